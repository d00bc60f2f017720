import type { Block } from '#lib/workflow/vocabulary';

/** A claim of the document where it stands in the text. Offsets are UTF-16 units, end exclusive. */
export interface ClaimPlace {
  id: string;
  number: number;
  start: number;
  end: number;
  /** Stage, or the condition that is drawn instead of it. */
  mark: string;
}

export interface Piece {
  text: string;
  claim: ClaimPlace | null;
  /** The claim's number stands after its last piece. */
  isLast: boolean;
}

export interface BlockPieces {
  kind: Block['kind'];
  /** Paragraphs are counted for people: headline, byline and notices have no number. */
  paragraph: number | null;
  isActive: boolean;
  pieces: Piece[];
}

/** How much text stands above and below the active claim, in UTF-16 units; the rest is one link away. */
const REACH = 4000;

/** The part of a document around one claim, divided where claims begin and end. */
export function documentPieces(input: {
  text: string;
  blocks: readonly Block[];
  claims: readonly ClaimPlace[];
  activeId: string;
}): BlockPieces[] {
  const active = input.claims.find(({ id }) => id === input.activeId);
  const from = (active?.start ?? 0) - REACH;
  const to = (active?.end ?? 0) + REACH;
  let paragraph = 0;
  const numbered = input.blocks.map((block) => {
    if (isParagraph(block)) paragraph += 1;
    return { block, paragraph: isParagraph(block) ? paragraph : null };
  });
  return numbered
    .filter(({ block }) => block.end > from && block.start < to)
    .map(({ block, paragraph: n }) => ({
      kind: block.kind,
      paragraph: n,
      isActive: active !== undefined && active.start < block.end && active.end > block.start,
      pieces: piecesOf(block, input),
    }));
}

/** Which paragraph the passage stands in, counted from 1; 0 when it stands in none. */
export function paragraphOf(blocks: readonly Block[], start: number): number {
  return blocks.filter((block) => isParagraph(block) && block.start <= start).length;
}

function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote';
}

function piecesOf(block: Block, { text, claims, activeId }: Parameters<typeof documentPieces>[0]): Piece[] {
  const here = claims.filter(({ start, end }) => start < block.end && end > block.start);
  const cuts = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > block.start && at < block.end);
  const edges = [...new Set([block.start, ...cuts, block.end])].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, i) => {
    const end = edges[i + 1] ?? block.end;
    const claim = claimAt(here, { start, end }, activeId);
    return [{ text: text.slice(start, end), claim, isLast: claim !== null && claim.end === end }];
  });
}

/** Where claims overlap, the one being worked on is drawn, else the shortest: it is the most exact about these words. */
function claimAt(claims: readonly ClaimPlace[], piece: { start: number; end: number }, activeId: string): ClaimPlace | null {
  const over = claims.filter(({ start, end }) => start <= piece.start && end >= piece.end);
  const active = over.find(({ id }) => id === activeId);
  return active ?? over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
