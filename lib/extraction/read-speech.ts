import { readTagElsewhere } from '#lib/extraction/attribution/elsewhere';
import { type QuoteTag, readQuoteTag } from '#lib/extraction/attribution/quote-tag';
import { readReported } from '#lib/extraction/attribution/reported';
import type { Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { rememberNames, rememberSpeaker } from '#lib/extraction/people/memory';
import { rememberPaper } from '#lib/extraction/people/resolve';
import { aroundCut } from '#lib/extraction/read-indirect';
import { ownStatement, type Quoting, type Reading, speakerOf, type Statement } from '#lib/extraction/reading';
import { readClauses, withoutEnd } from '#lib/extraction/text/clauses';
import { readSentences } from '#lib/extraction/text/sentences';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

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
  const tag = isEnglish ? readQuoteTag(at.stretch, pieces, memory) : readTagElsewhere(at.stretch, pieces, reading);
  const isBare = pieces.every(({ start, end }) => !/\p{L}/u.test(at.stretch.words.slice(start, end)));
  const quoting = tag ?? goingOn(reading, isBare, at.unit.start);
  if (!quoting && !isBare) return null;
  if (tag && !tag.speaker.isOpen) rememberSpeaker(memory, tag.speaker.who, tag.speaker.isPerson);
  if (tag && !tag.speaker.isOpen && isEnglish) rememberPaper(memory, at.stretch.words, tag.speaker.who);
  rememberNames(memory, at.stretch.words);
  reading.quoting = quoting;
  const said = statementsOf(reading, at, { tag, quoting, tagSpan: longest(at, pieces) });
  const beside = tag?.beside ? readClauses(reading.text, tag.beside).map(ownStatement) : [];
  return tag ? [...saidBefore(reading, at), ...said, ...beside] : said;
}

/** "Rents fell by 18 per cent, she said, “and nobody noticed”": what stands before the tag is said too, in other words. */
function saidBefore(reading: Reading, { unit, stretch, speech }: SpokenUnit): Statement[] {
  const [first] = speech;
  const lead = first && reading.isEnglish ? stretch.words.slice(0, first.start - unit.start).replace(/[\s,:"“”‘'«]+$/u, '') : '';
  const reported = lead === '' ? null : readReported({ ...stretch, words: lead }, reading.memory);
  if (!reported || reported.isDenied || reported.content.start !== stretch.start) return [];
  const { hands, coreferences, speaker, content, cut } = reported;
  const parts = cut ? (aroundCut(reading.text, content, cut) ?? []) : [content];
  const clauses = parts.flatMap((part) => readClauses(reading.text, withoutEnd(reading.text, part)));
  return clauses.map((span) => ({
    ...ownStatement(span),
    hands,
    coreferences,
    speaker,
  }));
}

/** An untagged quotation is whoever's the last one was; in a transcript it is the words of whoever speaks. */
function goingOn(reading: Reading, isBare: boolean, start: number): Quoting | null {
  const { quoting, label } = reading;
  if (label) return { hands: [label], speaker: speakerOf(label) };
  return isBare ? (quoting ?? whoActed(reading, start)) : null;
}

/** "The doctor was silent for a minute. “Cowardice, I suppose.”": whoever the sentence before in the same paragraph was about. */
function whoActed({ text, before, memory, isEnglish }: Reading, start: number): Quoting | null {
  const { recent, sentence } = memory.discourse;
  const isNext = isEnglish && before !== null && !text.slice(before.end, start).includes('\n');
  const who = isNext ? recent.find((entity) => entity.sentence === sentence && entity.part === 'subject') : undefined;
  if (!who || who.nature !== 'person' || !who.isNamed) return null;
  return {
    hands: [{ who: who.who, verb: '', start, end: start }],
    speaker: { who: who.who, isPerson: true, isOpen: false },
  };
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
  const said = joined(text, speech).flatMap(({ quote, cut }) =>
    (cut ? [quote] : readSentences(text, quote, language))
      .flatMap((sentence) => (isEnglish && !cut ? readClauses(text, sentence) : [sentence]))
      .map((span) => ({ ...ownStatement(span), ...base, isQuoted: true, tag: tagSpan, cut })),
  );
  if (!tag?.added) return said;
  const added = isEnglish ? readClauses(text, tag.added) : [withoutEnd(text, tag.added)];
  return [...said, ...added.map((clause) => ({ ...ownStatement(clause), ...base }))];
}

interface Joined {
  quote: Span;
  cut: Span | null;
}

/** "The deficit," she said, "is the highest since 1993": one sentence, with the tag inside. */
function joined(text: string, speech: readonly Span[]): Joined[] {
  const quotes: Joined[] = [];
  for (const quote of speech) {
    const last = quotes.at(-1);
    const words = last ? text.slice(last.quote.start, last.quote.end) : '';
    const goesOn = /^\s*\p{Ll}/u.test(text.slice(quote.start, quote.end)) && /,\s*$/.test(words);
    if (last && !last.cut && goesOn && !hasFiniteVerb(words, 1)) {
      last.cut = { start: last.quote.end, end: quote.start };
      last.quote = { start: last.quote.start, end: quote.end };
    } else quotes.push({ quote, cut: null });
  }
  return quotes;
}

/** The stretches outside of the quotations, relative to the unit: behind the first one and later, then the one before it. */
function piecesAround({ unit, stretch, speech }: SpokenUnit): Span[] {
  const { text } = stretch;
  const pieces: Span[] = [];
  let at = 0;
  for (const { start, end } of speech) {
    pieces.push({ start: at, end: Math.max(at, start - unit.start - marks(text, start, -1)) });
    at = Math.min(stretch.words.length, end - unit.start + marks(text, end, 1));
  }
  pieces.push({ start: at, end: stretch.words.length });
  return [...pieces.slice(1), ...pieces.slice(0, 1)].filter(({ start, end }) => end > start);
}

/** Units that the quotation mark beside a place takes: two for the doubled apostrophe of the wires. */
function marks(text: string, place: number, step: -1 | 1): number {
  const beside = step < 0 ? text.slice(place - 2, place) : text.slice(place, place + 2);
  return beside === "''" ? 2 : 1;
}

function longest({ unit }: SpokenUnit, pieces: readonly Span[]): Span | null {
  const [piece] = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return piece ? { start: unit.start + piece.start, end: unit.start + piece.end } : null;
}
