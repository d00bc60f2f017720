import { anyCase } from '#lib/extraction/text/any-case';
import { findPredicate, isHelper, plainWords } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';

const MOST_WORDS = 30;
const DEGREE =
  '(?:(?:and|but|so|yet|still|even|only|just|long|soon|shortly|again|once|ever|always|not|no|less|more|far|well|clearly|\\p{Ll}+ly)\\s+)*';
/** When, where, in view of what: a preposition or a conjunction. */
const BY_THE_WAY = anyCase(
  new RegExp(
    `^${DEGREE}(?:about|above|across|after|against|ahead|along|alongside|amid|among|around|as|at|because|before|behind|below|beneath|beside|besides|between|beyond|by|concerning|contrary|despite|due|during|except|following|for|from|given|if|in|inside|instead|into|lest|like|near|notwithstanding|of|off|on|once|opposite|out|outside|over|owing|past|per|prior|rather|regarding|since|thanks|though|although|through|throughout|till|to|together|toward|towards|under|underneath|unlike|until|upon|versus|via|when|whenever|where|wherever|while|whilst|with|within|without|days|weeks|months|years|hours|minutes|moments)\\b`,
    'iu',
  ),
);

/**
 * Whether the words before a subject, up to their comma, are no clause of their own but tell when, where or how: "Handing out
 * figures, …", "Visibly moved, …", "Pressed on the point, …", "To laughter from the gallery, …".
 */
export function isLead(words: string): boolean {
  if (!/,\s*$/.test(words)) return false;
  const list = plainWords(words, MOST_WORDS + 1);
  if (list.length > MOST_WORDS) return false;
  if (BY_THE_WAY.test(words)) return list.length <= 4 || !joinsClause(list);
  const at = list.findIndex((word) => !isDegree(word));
  const first = list[at] ?? '';
  return (first.endsWith('ing') || isParticiple(first)) && !joinsClause(list.slice(at));
}

/** "Spending fell", "asked by the chair whether it was true": a verb of its own, and one that leans on another word. */
function joinsClause(list: readonly string[]): boolean {
  // "Handing out figures to members, …"
  let verb = findPredicate(list, 1);
  while (verb > 0 && /[^s]s$/u.test(list[verb] ?? '') && !isHelper(list[verb] ?? '')) verb = findPredicate(list, verb + 1);
  return verb > 0 && !list.slice(0, verb).some((word, at) => at > 0 && LEANS.test(word)) && !LEANS.test(list[0] ?? '');
}

const LEANS =
  /^(?:that|whether|who|whom|whose|which|what|when|where|why|how|if|because|as|after|before|since|until|while|though|although|than|once|unless)$/;

function isDegree(word: string): boolean {
  return /^(?:and|but|so|yet|still|even|only|just|long|soon|shortly|again|once|ever|always|not|less|more|far|well)$|ly$/.test(
    word,
  );
}

function isParticiple(word: string): boolean {
  return /\p{Ll}{2}ed$/u.test(word) || PARTICIPLES.test(word) || (IRREGULAR_PAST.has(word) && !ONLY_PAST.test(word));
}

const PARTICIPLES =
  /^(?:taken|given|driven|shaken|written|drawn|shown|known|seen|torn|worn|sworn|born|borne|beaten|bitten|hidden|forgotten|chosen|broken|spoken|woken|stolen|frozen|thrown|grown|flown|gone|begun|done|undone|unmoved|unshaken)$/;
const ONLY_PAST =
  /^(?:went|took|gave|drove|shook|wrote|drew|knew|saw|tore|wore|swore|bore|hid|chose|broke|spoke|woke|stole|froze|threw|grew|flew|began|did|rose|fell|came|ran|sang|sank|swam|rang|drank|ate|forgot|became)$/;
