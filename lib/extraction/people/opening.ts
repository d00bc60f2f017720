import type { Coreference } from '#lib/extraction/extraction';
import { genderOf, genderOfPronoun, type Memory, whoIs } from '#lib/extraction/people/memory';
import type { Reading, Statement } from '#lib/extraction/reading';

/** What the first word of a statement points at, if it points elsewhere. */
export interface Opening {
  coreference: Coreference | null;
  /** The word, when the text leaves it open whom or what it means. */
  open: string | null;
}

const PERSONAL = /^(he|she|his|her)(?=\s|['’])/iu;
const POINTING =
  /^(he|she|they|it|this|that|these|those|his|her|their|its)\b(?!\s+(?:is|was|has been|will be|would be)\s+(?:no|not|now|clear|true|likely|important|time|raining|possible|impossible)\b)/i;

/**
 * Whom the pronoun at the beginning of a statement means. In reported speech it is the speaker, if the pronoun fits; inside a
 * quotation "he" is anybody but the speaker, so it stays open.
 */
export function readOpening(reading: Reading, statement: Statement): Opening {
  const { text, memory, isEnglish } = reading;
  const { start, end } = statement.span;
  if (!isEnglish) return { coreference: null, open: null };
  const words = text.slice(start, Math.min(end, start + 60));
  const pronoun = PERSONAL.exec(words)?.[1];
  const refersTo = pronoun && !statement.isQuoted ? personOf(memory, statement, pronoun) : null;
  if (!pronoun || !refersTo) return { coreference: null, open: POINTING.exec(words)?.[1] ?? null };
  const { who, sure } = refersTo;
  return { coreference: { text: pronoun, start, end: start + pronoun.length, refersTo: who, how: 'pronoun', sure }, open: null };
}

function personOf(memory: Memory, { speaker }: Statement, pronoun: string): ReturnType<typeof whoIs> {
  const gender = genderOfPronoun(pronoun);
  const fits = speaker?.isPerson && !speaker.isOpen && (genderOf(memory, speaker.who) ?? gender) === gender;
  return fits ? { who: speaker.who, sure: 'likely' } : whoIs(memory, pronoun);
}
