import type { Coreference, Span } from '#lib/extraction/extraction';
import { genderOf, genderOfPronoun, type Memory, whoIs } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { whomDescribed } from '#lib/extraction/people/described';
import type { Speaker } from '#lib/extraction/attribution/stretch';
import { countryOf } from '#lib/extraction/words/countries';

/** A passage, who says it, and whether the words are that person's own. */
export interface Said {
  text: string;
  span: Span;
  speaker: Speaker | null;
  isQuoted: boolean;
}

const PERSONAL = /(?<![\p{L}’'])(he|she|him|his|her|himself|herself)(?![\p{L}’'])/giu;
const PAIR =
  /\b(?:the|both|these|our) two (?:countries|states|nations|neighbou?rs|sides|parties|capitals|governments|powers)\b|\bboth (?:countries|states|nations|sides|governments)\b/giu;
const COUNTRY = /\b(?:the|his|her|this) (?:country|nation|republic|kingdom)\b(?!\s+of\b)/giu;
const COUNTERPART = /\b(?:his|her|the)\s+(\p{Lu}\p{L}+)\s+counterpart\b/gu;
const DESCRIPTION = /\b(?:the|this)\s+((?:\p{Lu}\p{L}+\s)?(?:\p{Ll}+\s)?\p{Ll}{3,})(?![\p{L}-])/gu;
const IT = /(?<![\p{L}’'])(it|its|they|their|them)(?![\p{L}’'])/iu;
const MOST = 8;
const READ_UNITS = 1500;

/** What the words inside of a passage point at: pronouns, offices, "the two countries", "his Russian counterpart". */
export function readMentions(memory: Memory, said: Said): Coreference[] {
  const words = said.text.slice(said.span.start, Math.min(said.span.end, said.span.start + READ_UNITS));
  const found = [
    ...pairs(words, memory),
    ...pronouns(words, memory, said),
    ...described(words, memory),
    ...things(words, memory, said),
    ...ownWords(words, said),
    ...shortNames(words, memory),
  ];
  return found
    .slice(0, MOST)
    .map(({ index, ...mention }) => ({
      ...mention,
      start: said.span.start + index,
      end: said.span.start + index + mention.text.length,
    }))
    .toSorted((a, b) => a.start - b.start);
}

type Found = Pick<Coreference, 'text' | 'refersTo' | 'how' | 'sure'> & { index: number };

function pairs(words: string, { places, directory, people }: Memory): Found[] {
  const [first, second] = places;
  const found: Found[] = [];
  if (first && second) {
    for (const { 0: text, index } of words.matchAll(PAIR))
      found.push({
        text,
        index,
        refersTo: `${first} and ${second}`,
        how: 'pair',
        sure: places.length === 2 ? 'certain' : 'likely',
      });
  }
  for (const { 0: text, index } of words.matchAll(COUNTRY)) {
    if (first) found.push({ text, index, refersTo: first, how: 'description', sure: places.length === 1 ? 'certain' : 'likely' });
  }
  for (const { 0: text, 1: adjective = '', index } of words.matchAll(COUNTERPART)) {
    const country = countryOf(adjective);
    const holders = people.filter((name) =>
      directory.officesOf(name).some((office) => office.startsWith(adjective.toLowerCase())),
    );
    const [who] = holders;
    if (country && who)
      found.push({ text, index, refersTo: who, how: 'description', sure: holders.length === 1 ? 'certain' : 'likely' });
  }
  return found;
}

/** In reported speech "he" is mostly whoever speaks; in a quotation it is anybody else. */
function pronouns(words: string, memory: Memory, { speaker, isQuoted }: Said): Found[] {
  const found: Found[] = [];
  for (const { 0: text, index } of words.matchAll(PERSONAL)) {
    const here = namedBefore(memory, words.slice(0, index), text);
    const meant = here ?? (isQuoted ? otherThan(memory, speaker, text) : speakerOr(memory, speaker, text));
    if (meant) found.push({ text, index, refersTo: meant.who, how: 'pronoun', sure: meant.sure });
  }
  return found;
}

/** Somebody of that gender named before in the same passage. */
function namedBefore(memory: Memory, words: string, pronoun: string): ReturnType<typeof whoIs> {
  const gender = genderOfPronoun(pronoun);
  const named = readNames(words).filter(
    ({ name, title }) => title !== null || memory.directory.isPerson(memory.directory.fullName(name)),
  );
  const who = named
    .map(({ name }) => memory.directory.fullName(name))
    .find((name) => (genderOf(memory, name) ?? gender) === gender);
  return who ? { who, sure: 'likely' } : null;
}

function speakerOr(memory: Memory, speaker: Speaker | null, pronoun: string): ReturnType<typeof whoIs> {
  const gender = genderOfPronoun(pronoun);
  const fits = speaker?.isPerson && !speaker.isOpen && (genderOf(memory, speaker.who) ?? gender) === gender;
  return fits ? { who: speaker.who, sure: 'likely' } : whoIs(memory, pronoun);
}

function otherThan(memory: Memory, speaker: Speaker | null, pronoun: string): ReturnType<typeof whoIs> {
  const people = memory.people.filter((name) => name !== speaker?.who);
  const gender = genderOfPronoun(pronoun);
  const who = people.find((name) => (genderOf(memory, name) ?? gender) === gender);
  return who ? { who, sure: 'likely' } : null;
}

/** "The minister" in somebody's words; a description of several words is read as a whole or not at all. */
function described(words: string, memory: Memory): Found[] {
  const found: Found[] = [];
  for (const { 0: text, 1: plain = '', index } of words.matchAll(DESCRIPTION)) {
    const meant = whomDescribed(plain, memory);
    if (meant?.isPerson) found.push({ text, index, refersTo: meant.who, how: 'description', sure: meant.sure });
  }
  return found;
}

/** "it" in what a body says is mostly the body itself; in the text's own words what the last sentence was about. */
function things(words: string, { subject }: Memory, { speaker, isQuoted }: Said): Found[] {
  const match = IT.exec(words.slice(0, 60));
  if (!match || isQuoted) return [];
  const isBody = speaker !== null && !speaker.isPerson && !speaker.isOpen;
  const refersTo = isBody ? speaker.who : speaker === null && /^its?$/iu.test(match[0]) ? subject : null;
  return refersTo ? [{ text: match[0], index: match.index, refersTo, how: 'pronoun', sure: 'likely' }] : [];
}

/** "I" in somebody's own words. */
function ownWords(words: string, { speaker, isQuoted }: Said): Found[] {
  const match =
    isQuoted && speaker?.isPerson && !speaker.isOpen ? /(?<![\p{L}’'])(?:I|my|My|me|myself)(?![\p{L}])/u.exec(words) : null;
  return match && speaker ? [{ text: match[0], index: match.index, refersTo: speaker.who, how: 'pronoun', sure: 'certain' }] : [];
}

/** A surname or title alone, for whom the text names in full elsewhere. */
function shortNames(words: string, { directory }: Memory): Found[] {
  return readNames(words).flatMap(({ name, text, index }) => {
    const full = directory.fullName(name);
    return full === name ? [] : [{ text, index, refersTo: full, how: 'name' as const, sure: 'certain' as const }];
  });
}
