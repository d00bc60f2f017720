import { IS } from '#lib/extraction/rules/lexicon';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Keeps what a sentence counts: "avería" of "la tercera avería" and "vecinos" of "dos vecinos", for "la primera" and "ellos". */
export function noteCounted({ words, lexicon, counted }: Sentence): void {
  for (let i = 0; i + 1 < words.length; i += 1) {
    const word = words[i] as Word;
    const next = words[i + 1] as Word;
    if (lexicon.ordinals.has(word.lower) && isNoun(next)) counted.one = next.lower;
    if (!has(word, IS.number) && !lexicon.numerals.has(word.lower)) continue;
    const noun = isNoun(next) ? next : has(next, IS.preposition) ? words[i + 2] : undefined;
    if (noun && isNoun(noun)) counted.many = noun.lower;
  }
}

function isNoun(word: Word): boolean {
  return (
    word.mark === '' &&
    (word.bits & ~(IS.role | IS.body | IS.paper | IS.participle | IS.maybe)) === 0 &&
    /^\p{L}{3}/u.test(word.lower)
  );
}
