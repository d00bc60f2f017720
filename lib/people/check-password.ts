import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as everywhere } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { Refusal } from '#lib/db/refusal';

/** OWASP ASVS 5.0, 6.2.1 and 6.2.9. In characters as people count them, not in UTF-16 units. */
const SHORTEST = 15;
const LONGEST = 128;
/** The strongest of zxcvbn's five marks: more than ten thousand million guesses. */
const STRONG = 4;

export interface About {
  email: string;
  name?: string;
  deskNames: readonly string[];
}

let judge: ZxcvbnFactory | undefined;

/**
 * Refuses a password that is too short, too long or easy to guess, whatever characters it is made of. Words of the person's
 * name and address and of the desk count as known to whoever guesses.
 */
export function checkPassword(password: string, about: About): void {
  const { length } = Array.from(password);
  if (length < SHORTEST) throw new Refusal('invalid', 'passwordTooShort', { field: 'password' });
  if (length > LONGEST) throw new Refusal('invalid', 'passwordTooLong', { field: 'password' });
  judge ??= new ZxcvbnFactory({ dictionary: { ...everywhere, ...english }, graphs: adjacencyGraphs });
  if (judge.check(password, knownWords(about)).score < STRONG) {
    throw new Refusal('invalid', 'passwordGuessable', { field: 'password' });
  }
}

function knownWords({ email, name = '', deskNames }: About): string[] {
  const phrases = [email, name, 'countersign', ...deskNames].map((phrase) => phrase.toLowerCase());
  const words = phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
  return [...new Set([...phrases, ...phrases.map((phrase) => phrase.replace(/\s+/g, '')), ...words])].filter(Boolean);
}
