import { readFileSync } from 'node:fs';
import type { Wants } from '#lib/extraction/reference/pronoun-place';
import { judgeHeldOut } from './fit';
import { type PronounRow, readRows } from './rows';
import { FILE } from './train';

interface PronounFigures {
  /** Pronouns that people said the meaning of. */
  of: number;
  /** Those whose meaning is one of all that they may mean by what the text has spoken of. */
  among: number;
  /** Those that are taken for what they mean, by weights which the text had no part in. */
  right: number;
}

type ByKind = Record<string, PronounFigures>;

const KINDS: Record<Wants, string> = { f: 'she', m: 'he', it: 'it', they: 'they' };

/**
 * Held out in ten parts, whole texts at a time: `path` holds gold/ and sentences/. What a text has spoken of at a pronoun is read
 * by the shipped weights.
 */
export function evaluatePronouns(path: string): Promise<Record<'texts' | 'stories', ByKind>> {
  const rows = readRows(JSON.parse(readFileSync(FILE, 'utf8')).weights, path);
  const right = judgeHeldOut(rows);
  const figures = (isStory: boolean) => figuresOf(rows, right, (row) => row.source.startsWith('story ') === isStory);
  return Promise.resolve({ texts: figures(false), stories: figures(true) });
}

function figuresOf(rows: readonly PronounRow[], right: readonly boolean[], isOf: (row: PronounRow) => boolean): ByKind {
  const places = rows.flatMap((row, i) => (isOf(row) ? [{ row, isRight: right[i] === true }] : []));
  const kinds = Object.entries(KINDS).map(([wants, kind]) => [kind, places.filter(({ row }) => row.wants === wants)] as const);
  return Object.fromEntries([...kinds, ['all', places] as const].map(([kind, of]) => [kind, countedIn(of)]));
}

function countedIn(places: readonly { row: PronounRow; isRight: boolean }[]): PronounFigures {
  return {
    of: places.length,
    among: places.filter(({ row }) => row.candidates.some(({ isMeant }) => isMeant)).length,
    right: places.filter(({ isRight }) => isRight).length,
  };
}
