import { IS } from '#lib/extraction/rules/lexicon';
import type { Stretch } from '#lib/extraction/rules/part';
import { phraseAt, tellingOf } from '#lib/extraction/rules/telling-sets';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** As `sayingAt`, and the infinitive behind a helper: "a tenu à préciser", "quiso precisar", "поспешил заверить". */
export function tellingAt({ words, lexicon }: Stretch, i: number, bits: number): number {
  const said = sayingAt(words, i, bits);
  if (said >= 0) return said;
  const { helpers, infinitives, feels } = tellingOf(lexicon);
  const felt = feelingAt(words, i, feels);
  if (felt >= 0 && (bits & IS.say) !== 0) return felt;
  const length = phraseAt(words, i, helpers);
  const at = i + length;
  return length > 0 && words[at]?.mark === '' && infinitives.has(words[at]?.lower ?? '') ? at : -1;
}

/** "le recordó", "les respondió": the verb behind whom it was told, else the word itself. */
export function behindDative({ words, lexicon }: Stretch, i: number): number {
  return lexicon.datives.has(words[i]?.lower ?? '') && words[i + 1]?.mark === '' ? i + 1 : i;
}

/** "se queja", "si è rallegrato", "queixa-se": somebody's feelings, told. */
function feelingAt(words: readonly Word[], i: number, feels: RegExp | null): number {
  if (feels === null) return -1;
  if (SELF.test(words[i]?.lower ?? '')) {
    const at = has(words[i + 1], IS.auxiliary) ? i + 2 : i + 1;
    return words[at]?.mark === '' && feels.test(words[at]?.lower ?? '') ? at : -1;
  }
  return feels.test(words[i]?.lower ?? '') && words[i + 1]?.mark === '' && SELF.test(words[i + 1]?.lower ?? '') ? i + 1 : -1;
}

const SELF = /^(?:s[ei]|s’)$/;

/** Behind "according to" and "as": the verb of saying, over "l’" and the like; or a participle before whoever said it: "riferito dai". */
export function toldBehind(stretch: Stretch, from: number): number {
  const { words, lexicon } = stretch;
  for (let i = from; i <= from + 2; i += 1) {
    const said = tellingAt(stretch, i, IS.say | IS.promise);
    if (said >= 0) return said;
    if (isTold(stretch, i)) return i;
    if (!has(words[i], IS.light) || lexicon.words.articles === '') return -1;
  }
  return -1;
}

/** "riferito dai carabinieri". */
export function isTold({ words, lexicon }: Stretch, i: number): boolean {
  const { by } = tellingOf(lexicon);
  return has(words[i], IS.say) && has(words[i], IS.participle) && by.has(words[i + 1]?.lower ?? '') && words[i + 1]?.mark === '';
}
