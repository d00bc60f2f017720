import { type Memory, readQuoteTag, readReported, type Reported, subjectOf } from '#lib/extraction/attribution';
import { claimLineOf } from '#lib/extraction/claim-line';
import { readClauses } from '#lib/extraction/clauses';
import { readDates } from '#lib/extraction/dates';
import type { Coreference, ExtractedCandidate, Extraction, Hand, Span } from '#lib/extraction/extraction';
import { kindOf } from '#lib/extraction/kind';
import { readQuantities } from '#lib/extraction/quantities';
import { readQuotations } from '#lib/extraction/quotations';
import { scoreOf } from '#lib/extraction/score';
import { readSentences } from '#lib/extraction/sentences';
import { isLoaded } from '#lib/extraction/words/verbs';
import { questionsFor } from '#lib/workflow/vocabulary';

const CONTEXT = 32;
const LEAST_WORDS = 4;
const LONGEST_READ = 2000;

/** What is known while a text is read from its beginning to its end. */
export interface Reading {
  text: string;
  language: string;
  publishedOn: string | null;
  isTranslated: boolean;
  memory: Memory;
  /** Who speaks in a transcript right now. */
  speaker: { who: string; start: number; end: number } | null;
  candidates: ExtractedCandidate[];
  nonClaims: Extraction['nonClaims'];
}

interface Statement {
  span: Span;
  hand: Hand | null;
  coreference: Coreference | null;
  isQuoted: boolean;
}

/** Reads one sentence: its quotations are what somebody said, else what is reported in it, else its own words. */
export function readSentence(reading: Reading, sentence: Span): void {
  const { text } = reading;
  if (sentence.end - sentence.start > LONGEST_READ) return propose(reading, [own({ start: sentence.start, end: sentence.end })]);
  if (/[?？]["”»]?$/.test(text.slice(sentence.start, sentence.end))) {
    reading.nonClaims.push({ ...sentence, reason: 'question' });
    return undefined;
  }
  const quoted = readQuotations(text, sentence);
  if (quoted.length > 0 && covers(quoted, sentence)) return readQuoted(reading, sentence, quoted);
  const isEnglish = reading.language.startsWith('en');
  const reported = isEnglish ? readReported(text, sentence, reading.memory) : null;
  if (reported) return readIndirect(reading, reported);
  if (isEnglish) reading.memory.lastSpeaker = subjectOf(text, sentence, reading.memory) ?? reading.memory.lastSpeaker;
  return propose(reading, [spoken(reading, own(sentence))]);
}

function own(span: Span): Statement {
  return { span, hand: null, coreference: null, isQuoted: false };
}

/** In a transcript the label says whose words these are. */
function spoken({ speaker }: Reading, statement: Statement): Statement {
  return speaker ? { ...statement, hand: { ...speaker, verb: 'said' } } : statement;
}

/** A quotation that is most of its sentence is the statement; a few quoted words are part of the reporter's own. */
function covers(quoted: readonly Span[], sentence: Span): boolean {
  const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 > sentence.end - sentence.start;
}

function readQuoted(reading: Reading, sentence: Span, quoted: Span[]): void {
  const { memory } = reading;
  const last = quoted.at(-1) ?? sentence;
  const tag =
    readQuoteTag(reading.text, { quote: last, sentence }, memory) ??
    readQuoteTag(reading.text, { quote: quoted[0] ?? last, sentence }, memory);
  if (tag) memory.lastSpeaker = tag.hand.who;
  // A quotation without a tag goes on with whoever spoke last.
  const hand =
    tag?.hand ??
    (memory.lastSpeaker ? { who: memory.lastSpeaker, verb: 'said', start: sentence.start, end: sentence.start } : null);
  const statements = quoted.flatMap((quote) =>
    readSentences(reading.text, quote, reading.language)
      .flatMap((each) => readClauses(reading.text, each))
      .map((span) => ({ span, hand, coreference: tag?.coreference ?? null, isQuoted: true })),
  );
  return propose(reading, statements);
}

function readIndirect(reading: Reading, { hand, content, coreference }: Reported): void {
  reading.memory.lastSpeaker = hand.who;
  return propose(
    reading,
    readClauses(reading.text, content).map((span) => ({ span, hand, coreference, isQuoted: false })),
  );
}

function propose(reading: Reading, statements: readonly Statement[]): void {
  for (const statement of statements) {
    const candidate = candidateOf(reading, statement);
    if (candidate) reading.candidates.push(candidate);
  }
}

function candidateOf(reading: Reading, { span, hand, coreference, isQuoted }: Statement): ExtractedCandidate | null {
  const { text, publishedOn } = reading;
  const { start, end } = span;
  const quote = text.slice(start, end);
  if (isScrap(quote, reading.language)) {
    reading.nonClaims.push({ start, end, reason: 'tag' });
    return null;
  }
  const dates = readDates(text, span, publishedOn);
  const quantities = readQuantities(text, span, dates);
  const claimant = hand?.who ?? null;
  const kind = kindOf(quote, quantities.length > 0);
  const questions = questionsFor(kind, claimant !== null);
  if (questions.length === 0) {
    reading.nonClaims.push({ start, end, reason: 'opinion' });
    return null;
  }
  const coreferences = [...(coreference ? [coreference] : []), ...leadingPronoun(reading, span)];
  const { score, reasons } = scoreOf({
    words: quote,
    kind,
    hasQuantity: quantities.length > 0,
    hasDate: dates.length > 0,
    claimant,
    isQuoted,
  });
  return {
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    kind,
    questions,
    claimant,
    attribution: hand ? [hand] : [],
    claimLine: claimLineOf(quote, { claimant, refersTo: coreferences.find((each) => each.start === start)?.refersTo ?? null }),
    dates,
    quantities,
    coreferences,
    score,
    reasons,
    flags: flagsOf(reading, { hand, dates: dates.map(({ basis }) => basis) }),
  };
}

/** A few words without a number, such as "Smith added." */
function isScrap(quote: string, language: string): boolean {
  return language.startsWith('en') && quote.split(/\s+/).length < LEAST_WORDS && !/\d/.test(quote);
}

/** "He" at the beginning of a statement is whoever was spoken of last, when that is known. */
function leadingPronoun({ text, memory }: Reading, { start, end }: Span): Coreference[] {
  const pronoun = /^(he|she)\b/i.exec(text.slice(start, Math.min(end, start + 8)))?.[0];
  if (!pronoun || !memory.lastSpeaker) return [];
  return [{ text: pronoun, start, end: start + pronoun.length, refersTo: memory.lastSpeaker }];
}

function flagsOf(reading: Reading, { hand, dates }: { hand: Hand | null; dates: string[] }): string[] {
  const flags: [string, boolean][] = [
    ['machine-translated', reading.isTranslated],
    ['loaded-verb', hand !== null && isLoaded(hand.verb)],
    ['year-inferred', dates.some((basis) => basis.startsWith('year inferred'))],
    ['language-not-fully-understood', !reading.language.startsWith('en')],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}
