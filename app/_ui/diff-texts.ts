import { type DiffPart, diffWords } from './diff-words';

/** Lines longer than this are cut after their sentences: a text may be one line. UTF-16 units. */
const LONG_LINE = 1000;

/**
 * What changed between two long texts. Lines that stand in both are found first, so that words are compared only between
 * them: 100,000 units take milliseconds. Kept and new parts together are the later text, to the letter.
 */
export function diffTexts(before: string, after: string): DiffPart[] {
  return joined(hunks(piecesOf(before), piecesOf(after)).flatMap(comparedHunk));
}

interface Hunk {
  old: string[];
  now: string[];
  isSame: boolean;
}

function piecesOf(text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.flatMap((line) => (line.length > LONG_LINE ? (line.match(/.*?[.!?…]["”»’)]*\s+|.+$|\n/gsu) ?? [line]) : [line]));
}

function comparedHunk({ old, now, isSame }: Hunk): DiffPart[] {
  return isSame ? [{ kind: 'same', text: now.join('') }] : diffWords(old.join(''), now.join(''));
}

/** Cut at pieces that stand once in each text and in the same order, and again between them while that finds any. */
function hunks(old: string[], now: string[]): Hunk[] {
  const head = countSame(old, now, (list, i) => list[i]);
  const tail = countSame(old.slice(head), now.slice(head), (list, i) => list.at(-1 - i));
  const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [same(now.slice(0, head)), ...middle, same(now.slice(now.length - tail))].filter(
    (hunk) => hunk.old.length + hunk.now.length > 0,
  );
}

function between(old: string[], now: string[]): Hunk[] {
  const anchors = inOrder(commonOnes(old, now));
  if (anchors.length === 0) return [{ old, now, isSame: false }];
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [at, to] of anchors) {
    found.push(...hunks(old.slice(i, at), now.slice(j, to)), same([now[to] ?? '']));
    [i, j] = [at + 1, to + 1];
  }
  return [...found, ...hunks(old.slice(i), now.slice(j))];
}

type Pair = readonly [old: number, now: number];

/** Pieces that stand exactly once in each, in the order of the later text. */
function commonOnes(old: readonly string[], now: readonly string[]): Pair[] {
  const places = placesOf(old);
  const again = placesOf(now);
  return now.flatMap((piece, to): Pair[] => {
    const at = places.get(piece);
    return at !== undefined && at >= 0 && again.get(piece) === to && piece.trim() !== '' ? [[at, to]] : [];
  });
}

/** Where each piece stands; -1 when it stands more than once. */
function placesOf(pieces: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  pieces.forEach((piece, at) => places.set(piece, places.has(piece) ? -1 : at));
  return places;
}

/** The longest run of pairs that rises in both texts (patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([at], i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[0] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = i;
  });
  const run: Pair[] = [];
  for (let i = tops.at(-1); i !== undefined; i = before[i]) run.push(pairs[i] ?? [0, 0]);
  return run.toReversed();
}

function same(now: string[]): Hunk {
  return { old: [], now, isSame: true };
}

function countSame(old: string[], now: string[], at: (list: string[], i: number) => string | undefined): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && at(old, count) === at(now, count)) count += 1;
  return count;
}

/** Neighbours of one kind become one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  for (const { kind, text } of parts) {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') found.push({ kind, text });
  }
  return found;
}
