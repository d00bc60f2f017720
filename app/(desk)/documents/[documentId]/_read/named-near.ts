import { readItems } from '#lib/extraction/reference/phrases';
import { readDirectory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { isRole } from '#lib/extraction/words/roles';
import { isCountry } from '#lib/extraction/words/countries';

/** Somebody or something that the text speaks of, and where. */
export interface Named {
  name: string;
  at: number;
  isPerson: boolean;
  isPlace: boolean;
}

/** Names of a text around a place, and its things just before one. */
export interface Names {
  (at: number): Named[];
  thingsBefore?: (at: number) => Named[];
}

/** A text longer than this is searched for names around each question alone. UTF-16 units. */
const WHOLE = 200_000;
const AROUND = 6000;
/** What "it" means stands in the sentences just before. */
const JUST_BEFORE = 400;

/** Reads the names of a text when they are first asked for. */
export function namesOf(text: string, language = 'en'): Names {
  let whole: Named[] | null = null;
  const names: Names = (at) => {
    if (text.length > WHOLE) return namesIn(text, Math.max(0, at - AROUND), at + AROUND);
    whole ??= namesIn(text, 0, text.length);
    return whole;
  };
  if (language.startsWith('en')) names.thingsBefore = (at) => thingsIn(text, Math.max(0, at - JUST_BEFORE), at);
  return names;
}

/** Names and, where the language is read so, things that the text calls by a noun: "the operator". */
export function namedNear(names: Names, at: number): Named[] {
  return [...names(at), ...(names.thingsBefore?.(at) ?? [])];
}

function namesIn(text: string, from: number, to: number): Named[] {
  const part = text.slice(from, to);
  const directory = readDirectory(part);
  return readNames(part).flatMap(({ name, title, index, text: words }) => {
    const full = directory.fullName(name);
    const isPerson = title !== null || directory.isPerson(full);
    const isLabel = /^\s*:/.test(part.slice(index + words.length, index + words.length + 2));
    // "Please go on": a capital at the beginning of a sentence alone makes no name.
    const isName = isPerson || full.includes(' ') || isCountry(full) || directory.isInside(full);
    if (isLabel || !isName) return [];
    return [{ name: full, at: from + index, isPerson, isPlace: !isPerson && (isCountry(full) || directory.isLand(full)) }];
  });
}

/** Stretches of time and the like, which "it" hardly means. */
const HARDLY = /^(?:time|end|beginning|day|week|month|year|hour|minute|moment|way|lot|bit|rest|same|first|last)$/;

function thingsIn(text: string, from: number, to: number): Named[] {
  // From the beginning of a sentence: half a phrase is none.
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, to).search(/(?<=[.!?]\s)\S|(?<=\n)\S/));
  return readItems(text, { start, end: to }).flatMap(({ isPronoun, name, opener, words, head, isPlural, start: at }) => {
    if (
      isPronoun ||
      name ||
      isPlural ||
      !/^(?:the|an?)$/.test(opener ?? '') ||
      isRole(head) ||
      HARDLY.test(head) ||
      words.split(' ').length > 4
    )
      return [];
    return [{ name: `the ${words}`, at, isPerson: false, isPlace: false }];
  });
}
