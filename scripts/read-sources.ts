import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { PROJECT } from './launch/project.mjs';

export interface Import {
  target: string;
  isType: boolean;
}

export interface Source {
  /** Path from the repository's folder, with slashes. */
  path: string;
  text: string;
  imports: Import[];
}

const CODE = /\.(ts|tsx|mjs|css)$/;

/** Every source file below the folders. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap(listFiles).map((path) => {
    const text = readFileSync(join(PROJECT, path), 'utf8');
    return { path, text, imports: CODE.test(path) ? findImports(text) : [] };
  });
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(PROJECT, folder))) return [];
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/'));
}

// Static, side-effect, re-exporting and dynamic imports; TypeScript 7 has no parser to ask.
const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;

export function findImports(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, dynamic]) => ({
    target: named ?? dynamic ?? '',
    isType: Boolean(type),
  }));
}

/** The repository path an import leads to, without its ending; null for packages. */
export function resolveImport(from: string, target: string): string | null {
  if (target.startsWith('#lib/')) return `lib/${target.slice('#lib/'.length)}`;
  if (target.startsWith('#ui/')) return `app/_ui/${target.slice('#ui/'.length)}`;
  if (target.startsWith('#app/')) return `app/${target.slice('#app/'.length)}`;
  if (!target.startsWith('.')) return null;
  return posix.normalize(posix.join(dirname(from).replaceAll('\\', '/'), target)).replace(/\.(tsx?|mjs)$/, '');
}

/** Lines that hold code: neither blank nor only a comment. */
export function countCodeLines(text: string): number {
  const withoutBlocks = text.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '');
  return withoutBlocks.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}
