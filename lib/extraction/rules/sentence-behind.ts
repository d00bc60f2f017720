import { IS } from '#lib/extraction/rules/lexicon';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { wordsOf } from '#lib/extraction/rules/words-of';
import { readSentences } from '#lib/extraction/text/sentences';

/** UTF-16 units behind a sentence in which the next one is looked for. */
const FAR = 400;

/**
 * The next sentence of the paragraph, when it opens as `opening` says (its first group) and says nothing after a colon or in
 * quotation marks; null where there is none, or where the sentence itself tells whose words it is.
 */
export function sentenceBehind(sentence: Sentence, opening: RegExp): Sentence | null {
  const { text, lexicon, words, start } = sentence;
  const from = start + (words.at(-1)?.end ?? 0);
  const line = opening.exec(text.slice(from, from + FAR));
  if (!line?.[1] || words.some((_, i) => sayingAt(words, i, IS.say | IS.deny) >= 0)) return null;
  const at = from + line[0].length - line[1].length;
  const [next] = readSentences(text, { start: at, end: at + line[1].length }, lexicon.base);
  if (!next) return null;
  const own = text.slice(next.start, next.end);
  return /[«»„“":]/u.test(own) ? null : { ...sentence, start: next.start, words: wordsOf(own, lexicon) };
}
