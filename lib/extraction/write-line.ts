import { bracketed } from '#lib/extraction/claims/brackets';
import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { withDates, withDatesIn } from '#lib/extraction/claims/dated-line';
import { finished } from '#lib/extraction/claims/finish-line';
import { withArticle } from '#lib/extraction/claims/with-article';
import type { Coreference, ReadDate } from '#lib/extraction/extraction';
import { lineElsewhere } from '#lib/extraction/languages/line-elsewhere';
import { whoIs } from '#lib/extraction/people/memory';
import type { Reading, Statement } from '#lib/extraction/reading';
import { withSubject } from '#lib/extraction/rules/fits-subject';
import { datedByRules, lineByRules } from '#lib/extraction/rules/line-by-rules';

interface Understood {
  dates: readonly ReadDate[];
  coreferences: readonly Coreference[];
  /** Whom the first word means, when that is safe. */
  opening: string | null;
}

/** The claim as a sentence that can stand without the text around it. */
export function writeLine(reading: Reading, statement: Statement, { dates, coreferences, opening }: Understood): string {
  const line = lineOf(reading, { ...statement, subject: subjectOf(reading, statement) }, dates);
  const standing = elsewhere(reading, line, { ...statement, coreferences });
  if (reading.rules) return finished(standing);
  const { text } = reading;
  const asWritten = (who: string | null) =>
    who === null || !reading.isEnglish ? who : withArticle(text, statement.span.end, who);
  const voice = voiceIn(reading, statement, line);
  return claimLineOf(standing, {
    ...voice,
    claimant: asWritten(voice.claimant),
    refersTo: asWritten(opening ?? ownSubject(statement) ?? openingOf(reading, statement)),
  });
}

/** Whose words the line is in, for its "I" and "we". */
function voiceIn({ label }: Reading, { hands, isQuoted, isDenied, derived, whole }: Statement, line: string) {
  const hand = hands.at(-1);
  const outer = label !== null && hands.length > 1 ? label.who : null;
  // "Our analysis puts the saving at …" tells already whose it is.
  if (derived === null && hand !== undefined && hand.start === whole.start && !isDenied)
    return { claimant: outer, outer: null, isQuoted: isQuoted || outer !== null };
  return {
    claimant: isDenied ? null : (hand?.who ?? null),
    outer,
    isQuoted: isQuoted || (derived !== null && OF_SPEAKER.test(line)),
  };
}

/** Whom the pronoun means that opens a sentence of which this is the end: as its beginning has it. */
function openingOf({ candidates }: Reading, { whole, span }: Statement): string | null {
  if (whole.start >= span.start) return null;
  const first = candidates.findLast(({ start }) => start <= whole.start);
  if (first?.start !== whole.start || !first.claimLine.startsWith('[')) return null;
  return first.coreferences.find(({ start }) => start === whole.start)?.refersTo ?? null;
}

/** What the speaker says of themselves needs to be told whose it is. */
const OF_SPEAKER = /^(?:we|i|our|my)\b/iu;

/** "She denied that …": the line opens with whoever speaks. */
function ownSubject({ hands, speaker, whole }: Statement): string | null {
  const hand = hands.at(-1);
  return hand?.start === whole.start && speaker?.isOpen === false ? hand.who : null;
}

function elsewhere(
  { isEnglish, rules }: Reading,
  line: string,
  { hands, isQuoted, coreferences, whole }: Pick<Statement, 'hands' | 'isQuoted' | 'whole'> & Pick<Understood, 'coreferences'>,
): string {
  const claimant = hands.at(-1)?.who ?? null;
  if (isEnglish) return line;
  if (!rules) return lineElsewhere(line, claimant);
  const opening = coreferences.find(({ start }) => start === whole.start)?.refersTo ?? null;
  return lineByRules(line, rules.lexicon, { claimant, isQuoted, opening });
}

/** The words that make the standalone sentence: the passage in full, without a tag that stands inside of it. */
function lineOf({ text, rules }: Reading, statement: Statement, dates: readonly ReadDate[]): string {
  const { whole, cut, derived, subject } = statement;
  if (derived) return withDatesIn(derived, dates);
  if (!cut || cut.start <= whole.start || cut.end >= whole.end) {
    const said = text.slice(whole.start, whole.end);
    const words = rules ? datedByRules(said, whole.start, dates, rules.lexicon) : withDates(said, whole.start, dates);
    if (subject === null) return words;
    return rules?.lexicon.base === 'es' ? withSubject(subject, words) : `${bracketed(subject)} ${words}`;
  }
  const before = text.slice(whole.start, cut.start).replace(/[,\s"“”]+$/u, '');
  return `${before} ${text.slice(cut.end, whole.end).replace(/^[,\s"“”]+/u, '')}`;
}

/** "[She] sold the boat": whom the subject of an earlier part means. */
function subjectOf(reading: Reading, { subject, speaker, isQuoted, span }: Statement): string | null {
  if (subject === null || !/^(?:he|she|it|they)$/iu.test(subject)) return subject;
  const isPerson = /^s?he$/iu.test(subject);
  if (isPerson && !isQuoted) {
    const who = speaker?.isPerson && !speaker.isOpen ? speaker.who : whoIs(reading.memory, subject)?.who;
    if (who) return who;
  }
  const known = reading.candidates
    .at(-1)
    ?.coreferences.findLast(
      ({ text, start, sure }) =>
        sure === 'certain' &&
        text.toLowerCase() === subject.toLowerCase() &&
        start < span.start &&
        start >= (reading.memory.unit?.start ?? 0),
    );
  return known?.refersTo ?? subject;
}
