import { canonicalContent } from '#lib/ledger/content-digest';
import { passageOf } from '#lib/claims/passage-of';
import { type ReadingStep, readClaims, type ReadOptions } from '#lib/extraction/extract-claims';
import { type DeskScale, onDeskScale } from '#lib/candidates/desk-scale';
import type { ProposedContent } from '#lib/candidates/proposed-content';

/** A version of a document as it is read for claims. */
export interface TextRead extends Pick<ReadOptions, 'translatedFrom' | 'idioms'> {
  text: string;
  publishedOn: string | null;
  language: string;
  /** How many blocks it has. */
  blocks: number;
  /** How the desk's own decisions move scores; for what is shown while it is read. */
  scale: DeskScale;
}

export interface Found {
  start: number;
  end: number;
  score: number;
  content: ProposedContent;
  /** The form of the content that is hashed. */
  canonical: string;
}

/** A proposal while the text is still being read: it may change until the end. */
export interface Glimpse {
  start: number;
  end: number;
  claimLine: string;
  score: number;
  reasons: string[];
}

/** How far a reading is: blocks read of all, the offset of the one that is being read, and how much was proposed. */
export interface Progress {
  read: number;
  blocks: number;
  proposed: number;
  at: number;
  /** What was found since whoever goes along was told last, the first ones of a text alone. */
  found: Glimpse[];
}

/** How many are shown while a text is read: as many as a screen shows at once. */
const SHOWN = 150;

/** A step, and what was found from one proposal to another, which is asked for only when somebody is told. */
export interface Step extends Omit<Progress, 'found'> {
  foundFrom: (known: number) => Glimpse[];
}

/** Reads a text in small steps, and returns what is to be proposed. */
export function* proposalsIn({ text, scale, ...read }: TextRead): Generator<Step, Found[]> {
  const reading = readClaims(text, read);
  let step = reading.next();
  let last: ReadingStep | undefined;
  for (; !step.done; step = reading.next()) {
    last = step.value;
    yield stepOf(step.value, scale);
  }
  const found: Found[] = [];
  for (const { start, end, score, ...facts } of step.value.candidates) {
    // The sentence around each passage, and the form that is hashed, together take as long as reading did.
    const passage = passageOf(text, { start, end });
    const content = passage && { ...facts, sentence: passage.sentence };
    if (content) found.push({ start, end, score, content, canonical: canonicalContent(content) });
    if (last) yield stepOf(last, scale);
  }
  return found;
}

function stepOf({ found, ...progress }: ReadingStep, scale: DeskScale): Step {
  return {
    ...progress,
    foundFrom: (known) =>
      found(known, SHOWN).map(({ start, end, claimLine, score, reasons }) => ({
        start,
        end,
        claimLine,
        score: onDeskScale(score, scale),
        reasons,
      })),
  };
}

/** Tells of steps, each with what was found since the last one that arrived. */
export function tellerOf(tell: ((progress: Progress) => unknown) | undefined): (step: Step) => void {
  let known = 0;
  return ({ foundFrom, ...progress }) => {
    if (!tell) return;
    const found = foundFrom(known);
    if (tell({ ...progress, found }) !== false) known += found.length;
  };
}
