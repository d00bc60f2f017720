import { PARTS, type Part } from '#lib/extraction/attribution/model/labels';
import type { Attribution, Points } from './corpus';

interface Counts {
  found: number;
  proposed: number;
  wanted: number;
}

export interface Figures extends Counts {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * How well proposed attributions agree with those of annotators.
 *
 * Spans of one part (source, cue, content) are counted once per text however many relations they stand in. `exact`: both ends
 * are the annotators'. `begin`: the first code point is. `overlap`: a code point is shared; precision counts proposals,
 * recall counts the annotators' spans. A relation with several contents counts once, its spans joined. `content`: the joined
 * contents of two relations have a Jaccard index of at least .5 over code points, each relation matched once, the best first.
 * `pair`: so do they, and a code point of the sources is shared; counted over relations that have a content and a source.
 * `pairOfAll`: the same matches over all relations that have a content, so that a missing source is a mistake on either side.
 */
export function measure(texts: { proposed: Attribution[]; wanted: Attribution[] }[]): Record<string, unknown> {
  const parts = Object.fromEntries(PARTS.map((part) => [part, measurePart(texts, part)]));
  const content = none();
  const pair = none();
  const pairOfAll = none();
  for (const { proposed, wanted } of texts) {
    const mine = proposed.filter((relation) => relation.content.length > 0);
    const theirs = wanted.filter((relation) => relation.content.length > 0);
    const matches = matched(mine, theirs);
    count(content, matches.length, mine.length, theirs.length);
    const linked = matches.filter(([one, other]) => overlaps(one.source, other.source)).length;
    count(pair, linked, mine.filter(hasSource).length, theirs.filter(hasSource).length);
    count(pairOfAll, linked, mine.length, theirs.length);
  }
  return { ...parts, relations: { content: figures(content), pair: figures(pair), pairOfAll: figures(pairOfAll) } };
}

function measurePart(texts: { proposed: Attribution[]; wanted: Attribution[] }[], part: Part): Record<string, Figures> {
  const exact = none();
  const begin = none();
  const overlap = { ...none(), recalled: 0 };
  for (const { proposed, wanted } of texts) {
    const mine = spansOf(proposed, part);
    const theirs = spansOf(wanted, part);
    const wholes = new Set(theirs.map(String));
    const begins = new Set(theirs.map(([start]) => start));
    count(exact, mine.filter((span) => wholes.has(String(span))).length, mine.length, theirs.length);
    count(begin, mine.filter(([start]) => begins.has(start)).length, mine.length, theirs.length);
    count(overlap, mine.filter((span) => overlaps([span], theirs)).length, mine.length, theirs.length);
    overlap.recalled += theirs.filter((span) => overlaps([span], mine)).length;
  }
  return { exact: figures(exact), begin: figures(begin), overlap: figures(overlap, overlap.recalled) };
}

function spansOf(relations: Attribution[], part: Part): Points[] {
  const spans = new Map(relations.flatMap((relation) => relation[part]).map((span) => [String(span), span]));
  return [...spans.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function hasSource(relation: Attribution): boolean {
  return relation.source.length > 0;
}

function overlaps(some: readonly Points[], others: readonly Points[]): boolean {
  return some.some(([start, end]) => others.some((other) => other[0] < end && start < other[1]));
}

/** Relations whose contents agree, each in one couple at most, the best couples first. */
function matched(mine: Attribution[], theirs: Attribution[]): [Attribution, Attribution][] {
  const couples = mine.flatMap((one, i) =>
    theirs.flatMap((other, j) => {
      const agreement = overlaps(one.content, other.content) ? jaccard(one.content, other.content) : 0;
      return agreement >= 0.5 ? [{ i, j, agreement, one, other }] : [];
    }),
  );
  couples.sort((a, b) => b.agreement - a.agreement || a.i - b.i || a.j - b.j);
  const usedMine = new Set<number>();
  const usedTheirs = new Set<number>();
  const best: [Attribution, Attribution][] = [];
  for (const { i, j, one, other } of couples) {
    if (usedMine.has(i) || usedTheirs.has(j)) continue;
    usedMine.add(i);
    usedTheirs.add(j);
    best.push([one, other]);
  }
  return best;
}

function jaccard(some: Points[], others: Points[]): number {
  const points = (spans: Points[]) =>
    new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));
  const one = points(some);
  const other = points(others);
  let shared = 0;
  for (const point of one) if (other.has(point)) shared += 1;
  return shared / (one.size + other.size - shared);
}

function none(): Counts {
  return { found: 0, proposed: 0, wanted: 0 };
}

function count(counts: Counts, found: number, proposed: number, wanted: number): void {
  counts.found += found;
  counts.proposed += proposed;
  counts.wanted += wanted;
}

function figures({ found, proposed, wanted }: Counts, recalled = found): Figures {
  const precision = proposed === 0 ? 0 : found / proposed;
  const recall = wanted === 0 ? 0 : recalled / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, proposed, wanted, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
