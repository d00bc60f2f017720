import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import type { Gender } from '#lib/extraction/words/roles';
import { matchesOf } from '#lib/extraction/text/matches-of';

const PAIR = /(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}[\p{L}’'-]+)/gu;
const KIN = /\b(sisters|brothers|twins|siblings|couple|spouses),? $/u;
const IS_WITHIN_NAME = /[\p{L}’'-]$|(?:^|[^\p{L}])\p{Lu}[\p{L}’'-]+ $/u;

/** Somebody of whom a text gives the first name alone and the other name with somebody else's. */
export interface Kin {
  first: string;
  name: string;
  gender: Gender;
}

/** "the sisters Ida and Ann Lowe": Ida is Ida Lowe. */
export function readKin(text: string): Kin[] {
  return matchesOf(text, PAIR).flatMap(({ 1: first = '', 2: second = '', 3: last = '', index }): Kin[] => {
    const before = text.slice(Math.max(0, index - 32), index);
    const kin = KIN.exec(before)?.[1] ?? '';
    const isTold = kin !== '' || (genderOfFirstName(first) !== null && genderOfFirstName(second) !== null);
    const gender = kin === 'sisters' ? 'f' : kin === 'brothers' ? 'm' : genderOfFirstName(first);
    return isTold && !IS_WITHIN_NAME.test(before) ? [{ first, name: `${first} ${last}`, gender }] : [];
  });
}
