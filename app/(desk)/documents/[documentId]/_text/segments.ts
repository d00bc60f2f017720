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
  text: string;
  /** The mark that is drawn here; null for plain text. */
  drawn: string | null;
  /** Every mark over these words, in the order of the text. */
  over: string[];
  /** The marks that begin with these words. */
  begins: string[];
  /** The marks that end with these words: their numbers stand here. */
  ends: string[];
  /** The flags on these words. */
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
}

/** A document's text divided where marks and flags begin and end, block by block. */
export function segmentsOf(text: string, blocks: readonly Block[], { places, flags = [] }: Drawn): BlockSegments[] {
  const inOrder = { places: places.toSorted(byPlace), flags };
  let paragraph = 0;
  return blocks.map((block) => {
    const counts = block.kind === 'paragraph' || block.kind === 'quote';
    if (counts) paragraph += 1;
    const { kind, start, end } = block;
    return { kind, start, end, paragraph: counts ? paragraph : null, segments: segmentsIn(text, block, inOrder) };
  });
}

/** The order of the text; of marks that begin together the longer one comes first. */
export function byPlace(a: Pick<Place, 'start' | 'end'>, b: Pick<Place, 'start' | 'end'>): number {
  return a.start - b.start || b.end - a.end;
}

function segmentsIn(text: string, block: Block, { places, flags }: Required<Drawn>): Segment[] {
  const isHere = ({ start, end }: { start: number; end: number }) => start < end && start < block.end && end > block.start;
  const here = places.filter(isHere);
  const flagged = flags.filter(isHere);
  const cuts = [...here, ...flagged].flatMap(({ start, end }) => [start, end]).filter((at) => at > block.start && at < block.end);
  const edges = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? block.end;
    const over = here.filter((place) => place.start <= start && place.end >= end);
    return {
      start,
      text: text.slice(start, end),
      drawn: drawnOf(over),
      over: over.map(({ id }) => id),
      begins: over.filter((place) => place.start === start).map(({ id }) => id),
      ends: over.filter((place) => place.end === end).map(({ id }) => id),
      flags: flagged.filter((flag) => flag.start <= start && flag.end >= end).map(({ key }) => key),
    };
  });
}

/** Where marks overlap the shortest is drawn: it is the most exact about these words. */
function drawnOf(over: readonly Place[]): string | null {
  const sorted = over.toSorted((a, b) => Number(a.isFaint) - Number(b.isFaint) || a.end - a.start - (b.end - b.start));
  return sorted[0]?.id ?? null;
}
