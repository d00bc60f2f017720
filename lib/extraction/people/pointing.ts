import type { Coreference } from '#lib/extraction/extraction';
import { readMentions } from '#lib/extraction/people/mentions';
import type { Reading, Statement } from '#lib/extraction/reading';

/** What the words of a statement point at, and what its first word leaves open. */
export interface Pointing {
  coreferences: Coreference[];
  /** Whom the first word means, when that is safe enough to write it into the claim line. */
  opening: string | null;
  /** The first word, when the text leaves it open whom or what it means. */
  open: string | null;
}

const POINTING =
  /^(he|she|they|it|this|that|these|those|his|her|their|its)\b(?!\s+(?:is|was|has been|will be|would be)\s+(?:no|not|now|clear|true|likely|important|time|raining|possible|impossible)\b)/i;

/**
 * The references inside a statement. Inside a quotation "he" is anybody but the speaker: the likeliest is named, and the
 * question whom it means is left to a person.
 */
export function readPointing(reading: Reading, statement: Statement): Pointing {
  const { text, memory, isEnglish } = reading;
  const { span, speaker, isQuoted } = statement;
  if (!isEnglish) return { coreferences: [...statement.coreferences], opening: null, open: null };
  const known = new Set(statement.coreferences.map(({ start }) => start));
  const mentions = readMentions(memory, { text, span, speaker, isQuoted }).filter(({ start }) => !known.has(start));
  const first = mentions.find(({ start }) => start === span.start);
  const isSafe = first !== undefined && first.how === 'pronoun' && (!isQuoted || first.sure === 'certain');
  const word = POINTING.exec(text.slice(span.start, Math.min(span.end, span.start + 60)))?.[1] ?? null;
  return {
    coreferences: [...statement.coreferences, ...mentions].toSorted((a, b) => a.start - b.start),
    opening: isSafe ? first.refersTo : null,
    open: isSafe ? null : word,
  };
}
