import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';

/** Whom the text has been about so far: what pronouns and descriptions may mean at this point. */
export interface Memory {
  directory: Directory;
  /** Who was last reported or quoted, by full name or description. */
  speaker: string | null;
  /** People named lately, the one a sentence began with before the others, the latest sentence first. */
  people: string[];
  /** The body or group that was last reported. */
  body: string | null;
}

const KEPT = 6;
const READ_UNITS = 600;

export function createMemory(directory: Directory): Memory {
  return { directory, speaker: null, people: [], body: null };
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

/** Whom "he" or "she" means: the latest person of that gender, or nobody when the text leaves it open. */
export function whoIs(memory: Memory, pronoun: string): string | null {
  const gender = /^(?:she|her)/i.test(pronoun) ? 'f' : 'm';
  const { directory, people } = memory;
  const fitting = people.filter((name) => (directory.genderOf(name) ?? gender) === gender);
  return fitting[0] ?? null;
}
