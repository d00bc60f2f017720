import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "Ann Lowe, whose brother worked at the mill, insisted": no verb but that of a relative clause. */
export function isAboutNoun(words: string): boolean {
  const plain = words.replace(BESIDE_NOUN, ' ');
  return plain !== words && hasPredicate(words) && !hasPredicate(plain);
}

const BESIDE_NOUN = /,\s(?:(?:in|to|of|for|from|with|by|under|through)\s)?(?:who|whose|which|whom|where)\s[^,;:]*(?=[,;:]|$)/giu;

/** Words that say something by themselves. */
export function hasPredicate(words: string): boolean {
  return words.trim().split(/\s+/).length >= 3 && (words.includes('\uE000') || hasFiniteVerb(words, 1));
}
