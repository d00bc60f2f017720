import { readTagElsewhere } from '#lib/extraction/attribution/elsewhere';
import { type QuoteTag, readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import type { Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { rememberNames, rememberSpeaker } from '#lib/extraction/people/memory';
import { ownStatement, type Quoting, type Reading, speakerOf, type Statement } from '#lib/extraction/reading';
import { readClauses } from '#lib/extraction/text/clauses';
import { readSentences } from '#lib/extraction/text/sentences';

/** A sentence with quotations that are somebody's sentences. */
export interface SpokenUnit {
  unit: Span;
  stretch: Stretch;
  speech: Span[];
}

/**
 * What is said in quotations, and what their tag adds ("…, adding that …"). Null when nobody is named and no quotation was
 * open: then the sentence is prose that holds quoted words.
 */
export function readSpeech(reading: Reading, at: SpokenUnit): Statement[] | null {
  const { memory, isEnglish } = reading;
  const pieces = piecesAround(at);
  const tag = isEnglish ? readQuoteTag(at.stretch, pieces, memory) : tagElsewhere(at.stretch, pieces);
  const isBare = pieces.every(({ start, end }) => !/\p{L}/u.test(at.stretch.words.slice(start, end)));
  const quoting = tag ?? goingOn(reading, isBare);
  if (!quoting && !isBare) return null;
  if (tag && !tag.speaker.isOpen) rememberSpeaker(memory, tag.speaker.who, tag.speaker.isPerson);
  rememberNames(memory, at.stretch.words);
  reading.quoting = quoting;
  return statementsOf(reading, at, { tag, quoting, tagSpan: longest(at, pieces) });
}

/** An untagged quotation is whoever's the last one was; in a transcript it is the words of whoever speaks. */
function goingOn({ quoting, label }: Reading, isBare: boolean): Quoting | null {
  if (label) return { hands: [label], speaker: speakerOf(label) };
  return isBare ? quoting : null;
}

function statementsOf(
  reading: Reading,
  { speech }: SpokenUnit,
  { tag, quoting, tagSpan }: { tag: QuoteTag | null; quoting: Quoting | null; tagSpan: Span | null },
): Statement[] {
  const { text, language, isEnglish } = reading;
  const hands = quoting?.hands ?? [];
  const speaker = quoting?.speaker ?? null;
  const coreferences = tag?.coreferences ?? [];
  const base = { hands, speaker, coreferences };
  const said = speech
    .flatMap((quote) => readSentences(text, quote, language))
    .flatMap((sentence) => (isEnglish ? readClauses(text, sentence) : [sentence]))
    .map((span) => ({ ...ownStatement(span), ...base, isQuoted: true, tag: tagSpan }));
  return tag?.added ? [...said, { ...ownStatement(tag.added), ...base }] : said;
}

/** The stretches outside of the quotations, relative to the unit: behind the first one and later, then the one before it. */
function piecesAround({ unit, stretch, speech }: SpokenUnit): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const { start, end } of speech) {
    pieces.push({ start: at, end: Math.max(at, start - unit.start - 1) });
    at = Math.min(stretch.words.length, end - unit.start + 1);
  }
  pieces.push({ start: at, end: stretch.words.length });
  return [...pieces.slice(1), ...pieces.slice(0, 1)].filter(({ start, end }) => end > start);
}

function longest({ unit }: SpokenUnit, pieces: readonly Span[]): Span | null {
  const [piece] = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return piece ? { start: unit.start + piece.start, end: unit.start + piece.end } : null;
}

function tagElsewhere(stretch: Stretch, pieces: readonly Span[]): QuoteTag | null {
  for (const { start, end } of pieces) {
    const hand = readTagElsewhere(stretch.words.slice(start, end), stretch.start + start);
    if (hand) return { hands: [hand], coreferences: [], speaker: speakerOf(hand), added: null };
  }
  return null;
}
