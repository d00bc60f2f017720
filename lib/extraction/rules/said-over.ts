import { isAside } from '#lib/extraction/rules/appositions';
import { IS } from '#lib/extraction/rules/lexicon';
import type { At, State, Stretch } from '#lib/extraction/rules/part';
import { clauseAt, sayingAt } from '#lib/extraction/rules/verbs';
import { has } from '#lib/extraction/rules/words-of';

/** "Negó, además, que el estudio existiera": small words between commas part the verb from what it denies. */
export function isSaidOver({ words, lexicon }: Stretch, that: number, { start, verb }: State): boolean {
  if (words[that]?.lower !== 'que' || verb < start || that - verb > 5) return false;
  const at = sayingAt(words, verb, IS.deny | IS.act | IS.say);
  return isAside({ words, lexicon }, (at < 0 ? verb : at) + 1, that);
}

/** "Perdió, calcula, tres mil pesos de género, y del ayuntamiento no ha venido nadie": a clause of its own behind a tag. Spanish. */
export function isBehindTag({ words, lexicon, to }: At, and: number, { joint, start }: State): boolean {
  return joint === 'behind-tag' && lexicon.base === 'es' && and - start > 2 && clauseAt(words, and + 1, to)?.hasSubject === true;
}

/** "y de que", "y en que": what was said goes on. */
export function opensThat({ words, lexicon }: Stretch, i: number): boolean {
  const { lower = '' } = words[i] ?? {};
  return (lower === 'de' || (lexicon.base === 'es' && /^(?:en|a|con)$/.test(lower))) && has(words[i + 1], IS.that);
}
