import type { Span } from '#lib/extraction/extraction';
import { type Folded, fold } from '#lib/extraction/proposers/fold';

/** Of words that stand everywhere, so many places are looked at. */
const MOST_PLACES = 200;

/** A stretch of a text in which words are looked for, folded once. */
export interface Searched {
  words: string;
  folded: Folded;
}

export function searched(words: string): Searched {
  return { words, folded: fold(words) };
}

/**
 * Where these words stand: letter for letter, else but for white space, quotation marks and dashes. Of several places the one
 * nearest to `near`, an offset into the stretch. Null when they stand nowhere, or only as parts of longer words.
 */
export function locate(at: Searched, quote: string, near: number): Span | null {
  const wanted = quote.normalize('NFC').trim();
  return nearest(exactPlaces(at, wanted), near) ?? foldedPlace(at, wanted, near) ?? foldedPlace(at, withoutMarks(wanted), near);
}

function exactPlaces({ words }: Searched, wanted: string): Span[] {
  return placesOf(words, wanted).filter((span) => isWhole(words, span));
}

function foldedPlace({ words, folded }: Searched, wanted: string, near: number): Span | null {
  const sought = fold(wanted).words.trim();
  const places = placesOf(folded.words, sought).map(({ start, end }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
  }));
  return nearest(
    places.filter((span) => isWhole(words, span)),
    near,
  );
}

/** Marks and dots that whoever quotes put around the words. */
function withoutMarks(words: string): string {
  return words.replace(/^(?:["“”„«»'‘’\s…]|\.\.\.)+|(?:["“”„«»'‘’\s…]|\.\.\.)+$/gu, '');
}

function placesOf(words: string, wanted: string): Span[] {
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = words.indexOf(wanted); at !== -1 && places.length < MOST_PLACES; at = words.indexOf(wanted, at + 1))
    places.push({ start: at, end: at + wanted.length });
  return places;
}

function nearest(places: readonly Span[], near: number): Span | null {
  const [first] = places.toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  return first ?? null;
}

const SPACED = /[\p{L}\p{N}\p{M}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether neither end lies inside a word. */
function isWhole(words: string, { start, end }: Span): boolean {
  return !isInside(words, start) && !isInside(words, end);
}

function isInside(words: string, at: number): boolean {
  const pair = [words.charAt(at - 1), words.charAt(at)];
  if (/^[\udc00-\udfff]/.test(pair[1] ?? '')) return true;
  return pair.every((unit) => SPACED.test(unit) && !WITHOUT_SPACES.test(unit));
}
