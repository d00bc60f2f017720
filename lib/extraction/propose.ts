import { claimLineOf } from '#lib/extraction/claims/claim-line';
import { flagsOf } from '#lib/extraction/claims/flags';
import { kindOf } from '#lib/extraction/claims/kind';
import { scoreOf } from '#lib/extraction/claims/score';
import type { Coreference, ExtractedCandidate, ReadDate, Span } from '#lib/extraction/extraction';
import { readDates } from '#lib/extraction/figures/dates';
import { readQuantities } from '#lib/extraction/figures/quantities';
import { whoIs } from '#lib/extraction/people/memory';
import type { Reading, Statement } from '#lib/extraction/reading';
import { withoutEnd } from '#lib/extraction/text/clauses';
import { type NonClaimReason, questionsFor } from '#lib/workflow/vocabulary';

const CONTEXT = 32;
const LEAST_WORDS = 3;
const LEAST_UNITS = 12;
const LEAST_SIGNS = 5;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const QUESTION = /[?？؟]["”»’)]*$/u;
const POLITE =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening|night)|welcome|hello|hi|please|let me|ladies and gentlemen|dear |sincerely|wake up|congratulations|sorry)\b/iu;

/** Judges a statement: a candidate with all that was understood of it, or a passage that holds no claim, and why not. */
export function propose(reading: Reading, statement: Statement): void {
  const { text } = reading;
  const span = statement.isQuoted ? withoutEnd(text, statement.span) : statement.span;
  const { start, end } = span;
  const quote = text.slice(start, end);
  const found = { ...statement, span };
  const scrap = scrapReason(reading, found);
  if (scrap) {
    reading.nonClaims.push({ start, end, reason: scrap });
    return;
  }
  const dates = datesOf(reading, found);
  const quantities = readQuantities(text, span, dates);
  const isReported = statement.hands.length > 0;
  const kind = statement.isDenied ? 'speech-act' : kindOf(quote, { hasQuantity: quantities.length > 0, isReported });
  const questions = questionsFor(kind, isReported);
  if (questions.length === 0) {
    reading.nonClaims.push({ start, end, reason: 'opinion' });
    return;
  }
  const read = { quote, kind, dates, quantities };
  reading.candidates.push({ start, end, questions, ...read, ...aroundOf(text, span), ...understood(reading, found, read) });
}

function aroundOf(text: string, { start, end }: Span) {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

type Read = Pick<ExtractedCandidate, 'quote' | 'kind' | 'dates' | 'quantities'>;

function understood(reading: Reading, statement: Statement, { quote, kind, dates, quantities }: Read) {
  const { hands, speaker, isQuoted, isDenied } = statement;
  const claimant = hands.at(-1)?.who ?? null;
  const inner = leadingPronoun(reading, statement);
  const opening = isDenied ? statement.coreferences[0] : inner;
  const coreferences = [...statement.coreferences, ...(inner ? [inner] : [])];
  const hasQuantity = quantities.length > 0;
  const voice = claimant === null ? null : speaker?.isPerson ? ('person' as const) : ('body' as const);
  const refersTo = opening?.start === statement.span.start ? opening.refersTo : null;
  return {
    claimant,
    attribution: hands,
    claimLine: claimLineOf(quote, { claimant: isDenied ? null : claimant, refersTo, isQuoted }),
    coreferences,
    ...scoreOf({ words: quote, kind, hasQuantity, hasDate: dates.length > 0, voice, isQuoted }),
    flags: flagsOf({
      isTranslated: reading.isTranslated,
      isEnglish: reading.isEnglish,
      isQuoted,
      hasQuantity,
      hands,
      bases: dates.map(({ basis }) => basis),
      open: speaker?.isOpen ? speaker.who : openPronoun(quote, refersTo),
    }),
  };
}

/** The dates in the statement, then those of its tag: when it was said. */
function datesOf(reading: Reading, { span, tag }: Statement): ReadDate[] {
  const { text, publishedOn, language } = reading;
  const at = { publishedOn, language, anchor: reading.anchor };
  const ofTag = tag && tag.end > tag.start ? readDates(text, tag, at).filter(({ edtf }) => !/^\d{4}$/.test(edtf)) : [];
  const dates = [...ofTag, ...readDates(text, span, at)];
  reading.anchor = dates.findLast(({ edtf }) => /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(edtf))?.edtf ?? reading.anchor;
  return dates.toSorted((a, b) => a.start - b.start);
}

/** Why a passage is too little to be a claim: a question, a courtesy, a few words without a number. */
function scrapReason({ text, isEnglish }: Reading, { span, hands }: Statement): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (QUESTION.test(text.slice(span.start, span.end + 1).slice(-3))) return 'question';
  if (/\d/.test(quote)) return null;
  if (!/\p{L}/u.test(quote) || (isEnglish && POLITE.test(quote))) return 'boilerplate';
  if (!isScrap(quote, isEnglish)) return null;
  return hands.length > 0 ? 'boilerplate' : 'tag';
}

function isScrap(quote: string, isEnglish: boolean): boolean {
  if (isEnglish) return quote.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
  return quote.length < (WITHOUT_SPACES.test(quote) ? LEAST_SIGNS : LEAST_UNITS);
}

const PERSONAL = /^(he|she|his|her)(?=\s|['’])/iu;

/**
 * Whom the pronoun at the beginning of a statement means. In reported speech it is the speaker, if the pronoun fits; inside a
 * quotation "he" is anybody but the speaker, so it stays open.
 */
function leadingPronoun({ text, memory, isEnglish }: Reading, statement: Statement): Coreference | null {
  const { start, end } = statement.span;
  const pronoun = isEnglish ? PERSONAL.exec(text.slice(start, Math.min(end, start + 8)))?.[1] : undefined;
  if (!pronoun || statement.isQuoted) return null;
  const gender = /^(?:she|her)$/i.test(pronoun) ? 'f' : 'm';
  const { speaker } = statement;
  const isSpeaker = speaker?.isPerson && !speaker.isOpen && (memory.directory.genderOf(speaker.who) ?? gender) === gender;
  const refersTo = isSpeaker ? speaker.who : whoIs(memory, pronoun);
  return refersTo ? { text: pronoun, start, end: start + pronoun.length, refersTo } : null;
}

function openPronoun(quote: string, refersTo: string | null): string | null {
  if (refersTo) return null;
  return (
    /^(he|she|they|it|this|that|these|those|his|her|their|its)\b(?!\s+(?:is|was|has been|will be|would be)\s+(?:no|not|now|clear|true|likely|important|time|raining|possible|impossible)\b)/i.exec(
      quote,
    )?.[1] ?? null
  );
}
