import { IS } from '#lib/extraction/rules/lexicon';
import type { State } from '#lib/extraction/rules/part';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** The words that a relative is about: all of the part when no verb was met, else the last phrase of it. */
export function headBefore(words: readonly Word[], i: number, { start, mains }: State): { from: number; to: number } {
  if (mains === 0) return { from: has(words[start], IS.preposition) ? start + 1 : start, to: i };
  const behind = beforeParticiple(words, i, start);
  let from = behind - 1;
  while (
    from > start &&
    !has(words[from], IS.determiner | IS.number) &&
    (words[from] as Word).mark === '' &&
    behind - from < 6 &&
    !isFinite(words, from - 1)
  )
    from -= 1;
  while (
    from > start + 1 &&
    has(words[from], IS.number) &&
    has(words[from - 1], IS.preposition) &&
    (words[from - 1] as Word).mark !== ''
  ) {
    from -= 2;
    while (from > start && has(words[from - 1], IS.capital) && (words[from] as Word).mark === '') from -= 1;
  }
  if (
    from < i - 1 &&
    /^(?:de|del|a|al|con|en|por|para|sobre|desde|hasta|contra|hacia|ante|tras|mediante)$/.test(words[from]?.lower ?? '')
  )
    from += 1;
  return { from: agreeing(words, { from: ofPerson(words, { from, to: i }, start), to: i }, start), to: i };
}

/** "Rosa Marín, socia desde hace años, que puso". */
function isCalling(words: readonly Word[], comma: number): boolean {
  const none = IS.determiner | IS.capital | IS.preposition | IS.relative | IS.number | IS.and | IS.light | IS.gerund;
  return has(words[comma - 1], IS.capital) && !has(words[comma], none);
}

/** "las barras de la plaza, que vendían", "la garrafa de veinte litros, que valía": by whether the verb is of one or of several. */
function agreeing(words: readonly Word[], { from, to }: { from: number; to: number }, start: number): number {
  if (words[to]?.lower !== 'que' || !/^(?:de|del)$/.test(words[from - 1]?.lower ?? '')) return from;
  let verb = to + 1;
  while (verb < to + 6 && !isFinite(words, verb)) verb += 1;
  const isMany = words[verb]?.lower.endsWith('n') ?? false;
  const isYear = to - from === 1 && has(words[from], IS.number);
  if (verb === to + 6 || (!isYear && isSeveral(words, from) === isMany)) return from;
  let noun = from - 2;
  while (noun > start && from - noun < 6 && !opensNoun(words, noun)) noun -= 1;
  if (!opensNoun(words, noun) || isFinite(words, noun)) return from;
  const head = /^(?:del|al)$/.test(words[noun]?.lower ?? '') ? noun + 1 : noun;
  return isSeveral(words, head) === isMany ? head : from;
}

function opensNoun(words: readonly Word[], i: number): boolean {
  return (
    has(words[i], IS.determiner | IS.number | IS.finite) || /^(?:del|al)$/.test(words[i]?.lower ?? '') || words[i]?.mark !== ''
  );
}

function isSeveral(words: readonly Word[], from: number): boolean {
  const [led, noun] = [words[from]?.lower ?? '', words[from + 1]?.lower ?? ''];
  return /^(?:los|las|unos|unas|sus|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/.test(led) || /[^sí]s$/.test(noun);
}

/** "a un chatarrero de la comarca, quien": who speaks or is spoken of stands before "de". */
function ofPerson(words: readonly Word[], { from, to }: { from: number; to: number }, start: number): number {
  if (!has(words[to], IS.who) || has(words[from + 1], IS.role) || !/^(?:de|del)$/.test(words[from - 1]?.lower ?? '')) return from;
  let noun = from - 2;
  while (noun > start && from - noun < 6 && !has(words[noun], IS.determiner) && (words[noun] as Word).mark === '') noun -= 1;
  return has(words[noun], IS.determiner | IS.role) ? noun : from;
}

/** "un plan, dotado con 3 millones, que llegará": a participle between commas is no part of what the relative is about. */
function beforeParticiple(words: readonly Word[], i: number, start: number): number {
  let comma = i - 1;
  while (comma > start && i - comma < 10 && (words[comma] as Word).mark === '') comma -= 1;
  const isAside =
    comma > start + 1 && words[comma]?.mark === ',' && (has(words[comma], IS.participle) || isCalling(words, comma));
  return isAside && !isFinite(words, comma) ? comma : i;
}
