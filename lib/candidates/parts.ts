import type { Block } from '#lib/workflow/vocabulary';

/** A block of a part; `isRest` when it goes on with a block that is too long for one part. */
export type PartBlock = Block & { isRest?: true };

/** What a screen shows of a long text at once. Offsets are UTF-16 units, end exclusive. */
export interface Part {
  start: number;
  end: number;
  blocks: PartBlock[];
  /** Paragraphs that begin before it, and up to its end: headline, byline and notices are not counted. */
  before: number;
  upTo: number;
}

/** Up to this much is one part: most texts are. */
const WHOLE = { chars: 60_000, passages: 150 };
/** So much a part of a longer text holds at most. */
const MOST = { chars: 24_000, passages: 90 };

/**
 * A text in parts that can be shown one at a time, in order and without a gap. `starts` are the offsets at which its proposals and
 * claims begin, in their order. There is always one part.
 */
export function partsOf(text: string, blocks: readonly Block[], starts: readonly number[]): Part[] {
  if (text.length <= WHOLE.chars && starts.length <= WHOLE.passages) return [partOf(blocks, { before: 0, text })];
  const parts: Part[] = [];
  for (const group of groupsOf(text, blocks, starts)) parts.push(partOf(group, { before: parts.at(-1)?.upTo ?? 0, text }));
  return parts.length > 0 ? parts : [partOf([], { before: 0, text })];
}

function groupsOf(text: string, blocks: readonly Block[], starts: readonly number[]): PartBlock[][] {
  const counted = countIn(starts);
  const groups: PartBlock[][] = [];
  let passages = 0;
  for (const piece of blocks.flatMap((block) => cut(text, block, starts))) {
    const count = counted(piece);
    const last = groups.at(-1);
    const hasRoom = last && piece.end - last[0]!.start <= MOST.chars && passages + count <= MOST.passages;
    if (hasRoom) last.push(piece);
    else groups.push([piece]);
    passages = count + (hasRoom ? passages : 0);
  }
  return groups;
}

/** The part in which an offset lies, by its place in the list; the nearest one for an offset outside of the text. */
export function partAt(parts: readonly Pick<Part, 'start'>[], offset: number): number {
  return Math.max(0, countUpTo(parts, ({ start }) => start, offset) - 1);
}

/** How many of a list in order begin at an offset or before it. */
function countUpTo<T>(list: readonly T[], startOf: (each: T) => number, offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function partOf(blocks: readonly PartBlock[], { before, text }: { before: number; text: string }): Part {
  const begun = blocks.filter(({ kind, isRest }) => !isRest && (kind === 'paragraph' || kind === 'quote')).length;
  return {
    start: blocks[0]?.start ?? 0,
    end: blocks.at(-1)?.end ?? text.length,
    blocks: [...blocks],
    before,
    upTo: before + begun,
  };
}

/** Counts passages block by block, in their order. */
function countIn(starts: readonly number[]): (span: Block) => number {
  let at = 0;
  return ({ end }) => {
    const from = at;
    while (at < starts.length && starts[at]! < end) at += 1;
    return at - from;
  };
}

/** One endless line is cut between words, and before a passage where there are many. */
function cut(text: string, block: Block, starts: readonly number[]): PartBlock[] {
  const pieces: PartBlock[] = [];
  let from = block.start;
  for (;;) {
    const end = Math.min(block.end, from + MOST.chars, passageFrom(starts, from));
    const to = end < block.end && end === from + MOST.chars ? betweenWords(text, from, end) : end;
    pieces.push({ ...block, start: from, end: to, ...(from > block.start && { isRest: true as const }) });
    if (to >= block.end) return pieces;
    from = to;
  }
}

/** Where the first passage begins that is too many in a part from here. */
function passageFrom(starts: readonly number[], from: number): number {
  return starts[countUpTo(starts, (start) => start, from) + MOST.passages - 1] ?? Infinity;
}

/** Behind the last space before an offset; never between the halves of a character. */
function betweenWords(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to - 1);
  if (space > from) return space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(to)) ? to - 1 : to;
}
