import type { Span } from '#lib/extraction/extraction';
import { readSourceElsewhere, readTagElsewhere } from '#lib/extraction/attribution/elsewhere';
import { readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Reported, Stretch } from '#lib/extraction/attribution/stretch';
import { rememberNames, rememberSpeaker } from '#lib/extraction/people/memory';
import { propose } from '#lib/extraction/propose';
import { ownStatement, type Quoting, type Reading, type Statement } from '#lib/extraction/reading';
import { readClauses } from '#lib/extraction/text/clauses';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';
import { readSentences } from '#lib/extraction/text/sentences';

const LONGEST_READ = 1500;
const LONGEST_PASSAGE = 5000;
const QUESTION = /[?？؟]["”»’)]*$/u;

/** Reads one sentence: its quotations are what somebody said, else what is reported in it, else its own words. */
export function readUnit(reading: Reading, unit: Span): void {
  const { text } = reading;
  if (unit.end - unit.start > LONGEST_READ) return readRunOn(reading, unit);
  const quoted = readQuotations(text, unit);
  const isAsked = QUESTION.test(text.slice(Math.max(unit.start, unit.end - 6), unit.end));
  if (isAsked && !quoted.some((quote) => isSpeech(text, quote, unit))) {
    reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'question' });
    return undefined;
  }
  const speech = quoted.filter((quote) => isSpeech(text, quote, unit));
  const stretch = { text, words: maskQuotations(text, unit, quoted), start: unit.start };
  if (speech.length > 0 && readSpeech(reading, { unit, stretch, speech })) return undefined;
  reading.quoting = null;
  readProse(reading, unit, stretch);
  return rememberNames(reading.memory, text.slice(unit.start, unit.end));
}

/** Words without a full stop for pages: kept whole up to a length that a person can still read as one passage. */
function readRunOn(reading: Reading, unit: Span): void {
  if (unit.end - unit.start <= LONGEST_PASSAGE) return proposeAll(reading, [ownStatement(unit)]);
  reading.nonClaims.push({ start: unit.start, end: unit.end, reason: 'boilerplate' });
  return undefined;
}

interface SpokenUnit {
  unit: Span;
  stretch: Stretch;
  speech: Span[];
}

/** Quotations with their tag. False when nobody is named and no quotation was open: then the sentence is read as prose. */
function readSpeech(reading: Reading, at: SpokenUnit): boolean {
  const { text, memory } = reading;
  const pieces = piecesAround(at);
  const tag = reading.isEnglish ? readQuoteTag(at.stretch, pieces, memory) : tagElsewhere(at.stretch, pieces);
  const isBare = pieces.every(({ start, end }) => !/\p{L}/u.test(at.stretch.words.slice(start, end)));
  const quoting: Quoting | null = tag ?? (isBare || reading.label ? reading.quoting : null);
  const hands = quoting?.hands ?? (reading.label ? [reading.label] : []);
  if (!tag && !isBare && hands.length === 0) return false;
  if (tag) rememberSpeaker(memory, tag.speaker.who, tag.speaker.isPerson);
  const speaker = quoting?.speaker ?? null;
  const coreferences = tag?.coreferences ?? [];
  const said = at.speech
    .flatMap((quote) => readSentences(text, quote, reading.language))
    .flatMap((sentence) => clausesIn(reading, sentence))
    .map((span) => ({ ...ownStatement(span), hands, coreferences, speaker, isQuoted: true, tag: tagSpan(at, pieces) }));
  const added = tag?.added ? [{ ...ownStatement(tag.added), hands, coreferences, speaker }] : [];
  proposeAll(reading, [...said, ...added]);
  rememberNames(memory, at.stretch.words);
  reading.quoting = hands.length > 0 && speaker ? { hands, speaker } : null;
  return true;
}

