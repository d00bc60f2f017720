import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import words from '../messages/en/words.json';
import { ROOMS } from '../lib/rooms.mjs';
import { STAGES } from '../lib/workflow/vocabulary';
import { PROJECT } from './launch/project.mjs';
import { readSources } from './read-sources';

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const DECISIONS = readdirSync(join(PROJECT, 'docs', 'decisions')).filter((name) => name.endsWith('.md'));
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'STYLE.md',
  'docs/glossary.md',
  'docs/extraction.md',
  'lib/extraction/weights/MODEL_CARD.md',
  ...DECISIONS.map((name) => `docs/decisions/${name}`),
];

/** The rows of the table below this heading: its cells, without backquotes. */
function tableBelow(text: string, heading: string): string[][] {
  const [, below = ''] = text.split(`## ${heading}\n`);
  const rows =
    below
      .split('\n## ')[0]
      ?.split('\n')
      .filter((row) => row.startsWith('| ')) ?? [];
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  return cells.slice(2);
}

describe('every document', () => {
  it.each(DOCUMENTS)('%s leads only to what is there', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
    const inside = links.filter((to) => !/^https?:/.test(to));
    expect(inside.filter((to) => !existsSync(join(PROJECT, dirname(path), to)))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names only files and commands that are there', (path) => {
    const text = read(path).replaceAll(/```[\s\S]*?```/g, '');
    const files = [...text.matchAll(/`((?:app|lib|scripts|bench|e2e|docs|messages|fixtures|drizzle)\/[\w./[\]()-]+)`/g)].map(
      ([, file = '']) => file,
    );
    expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('README.md', () => {
  const rows = tableBelow(read('README.md'), 'Settings');
  // Set by the launcher for the app, never by hand.
  const LAUNCHER_SETS = ['SETUP_TOKEN', 'DEMO_SIGN_IN', 'EMBEDDED_DATABASE'];

  it('lists the settings that the app and the launcher read, and no others', () => {
    const app = [...read('lib/env/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gm)].map(([, name = '']) => name);
    const sources = readSources('scripts/launch').filter(({ path }) => path.endsWith('.mjs'));
    const launcher = sources.flatMap(({ text }) => [
      ...[...text.matchAll(/\b(?:environment|process\.env|env)\.([A-Z][A-Z_]+)/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/function \w+\(\{ ([A-Z][^}]*) \}/g)].flatMap(
        ([, list = '']) => list.match(/\b[A-Z][A-Z_]+\b/g) ?? [],
      ),
    ]);
    const wanted = new Set([...app, ...launcher].filter((name) => !LAUNCHER_SETS.includes(name) && name !== 'PATH'));
    expect(rows.map(([name = '']) => name).toSorted()).toEqual([...wanted].toSorted());
  });

  it('gives the defaults of the app', () => {
    const given = Object.fromEntries(rows.map(([name = '', value]) => [name, value]));
    const defaults = [...read('lib/env/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): z.*\.default\('?([^')]+)'?\)/gm)];
    const named = defaults.filter(([, name = '']) => !LAUNCHER_SETS.includes(name));
    expect(named.length).toBeGreaterThan(2);
    for (const [, name = '', value] of named) expect(given[name], name).toBe(value);
  });

  it('names the oldest Node that package.json allows', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(read('README.md')).toContain(`Node ${engines.node.replace('>=', '')}`);
  });
});

describe('ARCHITECTURE.md', () => {
  it('lists the rooms in river order', () => {
    expect(tableBelow(read('ARCHITECTURE.md'), 'Rooms').map(([room]) => room)).toEqual(ROOMS);
  });
});

describe('STYLE.md', () => {
  it('is short, and its numbers are those of the linter', () => {
    const style = read('STYLE.md');
    expect(style.split('\n').length).toBeLessThan(200);
    const { rules } = JSON.parse(read('.oxlintrc.json')) as { rules: Record<string, [string, { max: number }]> };
    const most = (rule: string) => rules[rule]?.[1].max;
    expect(style).toContain(`Files to ${most('max-lines')} code lines`);
    expect(style).toContain(`functions to ${most('max-lines-per-function')} (`);
    expect(style).toContain(`complexity to ${most('complexity')}, parameters to ${most('max-params')}.`);
  });
});

describe('docs/glossary.md', () => {
  it('has the stages with their labels', () => {
    const labels: Record<string, string> = words.stage;
    expect(tableBelow(read('docs/glossary.md'), 'Stages')).toEqual(STAGES.map((stage) => [stage, labels[stage]]));
  });
});

describe('docs/decisions', () => {
  it('have a number each, one page each, with context, decision and consequences', () => {
    const numbers = DECISIONS.map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    for (const name of DECISIONS) {
      const headings = [...read(`docs/decisions/${name}`).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings, name).toEqual(['Context', 'Decision', 'Consequences']);
    }
  });
});

describe('NOTICE', () => {
  it('names the source of the seed article and every font', () => {
    const notice = read('NOTICE');
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const fonts = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource'));
    expect(['fixtures/seed-article.txt', 'Izvestia', ...fonts].filter((word) => !notice.includes(word))).toEqual([]);
  });
});
