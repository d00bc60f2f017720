import type { Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import { createDiscourse, type Discourse } from '#lib/extraction/reference/entities';
import { pronounJudge } from '#lib/extraction/reference/pronoun-judge';
import type { PronounJudge } from '#lib/extraction/reference/pronoun-place';
import { type NameRead, readNames } from '#lib/extraction/people/names';
import { countryOf, isCountry } from '#lib/extraction/words/countries';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';
import { isBodyNoun } from '#lib/extraction/reference/nouns';
import { isOutlet } from '#lib/extraction/words/outlets';
import { type Gender, isBody } from '#lib/extraction/words/roles';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Whom and what the text has been about so far: what pronouns and descriptions may mean at this point. */
export interface Memory {
  directory: Directory;
  discourse: Discourse;
  /** The sentence that is read. */
  unit: Span | null;
  /** Who was last reported or quoted, by full name or description. */
  speaker: string | null;
  /** People named lately, the one a sentence began with before the others, the latest sentence first. */
  people: string[];
  /** The people of the last sentence: among them none is the latest. */
  together: readonly string[];
  /** What the last sentence was about, when that was no person: what "it" means next. */
  subject: string | null;
  /** Bodies named lately, the latest first. */
  bodies: string[];
  /** Places and countries named lately, also by their adjectives, the latest first. */
  places: string[];
  /** The body or group that was last reported. */
  body: string | null;
  /** The sentence in which it was. */
  bodyAt: number;
  /** By the word a paper may be called later ("report"): whose it is. */
  papers: Map<string, string>;
  /** What pronouns have told of people whose names do not. */
  genders: Map<string, 'f' | 'm'>;
}

const KEPT = 6;
const READ_UNITS = 600;
const PLACE_BEFORE = /\b(?:in|of|to|from|with|between|and|against|near|neighbou?ring|across|outside)\s+$/i;

export function createMemory(directory: Directory, judge: PronounJudge = pronounJudge()): Memory {
  return {
    directory,
    discourse: createDiscourse(directory, judge),
    unit: null,
    speaker: null,
    people: [],
    together: [],
    subject: null,
    bodies: [],
    places: [],
    body: null,
    bodyAt: 0,
    papers: new Map(),
    genders: new Map(),
  };
}

/** Takes who and what a sentence names into memory. The subject stands first in a sentence, so the order of the names is kept. */
export function rememberNames(memory: Memory, sentence: string): void {
  const { directory } = memory;
  const words = sentence.slice(0, READ_UNITS);
  const people: string[] = [];
  const bodies: string[] = [];
  for (const read of readNames(words)) {
    const name = directory.fullName(read.name);
    if (read.title !== null || directory.isPerson(name)) people.push(name);
    else if (isBodyName(name, read, directory.isRepeated(name))) bodies.push(name);
  }
  memory.people = latest(people, memory.people);
  memory.subject = subjectIn(words, people, directory) ?? memory.subject;
  memory.together = people;
  memory.bodies = latest(bodies, memory.bodies);
  memory.places = latest(placesIn(words, directory), memory.places);
}

function isBodyName(name: string, { index }: NameRead, isRepeated: boolean): boolean {
  if (isCountry(name) || countryOf(name) || isBodyNoun(name.toLowerCase())) return false;
  return name.split(' ').some(isBody) || isOutlet(name) || /^\p{Lu}{3,}$/u.test(name) || (index === 0 && isRepeated);
}

const LONGEST_SUBJECT = 5;

/** The words before the first verb, when they name a thing: "the fund". A long or personal subject is none that "it" takes up. */
function subjectIn(words: string, people: readonly string[], directory: Directory): string | null {
  const opening =
    /^(?:(?:and|but|so|also|then|however|meanwhile|now)\b,?\s+)*(?:(?:in|on|at|by|since|after|during|under)\s[^,]{2,60},\s+)?/i.exec(
      words,
    )?.[0].length ?? 0;
  const rest = words.slice(opening);
  const verb = findPredicate(plainWords(rest, 20), 1);
  if (verb < 1) return null;
  const head = rest
    .split(/\s+/)
    .slice(0, verb)
    .join(' ')
    .replace(/,.*$/su, '')
    .replace(/\s(?:of|for|in|to|with|from|at|by|on)\s.*$/su, '');
  if (
    /^(?:he|she|they|it|we|i|you|this|that|there|who|what|these|those|nobody|everybody)\b/i.test(head) ||
    head.split(' ').length > LONGEST_SUBJECT
  )
    return null;
  const [name] = readNames(head);
  if (name && (people.includes(directory.fullName(name.name)) || name.title !== null)) return null;
  return name && head.endsWith(name.text) ? directory.fullName(name.name) : head.charAt(0).toLowerCase() + head.slice(1);
}

/** Countries and their adjectives, and other names that stand where a place does. */
function placesIn(words: string, directory: Directory): string[] {
  const found: string[] = [];
  for (const { 0: word, index } of matchesOf(
    words,
    /\p{Lu}[\p{L}-]+(?: (?:States|Kingdom|Arabia|Korea|Africa|Zealand|Republic|Union|Federation)\b)?/gu,
  )) {
    const country = isCountry(word) ? word : countryOf(word);
    if (country) found.push(country);
    else if (PLACE_BEFORE.test(words.slice(Math.max(0, index - 14), index)) && directory.fullName(word) === word)
      found.push(word);
  }
  return found;
}

/** Takes a speaker into memory. */
export function rememberSpeaker(memory: Memory, who: string, isPerson: boolean): void {
  memory.speaker = who;
  if (isPerson) memory.people = latest([who], memory.people);
  else {
    memory.body = who;
    memory.bodyAt = memory.discourse.sentence;
    const [name] = readNames(who);
    if (name?.text === who) memory.bodies = latest([who], memory.bodies);
  }
}

function latest(names: readonly string[], known: readonly string[]): string[] {
  return names.length === 0 ? [...known] : [...new Set([...names, ...known])].slice(0, KEPT);
}

/**
 * Whom "he" or "she" means: whoever spoke last, else the latest person of that gender. A name that tells nothing is taken for
 * "he" where it stands, for "she" only when no woman was named lately, because fewer of the people in the news are women.
 */
export function whoIs(memory: Memory, pronoun: string): { who: string; sure: 'certain' | 'likely' } | null {
  const gender = genderOfPronoun(pronoun);
  const fitting = memory.people.filter((name) => (genderOf(memory, name) ?? gender) === gender);
  const certain = fitting.filter((name) => genderOf(memory, name) === gender);
  const spoke = memory.speaker !== null && memory.speaker === memory.people[0] && fitting.includes(memory.speaker);
  const found = spoke ? memory.speaker : ((gender === 'f' ? certain[0] : undefined) ?? fitting[0]);
  if (!found) return null;
  memory.genders.set(found, gender);
  return { who: found, sure: fitting.length === 1 || (certain.length === 1 && certain[0] === found) ? 'certain' : 'likely' };
}

export function genderOfPronoun(pronoun: string): 'f' | 'm' {
  return /^(?:she|her)/i.test(pronoun) ? 'f' : 'm';
}

/** What the name, a title or an earlier pronoun tells. */
export function genderOf({ genders, directory }: Memory, name: string): Gender {
  return genders.get(name) ?? directory.genderOf(name);
}
