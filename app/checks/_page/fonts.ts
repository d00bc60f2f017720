import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages are pinned, so a file under its version never changes. */
const PACKAGES = { inter: 'inter', 'source-serif-4': 'source-serif-4', 'jetbrains-mono': 'jetbrains-mono' } as const;

const FILES: ReadonlySet<string> = new Set([
  // Headlines and text are Latin most of the time, so only that subset has optical sizes; the others are a third of the size without.
  'source-serif-4-latin-opsz-normal.woff2',
  ...['latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) => `source-serif-4-${subset}-wght-normal.woff2`),
  ...['latin', 'cyrillic'].map((subset) => `source-serif-4-${subset}-wght-italic.woff2`),
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) => `inter-${subset}-wght-normal.woff2`),
  'jetbrains-mono-latin-wght-normal.woff2',
]);

/** One font file of the readers' pages, or null for any other name. */
export async function readFont(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const name = Object.keys(PACKAGES).find((entry) => file.startsWith(`${entry}-`));
  if (!name || !FILES.has(file)) return null;
  return new Uint8Array(await readFile(join(process.cwd(), 'node_modules', '@fontsource-variable', name, 'files', file)));
}
