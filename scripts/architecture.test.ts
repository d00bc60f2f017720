import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../lib/rooms.mjs';
import { PROJECT } from './launch/project.mjs';
import { printLintConfig } from './lint-config.mjs';
import { countCodeLines, findImports, readSources, resolveImport, type Source } from './read-sources';

const lib = readSources('lib');
const app = readSources('app');
const all = [...lib, ...app, ...readSources('scripts', 'bench', 'e2e')];
const code = all.filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);
const roomOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;

/** "path → import" for every import that the question says is wrong. */
function findWrong(sources: Source[], isWrong: (source: Source, target: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.filter(({ target }) => isWrong(source, target)).map(({ target }) => `${source.path} → ${target}`),
  );
}

describe('the reader of imports', () => {
  it('sees static, type, side-effect, re-exporting and dynamic imports', () => {
    const text = [
      "import { a,\n  b } from '#lib/a/b';",
      "import type { C } from './c';",
      "import 'd';",
      "export * from '../e';",
      "const f = await import('#lib/f/g');",
      "from('not an import')",
    ].join('\n');
    const targets = findImports(text).map(({ target, isType }) => `${target}${isType ? ' type' : ''}`);
    expect(targets).toEqual(['#lib/a/b', './c type', 'd', '../e', '#lib/f/g']);
    expect(resolveImport('lib/a/b.ts', '../c/d')).toBe('lib/c/d');
  });
});