/** The stretches outside of the quotations, relative to the unit: behind the first one, before it, then the others. */
function piecesAround({ unit, stretch, speech }: SpokenUnit): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const { start, end } of speech) {
    pieces.push({ start: at, end: Math.max(at, start - unit.start - 1) });
    at = Math.min(stretch.words.length, end - unit.start + 1);
  }
  pieces.push({ start: at, end: stretch.words.length });
  const [before, ...behind] = pieces;
  return [...behind, ...(before ? [before] : [])].filter(({ start, end }) => end > start);
}

function tagSpan({ unit }: SpokenUnit, pieces: readonly Span[]): Span | null {
  const longest = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest ? { start: unit.start + longest.start, end: unit.start + longest.end } : null;
}

function tagElsewhere(stretch: Stretch, pieces: readonly Span[]) {
  for (const { start, end } of pieces) {
    const hand = readTagElsewhere(stretch.words.slice(start, end), stretch.start + start);
    if (hand) {
      return { hands: [hand], coreferences: [], speaker: { who: hand.who, isPerson: true, isOpen: false }, added: null };
    }
  }
  return null;
}

/** Prose is reported speech or the document's own words; in a transcript they are those of whoever speaks. */
function readProse(reading: Reading, unit: Span, stretch: Stretch): void {
  const source = reading.isEnglish ? null : readSourceElsewhere(stretch.words, stretch.start);
  const reported = reading.isEnglish ? readReported(stretch, reading.memory) : null;
  if (reported) return readIndirect(reading, unit, reported);
  const speaker = source ? { who: source.hand.who, isPerson: false, isOpen: false } : null;
  const hands = source ? [source.hand] : [];
  const statements = clausesIn(reading, source?.content ?? unit).map((span) => ({ ...ownStatement(span), hands, speaker }));
  return proposeAll(reading, statements);
}

const MEANWHILE = /,\s+(?:while|whereas)\s+/giu;

function readIndirect(reading: Reading, unit: Span, reported: Reported): void {
  const { hands, coreferences, speaker, isDenied } = reported;
  if (!speaker.isOpen) rememberSpeaker(reading.memory, speaker.who, speaker.isPerson);
  const { said, rest } = isDenied ? { said: reported.content, rest: null } : cutMeanwhile(reading, reported.content);
  const tag = said.start > unit.start ? { start: unit.start, end: said.start } : { start: said.end, end: unit.end };
  const spans = isDenied ? [said] : clausesIn(reading, said);
  proposeAll(
    reading,
    spans.map((span) => ({ span, hands, coreferences, speaker, isQuoted: false, isDenied, tag: isDenied ? null : tag })),
  );
  if (rest) readUnit(reading, rest);
}

/** "X said that A, while the mayor accused Y": what follows "while" is no longer X's. */
function cutMeanwhile({ text }: Reading, content: Span): { said: Span; rest: Span | null } {
  const words = text.slice(content.start, content.end);
  for (const { 0: joint, index } of words.matchAll(MEANWHILE)) {
    const rest = { start: content.start + index + joint.length, end: content.end };
    if (index > 15 && rest.end - rest.start > 15 && readClauses(text, content).length > 1) {
      return { said: { start: content.start, end: content.start + index }, rest };
    }
  }
  return { said: content, rest: null };
}

function clausesIn(reading: Reading, span: Span): Span[] {
  return reading.isEnglish ? readClauses(reading.text, span) : [span];
}

function proposeAll(reading: Reading, statements: readonly Statement[]): void {
  for (const statement of statements) propose(reading, spoken(reading, statement));
}

/** Under a transcript's label the words are the speaker's, also those that report somebody else's. */
function spoken({ label }: Reading, statement: Statement): Statement {
  if (!label) return statement;
  if (statement.hands.length === 0) {
    return { ...statement, hands: [label], speaker: { who: label.who, isPerson: true, isOpen: false }, isQuoted: true };
  }
  return statement.hands[0] === label ? statement : { ...statement, hands: [label, ...statement.hands] };
}
