import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { tagSetsOf } from '#lib/extraction/rules/tag-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A finite verb by which somebody tells something, also with its first half put in front: "mitteilte". */
export function isTelling(lexicon: Lexicon, words: readonly Word[], i: number): boolean {
  const word = words[i];
  const sets = tagSetsOf(lexicon);
  if (!word || !sets || has(word, IS.capital) || word.isQuoted) return false;
  if (has(word, SAYS) && isFinite(words, i)) return true;
  const rest = word.lower.replace(sets.prefixes, '');
  return rest !== word.lower && ((lexicon.bits.get(rest) ?? 0) & SAYS) !== 0;
}

export const SAYS = IS.say | IS.act | IS.deny | IS.promise;
