import { classOf, fieldOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';

/** "Ann Lowe, who", "Ann Lowe, 38, a seamstress". */
const WHO_BEHIND = /^,\s(?:who\b|(?:[2-9]\d|1[89]),)/u;

/** "Ann Lowe, who …", "came from Ann Lowe, whose brother …"; not "of Lowe Homes, who built it". */
export function isToldOfPerson(name: string, { before, behind }: { before: string; behind: string }): boolean {
  if (OF_BEFORE.test(before) && (!name.includes(' ') || isLikeThing(name))) return false;
  return WHO_BEHIND.test(behind) || (WHOSE_BEHIND.test(behind) && /^\S+ \S+$/.test(name) && !isLikeThing(name));
}

const OF_BEFORE = /\b(?:of|for|from|at)\s(?:the\s)?$/i;
const WHOSE_BEHIND = /^,\swhose\b/;

/** "Brough Marine", "Harvest Road": a word of it is a common noun. */
function isLikeThing(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => classOf(word) !== null || isHardlyNoun(word));
}

/** "in Ann Lowe, who"; "the testimony of Karl Wendt": a first name and one that is no common noun. */
export function isSomebodyBeside([first = '', last = '', ...others]: readonly string[], before: string, behind: string): boolean {
  if (WHO_BEHIND.test(behind)) return true;
  if (!/\b(?:of|from|to|between)\s$/i.test(before) || others.length > 0) return false;
  return genderOfFirstName(first) !== null && classOf(last.toLowerCase()) === null && fieldOf(last.toLowerCase()) === null;
}
