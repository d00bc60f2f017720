import { extractClaims } from '#lib/extraction/extract-claims';
import type { GoldFile } from './gold';
import { goldFiles, readGold } from './read-gold';
import { COUNTS, type Miss, type Score, score, TALLIES, type Tally } from './score';

export type GoldFigures = Record<(typeof TALLIES)[number], number | null> & Record<(typeof COUNTS)[number], number>;

export interface GoldReport {
  texts: ({ name: string; style: string; language: string } & GoldFigures & { claims: number; misses: Miss[] })[];
  overall: GoldFigures & { claims: number; misses: Partial<Record<Miss['kind'], number>> };
}

/** Reads each text of a folder, or the one whose gold is named, as the product would, and says how near it came. */
export function evaluateGold(path: string): Promise<GoldReport> {
  const scored = goldFiles(path).map((file) => scoreFile(file));
  const texts = scored.map(({ name, document, result }) => ({
    name,
    style: document.style,
    language: document.language,
    claims: result.tallies.recall.of,
    ...figures([result]),
    misses: result.misses,
  }));
  const results = scored.map(({ result }) => result);
  return Promise.resolve({
    texts,
    overall: { claims: figureOf(results, 'recall').of, ...figures(results), misses: countMisses(results) },
  });
}

/** One gold file and what extraction makes of its text; the language is left to extraction to tell. */
export function scoreFile(file: string): { name: string; document: GoldFile['document']; result: Score } {
  const gold = readGold(file);
  const result = score(gold, extractClaims(gold.text, { publishedOn: gold.document.publishedOn }));
  return { name: gold.name, document: gold.document, result };
}

/** The figures of several texts taken together: every claim counts alike. */
export function figures(results: Score[]): GoldFigures {
  const rates = TALLIES.map((name) => [name, rate(figureOf(results, name))]);
  const counts = COUNTS.map((name) => [name, results.reduce((sum, { counts: each }) => sum + each[name], 0)]);
  return Object.fromEntries([...rates, ...counts]) as GoldFigures;
}

function figureOf(results: Score[], name: (typeof TALLIES)[number]): Tally {
  return results.reduce((sum, { tallies }) => ({ right: sum.right + tallies[name].right, of: sum.of + tallies[name].of }), {
    right: 0,
    of: 0,
  });
}

function rate({ right, of }: Tally): number | null {
  return of === 0 ? null : Math.round((right / of) * 1000) / 1000;
}

function countMisses(results: Score[]): Partial<Record<Miss['kind'], number>> {
  const counts = new Map<Miss['kind'], number>();
  for (const { kind } of results.flatMap(({ misses }) => misses)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
}
