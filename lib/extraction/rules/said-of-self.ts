import { IS } from '#lib/extraction/rules/lexicon';
import { isAside, isCircumstance } from '#lib/extraction/rules/appositions';
import type { State, Stretch } from '#lib/extraction/rules/part';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** What stands before an infinitive and belongs to it, and the infinitives of "to have" and "to be", by language. */
const OWN: Readonly<Record<string, { small: RegExp; having: RegExp; led: string }>> = {
  fr: {
    small: /^(?:ne|n’|pas|jamais|rien|plus|en|y|l’|les|s’|se|m’|me|lui|leur|toujours)$/,
    having: /^(?:avoir|être)$/,
    led: '',
  },
  it: { small: /^(?:non|mai)$/, having: /^(?:aver|avere|esser|essere|averl[aoei]|averne|essersi|essersene)$/, led: 'di' },
  pt: { small: /^(?:não|nunca|já|se)$/, having: /^(?:ter|haver|ser|estar)$/, led: '' },
};

const SAYS = IS.say | IS.promise;
const LED_OVER = IS.light | IS.pronoun;

/**
 * "affirme n’avoir rien vu", "raconte avoir retrouvé", "ha ammesso di aver firmato", "disse ainda ter sido": whether what somebody
 * says of herself begins here, behind small words that lead over.
 */
export function opensOwn({ words, lexicon }: Stretch, i: number, said: number): boolean {
  const own = Object.hasOwn(OWN, lexicon.base) ? OWN[lexicon.base] : undefined;
  if (!own || said < 0 || i <= said || i - said > 8 || !has(words[said], SAYS) || has(words[said], IS.infinitive)) return false;
  let at = i;
  while (at < i + 3 && own.small.test(words[at]?.lower ?? '') && (at === i || words[at]?.mark === '')) at += 1;
  if (!own.having.test(words[at]?.lower ?? '') && !isLedInfinitive(words, at, own.led)) return false;
  const led = own.led === '' ? i : i - 1;
  if (own.led !== '' && words[led]?.lower !== own.led) return false;
  return words.slice(said + 1, led).every((word) => leadsOver(word));
}

/** "ha risposto di non ricordarla": where the preposition says it, any infinitive. */
function isLedInfinitive(words: readonly Word[], at: number, led: string): boolean {
  return led !== '' && has(words[at], IS.infinitive);
}

function leadsOver(word: Word): boolean {
  return has(word, LED_OVER) && !has(word, IS.determiner) && !has(word, IS.finite);
}

/** "prometeu custear o transplante e anunciou": behind what somebody says of herself in the infinitive, what she did. */
export function isOwnDeed({ words, lexicon }: Stretch, i: number, { joint, start }: State): boolean {
  if (lexicon.whens.size > 0 || joint !== 'content' || !words.slice(start, start + 3).some((word) => has(word, IS.infinitive)))
    return false;
  let verb = i + 1;
  while (has(words[verb], IS.light) && !isFinite(words, verb)) verb += 1;
  return isFinite(words, verb);
}

/** "disse, por nota, que colabora": what stands between the commas only leads over. */
export function isBetweenCommas(at: Stretch, from: number, that: number): boolean {
  return isAside(at, from, that) || isCircumstance(at.words, from, that);
}
