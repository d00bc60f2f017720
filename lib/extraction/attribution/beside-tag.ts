import { anyCase } from '#lib/extraction/text/any-case';
import { hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';

/** "at the depot who asked not to be named": where whoever speaks is from, what they did. */
const DESCRIBED = /^(?:\s(?:on|in|at|of|from|for|with|to|near)\s[^,;:]{2,60}?)?(?:\s(?:who|which|whose)\s[^,;:]{3,90}?)?(?=,\s)/i;
/** "a mother of three who chairs the group", "38", "who farms near Ely". */
const APPOSITION = anyCase(
  /^,\s(?:(?<who>(?:an?|the|his|her|its|their|one|now|then|once|formerly|former|chief|head|\p{Ll}+)\s[^,;:]{2,90}?)|(?:who|which|whose|whom)\s[^,;:]{3,90}?|(?:aged\s)?\d{1,3})(?=,\s)/iu,
);
const RELATIVE = /\s(?:who|which|whose|whom|where|that)\s.*$/su;
const MOST_APPOSITIONS = 3;
const ADVERB = /^(?:also|still|now|never|not|\p{Ll}+ly)$/u;

/**
 * "countered Ann Lowe, a mother of three who chairs the group, had taken her 52": how much of the words behind the name of
 * whoever speaks is about them, up to the comma behind which the sentence goes on with its verb; 0 where none does.
 */
export function besideTag(behind: string): number {
  let length = DESCRIBED.exec(behind)?.[0].length;
  if (length === undefined) return 0;
  for (let i = 0; i < MOST_APPOSITIONS; i += 1) {
    if (goesOn(behind.slice(length), null)) return length;
    const match = APPOSITION.exec(behind.slice(length));
    if (!match || hasFiniteVerb((match.groups?.who ?? '').replace(RELATIVE, ''), 1)) return 0;
    length += match[0].length;
  }
  return goesOn(behind.slice(length), null) ? length : 0;
}

/** Whether a verb with its helpers stands behind the comma; that of what the subject names, where one is given. */
export function goesOn(behind: string, subject: string | null): boolean {
  const list = plainWords(behind.replace(/^,\s+/u, ''), 5).filter((word) => !ADVERB.test(word));
  const areMany = subject === null || MANY.test(subject);
  return isPredicate(['it', ...list], 1) || (areMany && isPredicate(['they', ...list], 1));
}

const MANY =
  /^(?:\S+\s){0,3}?\p{Ll}{2,}[^s\P{L}]s(?=$|\s(?:to|of|in|at|from|on|for|with|between)\s)|\b(?:people|men|women|children|police)$|^(?:two|three|four|five|six|seven|eight|nine|ten|many|most|both|some|only|\d[\d,.]*)\s/iu;
