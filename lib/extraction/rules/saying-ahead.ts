import { nextComma } from '#lib/extraction/rules/appositions';
import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { clauseAt } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

/**
 * "Tras anunciar que recurriría, la edil Ana Ruiz abandonó el pleno": whoever the main clause is about said it. Gives the
 * words of what was said, where the main clause begins, and whose words they are; null for any other sentence.
 */
export function sayingAhead(sentence: Sentence, from: number, to: number): { said: number; at: number; frame: Frame } | null {
  const { words, lexicon } = sentence;
  if (lexicon.whens.size === 0 || !has(words[from], IS.preposition)) return null;
  const verb = from + 1;
  if (!tellingOf(lexicon).infinitives.has(words[verb]?.lower ?? '') || !has(words[verb + 1], IS.that)) return null;
  for (let comma = nextComma(words, verb + 2, to); comma < to; comma = nextComma(words, comma + 1, to)) {
    const clause = clauseAt(words, comma, to);
    if (!clause?.hasSubject || !has(words[comma], IS.determiner | IS.capital) || comma - verb < 3) continue;
    const who = whom(sentence, comma, clause.verb);
    if (!who || !(who.isPerson || who.isBody)) return null;
    return {
      said: verb + 2,
      at: comma,
      frame: frameOf(who, { verb: words[verb]?.lower ?? '', outer: null, at: words[verb]?.start ?? 0 }, sentence),
    };
  }
  return null;
}
