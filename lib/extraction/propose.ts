import { anyCase } from '#lib/extraction/text/any-case';
import { flaggedIn, flagsOf } from '#lib/extraction/claims/flags';
import { withDates, withDatesIn } from '#lib/extraction/claims/dated-line';
import { bracketed } from '#lib/extraction/claims/brackets';
import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { finished } from '#lib/extraction/claims/finish-line';
import { kindOf } from '#lib/extraction/claims/kind';
import { passageOf } from '#lib/extraction/claims/remarks/passage';
import { scoreOf } from '#lib/extraction/claims/score';
import { scrapReason } from '#lib/extraction/claims/scrap';
import type { ExtractedCandidate, ReadDate } from '#lib/extraction/extraction';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';
import { whoIs } from '#lib/extraction/people/memory';
import { readPointing } from '#lib/extraction/people/pointing';
import type { Reading, Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { lineElsewhere } from '#lib/extraction/languages/line-elsewhere';
import { kindElsewhere } from '#lib/extraction/languages/kind-elsewhere';
import { withSubject } from '#lib/extraction/rules/fits-subject';
import { datedByRules, lineByRules } from '#lib/extraction/rules/line-by-rules';
import { translationFlagsIn } from '#lib/extraction/translation/translation-flags-in';
import { type ClaimKind, type NonClaimReason, questionsFor } from '#lib/workflow/vocabulary';

const CONTEXT = 32;
/** How long something took is no figure that a table could show. */
const DURATIONS = /^(?:a|mo|wk|d|h|min|s|years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)$/i;

/** Judges a statement: a candidate with all that was understood of it, or a passage that holds no claim, and why not. */
export function propose(reading: Reading, statement: Statement): void {
  const { text } = reading;
  const span = statement.isQuoted ? withoutEnd(text, statement.span) : statement.span;
  const whole = statement.whole === statement.span ? span : statement.whole;
  const found = { ...statement, span, whole };
  const scrap = statement.scrap ?? scrapReason(reading, found) ?? reasonOfMain(reading, found);
  const isRemark = reading.isRemark(passageOf(reading, found), scrap);
  const read = scrap ? null : readPassage(reading, found);
  const isReported = statement.hands.length > 0;
  const questions = read ? questionsFor(read.kind, isReported) : [];
  if (!read || questions.length === 0) {
    reading.nonClaims.push({ start: span.start, end: span.end, reason: scrap ?? 'opinion' });
    return;
  }
  const candidate = {
    start: span.start,
    end: span.end,
    questions,
    ...read,
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    ...judge(reading, found, read),
  };
  reading.candidates.push(candidate);
  if (isRemark) reading.remarks.add(candidate);
}

const BRIEF_CAUSE = anyCase(/^because (?:[\p{L}’'-]+\s?){1,5}[.!]?$/iu);

/** "I want to go back to last winter, because you were in it": a cause of what is no claim. */
function reasonOfMain({ text, nonClaims }: Reading, { span, whole }: Statement): NonClaimReason | null {
  const last = nonClaims.at(-1);
  if (last?.reason !== 'opinion' || whole.start >= span.start || !BRIEF_CAUSE.test(text.slice(span.start, span.end))) return null;
  return last.end <= span.start && span.start - last.end < 4 ? last.reason : null;
}

type Passage = Pick<ExtractedCandidate, 'quote' | 'kind' | 'dates' | 'quantities'>;

function readPassage(reading: Reading, statement: Statement): Passage {
  const { span, hands, isDenied } = statement;
  const quote = reading.text.slice(span.start, span.end);
  const dates = readStatementDates(reading, statement);
  const quantities = readQuantities(reading.text, span, dates, reading.language);
  const read = { hasQuantity: quantities.some(({ unit }) => !DURATIONS.test(unit ?? '')), isReported: hands.length > 0 };
  const words = [statement.subject ?? '', quote].join(' ').trim();
  const kind =
    statement.kind ?? (isDenied ? 'speech-act' : scheduled(kindOfPassage(reading, words, read), { ...read, words }, dates));
  return { quote, kind, dates, quantities };
}

/** "The committee will question the minister on Tuesday" in the text's own voice is what is fixed for a day, not what somebody foresees. */
function scheduled(
  kind: ClaimKind,
  { isReported, hasQuantity, words }: { isReported: boolean; hasQuantity: boolean; words: string },
  dates: readonly ReadDate[],
): ClaimKind {
  if (kind !== 'prediction' || isReported) return kind;
  return dates.length > 0 || hasQuantity || EXPECTED.test(words) || DECIDED.test(words) ? 'event' : kind;
}

/** "The road will be widened": by somebody who has decided so. */
const DECIDED = anyCase(/\bwill (?:now |also |soon |then )?be \p{Ll}+(?:ed|en|wn|ut|ld|ilt)\b/iu);

/** That something is expected is a fact of today. */
const EXPECTED = anyCase(
  /\b(?:is|are|was|were) (?:\p{Ll}+ )?(?:expected|due|scheduled|set|planned|projected|forecast|estimated) to\b/iu,
);

function kindOfPassage(
  { isEnglish, language, rules }: Reading,
  quote: string,
  read: { hasQuantity: boolean; isReported: boolean },
): ClaimKind {
  if (rules) return read.hasQuantity ? 'quantity' : 'event';
  const elsewhere = isEnglish ? null : kindElsewhere(quote, language, read.hasQuantity);
  return elsewhere ?? kindOf(isEnglish ? quote : '', read);
}

/** The dates in the statement and those of its tag: when it happened and when it was said. */
function readStatementDates(reading: Reading, { span, tag }: Statement): ReadDate[] {
  const { text, publishedOn, isDatedByText, language } = reading;
  const at = { publishedOn, isDatedByText, language, anchor: reading.anchor, named: reading.named };
  const ofTag = tag && tag.end > tag.start ? readDates(text, tag, at).filter(({ edtf }) => !/^\d{4}$/.test(edtf)) : [];
  const dates = [...ofTag, ...readDates(text, span, at)];
  reading.anchor = dates.findLast(({ edtf }) => /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf))?.edtf ?? reading.anchor;
  reading.named = dates.findLast(({ edtf }) => NAMED.test(edtf))?.edtf.replace('/..', '') ?? reading.named;
  return dates.toSorted((a, b) => a.start - b.start);
}

function judge(reading: Reading, statement: Statement, { quote, kind, dates, quantities }: Passage) {
  const { hands, speaker, isQuoted } = statement;
  const claimant = hands.at(-1)?.who ?? null;
  const { coreferences, opening, open } = readPointing(reading, statement);
  const hasQuantity = quantities.length > 0;
  const translation = translationFlagsIn(reading.translation, statement.span, quantities);
  const line = lineOf(reading, { ...statement, subject: subjectOf(reading, statement) }, dates);
  return {
    claimant,
    attribution: hands,
    claimLine: reading.rules
      ? finished(standing(reading, line, { claimant, isQuoted, coreferences, whole: statement.whole }))
      : claimLineOf(standing(reading, line, { claimant, isQuoted, coreferences, whole: statement.whole }), {
          ...voiceIn(reading, statement, line),
          refersTo: opening ?? ownSubject(statement) ?? openingOf(reading, statement),
        }),
    coreferences,
    ...scoreOf({
      words: reading.isEnglish ? quote : null,
      kind,
      hasQuantity,
      hasDate: dates.length > 0,
      voice: voiceOf(statement),
      isQuoted,
    }),
    flags: flagsOf({
      isTranslated: reading.isTranslated,
      isEnglish: reading.isEnglish,
      isQuoted,
      isDerived: statement.derived !== null && statement.isStated !== true,
      hasQuantity,
      hands,
      bases: dates.map(({ basis }) => basis),
      translation,
      open: speaker?.isOpen ? (hands.length > 0 ? speaker.who : null) : open,
      byWhom: speaker?.isOpen && hands.length === 0 ? speaker.who : null,
    }),
    flagged: flaggedIn(reading.text, { hands, translation }),
  };
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
const OF_SPEAKER = /^(?:we|i|our|my)\b/i;

/** "She denied that …": the line opens with whoever speaks. */
function ownSubject({ hands, speaker, whole }: Statement): string | null {
  const hand = hands.at(-1);
  return hand?.start === whole.start && speaker?.isOpen === false ? hand.who : null;
}

function standing(
  { isEnglish, rules }: Reading,
  line: string,
  { claimant, isQuoted, coreferences, whole }: Pick<Statement, 'isQuoted' | 'coreferences' | 'whole'> & { claimant: string | null },
): string {
  if (isEnglish) return line;
  if (!rules) return lineElsewhere(line, claimant);
  return lineByRules(line, rules.lexicon, { claimant, isQuoted, opening: coreferences.find(({ start }) => start === whole.start)?.refersTo ?? null });
}

function voiceOf({ hands, speaker }: Statement): 'person' | 'body' | null {
  if (hands.length === 0) return null;
  return speaker?.isPerson ? 'person' : 'body';
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
function subjectOf({ memory }: Reading, { subject, speaker, isQuoted }: Statement): string | null {
  if (subject === null || !/^(?:he|she)$/i.test(subject) || isQuoted) return subject;
  const who = speaker?.isPerson && !speaker.isOpen ? speaker.who : whoIs(memory, subject)?.who;
  return who ?? subject;
}

/** A day, a month, a year, or since a year. */
const NAMED = /^\d{4}(?:(?:-[01]\d(?:-\d\d)?)?|\/\.\.)$/;
