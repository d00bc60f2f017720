import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import type { Gender } from '#lib/extraction/words/roles';

/** Whom the text has been about so far: what pronouns and descriptions may mean at this point. */
export interface Memory {
  directory: Directory;
  /** Who was last reported or quoted, by full name or description. */
  speaker: string | null;
  /** People named lately, the one a sentence began with before the others, the latest sentence first. */
  people: string[];
  /** The body or group that was last reported. */
  body: string | null;
  /** What pronouns have told of people whose names do not. */
  genders: Map<string, 'f' | 'm'>;
}

const KEPT = 6;
const READ_UNITS = 600;

export function createMemory(directory: Directory): Memory {
  return { directory, speaker: null, people: [], body: null, genders: new Map() };
}

/** Takes the people of a sentence into memory. The subject stands first in a sentence, so the order of the names is kept. */
export function rememberNames(memory: Memory, words: string): void {
  const { directory } = memory;
  const named = readNames(words.slice(0, READ_UNITS))
    .map(({ name, title }) => ({ name: directory.fullName(name), title }))
    .filter(({ name, title }) => title !== null || directory.isPerson(name))
    .map(({ name }) => name);
  remember(memory, named);
}

/** Takes a speaker into memory. */
export function rememberSpeaker(memory: Memory, who: string, isPerson: boolean): void {
  memory.speaker = who;
  if (isPerson) remember(memory, [who]);
  else memory.body = who;
}

function remember(memory: Memory, names: readonly string[]): void {
  if (names.length === 0) return;
  memory.people = [...new Set([...names, ...memory.people])].slice(0, KEPT);
}

/**
 * Whom "he" or "she" means: the latest person of that gender. A name that tells nothing is taken for "he" where it stands, for
 * "she" only when no woman was named lately, because fewer of the people in the news are women.
 */
export function whoIs(memory: Memory, pronoun: string): string | null {
  const gender = genderOfPronoun(pronoun);
  const fitting = memory.people.filter((name) => (genderOf(memory, name) ?? gender) === gender);
  const certain = gender === 'f' ? fitting.find((name) => genderOf(memory, name) === 'f') : undefined;
  const found = certain ?? fitting[0] ?? null;
  if (found) memory.genders.set(found, gender);
  return found;
}

export function genderOfPronoun(pronoun: string): 'f' | 'm' {
  return /^(?:she|her)/i.test(pronoun) ? 'f' : 'm';
}

/** What the name, a title or an earlier pronoun tells. */
export function genderOf({ genders, directory }: Memory, name: string): Gender {
  return genders.get(name) ?? directory.genderOf(name);
}
