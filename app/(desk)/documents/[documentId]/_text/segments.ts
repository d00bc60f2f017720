import type { PartBlock } from '#lib/candidates/parts';
import type { Block } from '#lib/workflow/vocabulary';

/** Words of the text that are marked: a proposal or a claim. Offsets are UTF-16 units, end exclusive. */
export interface Place {
  id: string;
  start: number;
  end: number;
  /** Faint marks (set aside, dismissed) give way to others on the same words. */
  isFaint: boolean;
}

/** A stretch of a block under the same marks throughout. */
export interface Segment {
  start: number;
  /** Its words, divided where a flag begins and ends. */
  pieces: Piece[];
  /** The mark that is drawn here; null for plain text. */
  drawn: string | null;
  /** The first stretch in which that mark is drawn: whoever goes through the text by keyboard stops here, once for each mark. */
  isStop: boolean;
  /** Every mark over these words, in the order of the text. */
  over: string[];
  /** The marks that begin with these words. */
  begins: string[];
  /** The marks that end with these words: their numbers stand here. */
  ends: string[];
}

/** Words under the same flags throughout. */
export interface Piece {
  start: number;
  text: string;
  flags: string[];
}

/** Words that are flagged, by the flag's key. */
export interface FlaggedPlace {
  key: string;
  start: number;
  end: number;
}

export interface BlockSegments {
  kind: Block['kind'];
  start: number;
  end: number;
  /** Paragraphs are counted for people: headline, byline and notices have no number. */
  paragraph: number | null;
  segments: Segment[];
}

/** What is drawn in a text. */
interface Drawn {
  places: readonly Place[];
  flags?: readonly FlaggedPlace[];
  /** Paragraphs of the text before these blocks. */
  before?: number;
}

/** A document's text divided where marks and flags begin and end, block by block. */
export function segmentsOf(
  text: string,
  blocks: readonly PartBlock[],
  { places, flags = [], before = 0 }: Drawn,
): BlockSegments[] {
  const inOrder = { places: places.toSorted(byPlace), flags, stopped: new Set<string>() };
  let paragraph = before;
  return blocks.map((block) => {
    const counts = block.kind === 'paragraph' || block.kind === 'quote';
    if (counts && !block.isRest) paragraph += 1;
    const { kind, start, end } = block;
    return { kind, start, end, paragraph: counts ? paragraph : null, segments: segmentsIn(text, block, inOrder) };
  });
}

/** The order of the text; of marks that begin together the longer one comes first. */
export function byPlace(a: Pick<Place, 'start' | 'end'>, b: Pick<Place, 'start' | 'end'>): number {
  return a.start - b.start || b.end - a.end;
}

interface InOrder extends Required<Omit<Drawn, 'before'>> {
  /** Marks that have their stop. */
  stopped: Set<string>;
}

function segmentsIn(text: string, block: Block, { places, flags, stopped }: InOrder): Segment[] {
  const isHere = ({ start, end }: { start: number; end: number }) => start < end && start < block.end && end > block.start;
  const here = places.filter(isHere);
  const flagged = flags.filter(isHere);
  const segments: Segment[] = [];
  for (const { start, end } of stretchesOf(block, [...here, ...flagged])) {
    const over = here.filter((place) => place.start <= start && place.end >= end);
    const piece = {
      start,
      text: text.slice(start, end),
      flags: flagged.filter((flag) => flag.start <= start && flag.end >= end).map(({ key }) => key),
    };
    const ends = over.filter((place) => place.end === end).map(({ id }) => id);
    const before = segments.at(-1);
    // Cut by a flag alone: one mark is one link, whatever is waved under in it.
    if (before && over.length > 0 && isSameMarks(before.over, over)) {
      before.pieces.push(piece);
      before.ends = ends;
      continue;
    }
    const drawn = drawnOf(over);
    segments.push({
      start,
      pieces: [piece],
      drawn,
      isStop: drawn !== null && !stopped.has(drawn),
      over: over.map(({ id }) => id),
      begins: over.filter((place) => place.start === start).map(({ id }) => id),
      ends,
    });
    if (drawn !== null) stopped.add(drawn);
  }
  return segments;
}

/** The block from each edge of a mark or a flag in it to the next. */
function stretchesOf({ start, end }: Block, edges: readonly { start: number; end: number }[]) {
  const cuts = edges.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end);
  const all = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return all.slice(0, -1).map((from, i) => ({ start: from, end: all[i + 1] ?? end }));
}

function isSameMarks(ids: readonly string[], places: readonly Place[]): boolean {
  return ids.length === places.length && places.every(({ id }, i) => id === ids[i]);
}

/** Where marks overlap the shortest is drawn: it is the most exact about these words. */
function drawnOf(over: readonly Place[]): string | null {
  const sorted = over.toSorted((a, b) => Number(a.isFaint) - Number(b.isFaint) || a.end - a.start - (b.end - b.start));
  return sorted[0]?.id ?? null;
}
