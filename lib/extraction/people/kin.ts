import { genderOfFirstName } from '#lib/extraction/words/first-names';
import type { Gender } from '#lib/extraction/words/roles';

const KIN =
  /(?:(sisters|brothers|twins|siblings|couple|spouses),? )?(?<![\p{L}’'-])(?<!\p{Lu}[\p{L}’'-]{1,30} )(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}[\p{L}’'-]+)/gu;

/** Somebody of whom a text gives the first name alone and the other name with somebody else's. */
export interface Kin {
  first: string;
  name: string;
  gender: Gender;
}

/** "the sisters Ida and Ann Lowe": Ida is Ida Lowe. */
export function readKin(text: string): Kin[] {
  return [...text.matchAll(KIN)].flatMap(({ 1: kin = '', 2: first = '', 3: second = '', 4: last = '' }): Kin[] => {
    const isTold = kin !== '' || (genderOfFirstName(first) !== null && genderOfFirstName(second) !== null);
    const gender = kin === 'sisters' ? 'f' : kin === 'brothers' ? 'm' : genderOfFirstName(first);
    return isTold ? [{ first, name: `${first} ${last}`, gender }] : [];
  });
}
