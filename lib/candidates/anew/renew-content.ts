import type { CandidateContent } from '#lib/candidates/candidate-content';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { figuresAnew, type KnownFacts } from '#lib/extraction/figures-anew';

export interface Passage {
  start: number;
  end: number;
}

export interface Proposed extends Passage {
  content: CandidateContent;
}

/** A text read by what is known of it now. */
export interface TextAnew extends KnownFacts {
  text: string;
  found: readonly (Passage & { content: ProposedContent })[];
}

/**
 * What is understood of open proposals, read anew. A passage that is proposed again gets all of the new reading. One that a person
 * cut, or that a model named, keeps its words, kind and speaker; its dates, numbers and flags are read anew.
 */
export function renewContent({ text, found, ...facts }: TextAnew): (proposal: Proposed) => CandidateContent {
  const again = new Map(found.map((each) => [keyOf(each), each.content]));
  const dates = new Map(found.flatMap(({ content }) => content.dates).map((date) => [keyOf(date), date]));
  return ({ start, end, content }) => {
    const same = again.get(keyOf({ start, end }));
    if (same && !content.madeBy) return same;
    const read = figuresAnew(text, { start, end, ...content }, facts);
    // The whole text's reading knows which year a date without one goes on from.
    return { ...content, ...read, dates: read.dates.map((date) => dates.get(keyOf(date)) ?? date) };
  };
}

function keyOf({ start, end }: Passage): string {
  return `${start}-${end}`;
}

/** Whether the two share at least half of the shorter one. */
export function isMostly(a: Passage, b: Passage): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
