import type { Anchor, Span, Standing } from '#lib/claims/anchoring/anchor';
import { cutsWord, findAll, findWhole } from '#lib/claims/anchoring/find-places';
import { type FoundSentence, type SentenceFinder, sentenceFinder } from '#lib/claims/anchoring/find-sentence';
import { passageOf } from '#lib/claims/passage-of';

/** More places than this are no help to whoever has to choose among them. */
const MOST_PLACES = 10;
/** Sentences that stand in a text more often than this are told apart by nothing. */
const MOST_SENTENCES = 50;
/** How far around two equal sentences their surroundings are compared, in UTF-16 units. */
const SURROUNDINGS = 2000;

interface Texts {
  before: string;
  after: string;
}

/**
 * Finds passages of one version of a text again in the next. Never places words where other words stand, except as `changed`,
 * which says so. Both texts are canonical; offsets are UTF-16 units. Takes milliseconds for passages that are kept; a text of
 * a million units is divided into sentences once when one is not.
 */
export function anchorPassages(texts: Texts, standings: readonly Standing[]): Anchor[] {
  let read: SentenceFinder | null = null;
  const finder = () => (read ??= sentenceFinder(texts));
  return standings.map((standing) => anchorOne(texts, standing, finder));
}

function anchorOne(texts: Texts, standing: Standing, finder: () => SentenceFinder): Anchor {
  const same = sameSentence(texts, standing);
  const sure = theOne(texts, standing, same);
  if (sure) return { state: 'kept', places: [sure] };
  if (same.length > 0) return { state: 'moved', places: same.slice(0, MOST_PLACES) };
  const sentence = finder().find(standing.passage.sentence);
  if (sentence) return inSentence(texts, standing, sentence);
  const elsewhere = findWhole(texts.after, standing.passage.quote, cutOf(texts, standing), MOST_PLACES + 1);
  if (elsewhere.length > MOST_PLACES) return { state: 'orphan', places: [] };
  if (elsewhere.length > 0) return { state: 'moved', places: elsewhere };
  const reworded = finder().findQuote(standing.passage.quote);
  return reworded ? { state: 'changed', places: [reworded] } : { state: 'orphan', places: [] };
}

/** Where the quote stands in exactly its sentence. */
function sameSentence({ before, after }: Texts, standing: Standing): Span[] {
  const { quote, sentence } = standing.passage;
  const offsets = offsetsIn(before, standing);
  return findAll(after, sentence, MOST_SENTENCES)
    .flatMap((at) => offsets.map((offset) => ({ start: at + offset, end: at + offset + quote.length })))
    .filter((span) => {
      const passage = passageOf(after, span);
      return passage?.quote === quote && passage.sentence === sentence;
    });
}

/** How far into its sentence the quote begins: known from where it stood, else wherever it occurs in it with these neighbours. */
export function offsetsIn(before: string, { passage, place }: Standing): number[] {
  const { quote, sentence, prefix, suffix } = passage;
  if (place) {
    const at = before.lastIndexOf(sentence, place.start);
    if (at !== -1 && sentence.startsWith(quote, place.start - at)) return [place.start - at];
  }
  const all = findAll(sentence, quote, sentence.length);
  const fitting = all.filter((offset) => {
    const inFront = sentence.slice(0, offset);
    const behind = sentence.slice(offset + quote.length);
    return (inFront.endsWith(prefix) || prefix.endsWith(inFront)) && (behind.startsWith(suffix) || suffix.startsWith(behind));
  });
  return fitting.length > 0 ? fitting : all;
}

/**
 * The one place that is certain. Where the sentence stood twice already, or stands twice now, only its neighbours tell which
 * is which: otherwise the copy that was left alone would be taken for the one that was rewritten.
 */
function theOne({ before, after }: Texts, { passage, place }: Standing, same: readonly Span[]): Span | null {
  const wasAlone = findAll(before, passage.sentence, 2).length < 2;
  if (same.length === 1 && wasAlone) return same[0] ?? null;
  const { prefix, suffix } = place ? neighboursAt(before, place) : passage;
  const near = same.filter(
    ({ start, end }) =>
      start >= prefix.length && after.startsWith(prefix, start - prefix.length) && after.startsWith(suffix, end),
  );
  if (near.length === 1) return near[0] ?? null;
  return place ? likest({ before, after }, place, near) : null;
}

/** The place with the most of the old surroundings around it; none when two have as much. */
function likest({ before, after }: Texts, place: Span, near: readonly Span[]): Span | null {
  const ranked = near
    .map((span) => ({ span, likeness: commonAround({ before, after }, place, span) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  return best && next && best.likeness > next.likeness ? best.span : null;
}

/** How much on either side tells two equal sentences apart, in UTF-16 units. */
const NEIGHBOURS = 32;

function neighboursAt(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return { prefix: text.slice(Math.max(0, start - NEIGHBOURS), start), suffix: text.slice(end, end + NEIGHBOURS) };
}

/** How many units around two places are the same. */
function commonAround({ before, after }: Texts, was: Span, is: Span): number {
  let front = 0;
  let back = 0;
  while (front < SURROUNDINGS && was.start > front && before[was.start - 1 - front] === after[is.start - 1 - front]) front += 1;
  while (back < SURROUNDINGS && was.end + back < before.length && before[was.end + back] === after[is.end + back]) back += 1;
  return front + back;
}

/** The sentence is there with other words: either the quote still stands in it, or its own words are what changed. */
function inSentence(texts: Texts, standing: Standing, sentence: FoundSentence): Anchor {
  const text = texts.after.slice(sentence.start, sentence.end);
  const whole = findWhole(text, standing.passage.quote, cutOf(texts, standing), MOST_PLACES);
  if (whole.length > 0)
    return {
      state: 'moved',
      places: whole.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end })),
    };
  const place = changedPlace(texts.before, standing, sentence);
  return place ? { state: 'changed', places: [place] } : { state: 'orphan', places: [] };
}

/** From the word after the last kept one before the quote to the word before the first kept one behind it. */
function changedPlace(before: string, standing: Standing, { before: old, after, alignment }: FoundSentence): Span | null {
  const from = offsetsIn(before, standing)[0] ?? 0;
  const to = from + standing.passage.quote.length;
  const { partner } = alignment;
  const front = old.reduce<number>((last, word, i) => (word.end <= from ? (partner[i] ?? last) : last), -1);
  const behind = old.findIndex((word, i) => word.start >= to && partner[i] !== null);
  const first = after[front + 1];
  const last = after[(behind === -1 ? after.length : (partner[behind] ?? after.length)) - 1];
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null;
}

/** Whether the quote was cut out of a word, at which side. */
function cutOf({ before }: Texts, { passage, place }: Standing): { start: boolean; end: boolean } {
  if (place) return { start: cutsWord(before, place.start), end: cutsWord(before, place.end) };
  const { prefix, quote, suffix } = passage;
  const around = prefix + quote + suffix;
  return { start: cutsWord(around, prefix.length), end: cutsWord(around, prefix.length + quote.length) };
}