describe('the river', () => {
  it('has a room in the list for every folder of lib, and nothing beside them', () => {
    const rooms = new Set(lib.map(({ path }) => roomOf(path) ?? path));
    rooms.delete('lib/rooms.mjs');
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('never flows uphill, dynamic imports included', () => {
    const uphill = findWrong(lib, ({ path }, target) => {
      const from = roomOf(path);
      const to = roomOf(`${resolveImport(path, target) ?? ''}/`);
      return from !== null && to !== null && ROOMS.indexOf(to) > ROOMS.indexOf(from);
    });
    expect(uphill).toEqual([]);
  });

  it('keeps app, scripts, Next and React out of lib', () => {
    const outside = /^(next|next-auth|next-intl|react|react-dom)(\/|$)|^#(app|ui)\//;
    const wrong = findWrong(lib, ({ path }, target) => {
      const resolved = resolveImport(path, target);
      return outside.test(target) || (resolved !== null && !resolved.startsWith('lib/') && !path.endsWith('.test.ts'));
    });
    expect(wrong).toEqual([]);
  });

  it('is what the linter checks: .oxlintrc.json is current (else: node scripts/lint-config.mjs)', () => {
    expect(readFileSync(join(PROJECT, '.oxlintrc.json'), 'utf8')).toBe(printLintConfig());
  });
});

describe('files', () => {
  it('are not sorted into folders or files that say nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|services|misc|shared)(\/|\.(ts|tsx|mjs)$)|(^|\/)index\.(ts|mjs)$/;
    expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const kebab = /^(\[{1,2}(\.\.\.)?[A-Za-z]+\]{1,2}|\([a-z-]+\)|_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*)$/;
    const wrong = code.map(({ path }) => path).filter((path) => path.split('/').some((part) => !kebab.test(part)));
    expect(wrong).toEqual([]);
  });

  it('have at most 250 lines of code', () => {
    const long = code
      .map(({ path, text }) => `${path}: ${countCodeLines(text)}`)
      .filter((line) => Number(line.split(': ')[1]) > 250);
    expect(long).toEqual([]);
  });

  it('silence no checker and leave nothing for later', () => {
    const words = [
      'any' + ' as',
      'as' + ' any',
      ':' + ' any',
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      '@ts-' + 'nocheck',
      'lint-' + 'disable',
      'biome-' + 'ignore',
      'TO' + 'DO',
      'FIX' + 'ME',
    ];
    const wrong = code
      .filter(({ path }) => path !== 'scripts/architecture.test.ts')
      .flatMap(({ path, text }) =>
        words.filter((word) => new RegExp(`(^|\\W)${word}(\\W|$)`).test(text)).map((word) => `${path}: ${word}`),
      );
    expect(wrong).toEqual([]);
  });

  it('of lib have no default export', () => {
    expect(lib.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the browser', () => {
  const clients = app.filter(({ text }) => /^\s*['"]use client['"]/.test(text));

  it('runs only files that say so in their name', () => {
    const byNext = /(^|\/)(error|global-error)\.tsx$/; // Next wants these two to be client components under their own names
    const wrong = clients.map(({ path }) => path).filter((path) => !/\.client\.tsx?$/.test(path) && !byNext.test(path));
    expect(wrong).toEqual([]);
  });

  it('gets from lib only rules, inputs and words', () => {
    const allowed = /^lib\/(workflow\/|[^/]+\/(input|vocabulary)$)/;
    const wrong = app
      .filter(({ path }) => /\.client\.tsx?$/.test(path))
      .flatMap((source) =>
        source.imports
          .filter(({ isType }) => !isType) // types are gone before the browser sees the file
          .map(({ target }) => resolveImport(source.path, target) ?? '')
          .filter((path) => path.startsWith('lib/') && !allowed.test(path))
          .map((path) => `${source.path} → ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it('reaches neither database nor Node by any detour', () => {
    expect([...clients].flatMap((source) => findServerPackages(source))).toEqual([]);
  });
});

const byPath = new Map([...lib, ...app].map((source) => [source.path.replace(/\.(tsx?|mjs)$/, ''), source]));

function findServerPackages(client: Source): string[] {
  const found: string[] = [];
  const seen = new Set<Source>();
  const open: Source[] = [client];
  for (let source = open.pop(); source; source = open.pop()) {
    if (seen.has(source)) continue;
    seen.add(source);
    for (const { target, isType } of source.imports.filter((each) => !each.isType || each.target === '')) {
      if (/^(node:|postgres$|drizzle-orm|@node-rs\/|next-auth$|next-auth\/next)/.test(target)) {
        found.push(`${client.path} … ${source.path} → ${target}`);
      }
      const next = isType ? undefined : byPath.get(resolveImport(source.path, target) ?? '');
      if (next) open.push(next);
    }
  }
  return found;
}

describe('single writers', () => {
  it('record_event is called in one file only', () => {
    const callers = [...lib, ...app].filter((source) => !isTest(source) && /\brecord_event\s*\(/.test(source.text));
    expect(callers.map(({ path }) => path).filter((path) => path !== 'lib/ledger/record-event.ts')).toEqual([]);
  });

  it('nobody writes a claim’s stage in SQL of their own', () => {
    const writers = [...lib, ...app].filter(
      (source) =>
        !isTest(source) && (/update\s+claims\b/i.test(source.text) || /update\(claims\)[\s\S]{0,80}stage:/.test(source.text)),
    );
    expect(writers.map(({ path }) => path)).toEqual([]);
  });

  it('the database is opened in one file only', () => {
    const openers = [...lib, ...app].filter(
      (source) => !isTest(source) && source.imports.some(({ target }) => target === 'postgres'),
    );
    expect(openers.map(({ path }) => path).filter((path) => !path.startsWith('lib/db/'))).toEqual([]);
  });
});

describe('migrations', () => {
  const migrations = readSources('drizzle').filter(({ path }) => path.endsWith('.sql'));
  const withoutComments = (text: string) => text.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');

  it.each([
    ['SERIAL', /\b(big|small)?serial\b/i],
    ['DEFERRABLE', /\bdeferrable\b/i],
    ['EXCLUDE', /\bexclude\s+using\b/i],
    ['LOCK TABLE', /\block\s+table\b/i],
    ['roles, which the launcher makes', /\bcreate\s+(role|user)\b/i],
  ])('hold no %s', (_name, pattern) => {
    expect(migrations.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
  });

  it('are all in the journal, in order', () => {
    if (migrations.length === 0) return;
    const journal = JSON.parse(readFileSync(join(PROJECT, 'drizzle/meta/_journal.json'), 'utf8')) as {
      entries: { tag: string }[];
    };
    const tags = journal.entries.map(({ tag }) => tag);
    const files = migrations.map(({ path }) => path.replace(/^drizzle\/|\.sql$/g, ''));
    expect(new Set(tags)).toEqual(new Set(files));
  });
});
