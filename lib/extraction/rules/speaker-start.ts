import { IS } from '#lib/extraction/rules/lexicon';
import type { Stretch } from '#lib/extraction/rules/part';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Behind "este jueves", "en rueda de prensa": where and when stand between the verb and whoever speaks. */
export function speakerStart({ words, lexicon }: Stretch, from: number, to: number): number {
  const first = words[from];
  const via = lexicon.words.cases === '' ? viaStart(words, from) : viaInCases({ words, lexicon }, from, to);
  if (via >= 0) return via;
  const isSmall = () =>
    lexicon.stops.has(first?.lower ?? '') || has(first, IS.light | IS.preposition) || isTime({ words, lexicon }, from);
  if (first?.mark !== '' || !isSmall() || isLedHere({ words, lexicon }, from)) return from;
  const { sources } = tellingOf(lexicon);
  for (let i = from + 1; i < Math.min(to, from + 12); i += 1) {
    const word = words[i] as Word;
    if (word.mark !== '') return from;
    if (lexicon.words.cases !== '' && ONE.test(word.lower) && OF.test(words[i + 1]?.lower ?? '')) return i;
    if (sources.has(word.lower) && !has(words[i - 1], IS.preposition)) return has(words[i - 1], IS.determiner) ? i - 1 : i;
    if (lexicon.times.has((words[i - 1] as Word).lower) && isLedHere({ words, lexicon }, i)) return i;
    const isNoun =
      lexicon.words.articles === ''
        ? has(word, IS.role | IS.body)
        : has(words[i + 1], IS.role | IS.body) && has(word, IS.determiner);
    if ((isNoun || has(word, IS.capital)) && !has(words[i - 1], IS.preposition)) return i;
  }
  return from;
}

/** "рассказал агентству один из рабочих". */
const ONE = /^(?:один|одна|одне|одно|двое|трое|двоє|троє|кто-то|хтось)$/;
const OF = /^(?:из|з|із|зі)$/;

/** "заявил в суде подсудимый": whoever speaks stands behind where it was said. */
function namesBehind({ words, lexicon }: Stretch, from: number, to: number): boolean {
  const { many, sources } = tellingOf(lexicon);
  if (many.test(words[from - 3]?.lower ?? '')) return false;
  for (let i = from; i < Math.min(to, from + 4) && (words[i] as Word).mark === ''; i += 1)
    if (has(words[i], IS.role) || sources.has((words[i] as Word).lower)) return true;
  return false;
}

/** "рассказал РИА Новости представитель", "сообщили «Интерфаксу» в мэрии": over whom it was said to. */
function overAgency({ words, lexicon }: Stretch, from: number, to: number): number {
  const { many, sources } = tellingOf(lexicon);
  let i = from;
  while (i < Math.min(to, from + 3) && has(words[i], IS.capital) && !has(words[i], IS.body | IS.role)) i += 1;
  const word = words[i];
  if (i === from || i >= to || !/^[»”"]?$/u.test(word?.mark ?? ',') || word === undefined) return from;
  if (has(word, IS.role | IS.body) || sources.has(word.lower)) return i;
  return has(word, IS.preposition) && many.test(words[from - 1]?.lower ?? '') && /^[ву]$/u.test(word.lower) ? i : from;
}

/** "fanno sapere dal Comune": through whom it is said; -1 when it is not said so. */
function viaStart(words: readonly Word[], from: number): number {
  if (words[from]?.mark !== '' || !VIA.test(words[from]?.lower ?? '')) return -1;
  const noun = has(words[from + 1], IS.determiner) ? from + 2 : from + 1;
  return has(words[noun], IS.body | IS.capital | IS.paper) ? from + 1 : from;
}

const VIA = /^(?:da|dal|dalla|dall’|dai|dalle|desde)$/;

/** "сообщили в мэрии", "рассказал РИА Новости представитель". */
function viaInCases({ words, lexicon }: Stretch, from: number, to: number): number {
  const first = words[from];
  if (
    first?.mark === '' &&
    has(first, IS.preposition) &&
    has(words[from + 1], IS.body) &&
    !namesBehind({ words, lexicon }, from + 2, to)
  )
    return from + 1;
  const over = has(first, IS.capital) && /^[«“"]?$/u.test(first?.mark ?? ',') ? overAgency({ words, lexicon }, from, to) : from;
  if (over === from) return -1;
  return has(words[over], IS.preposition) ? over + 1 : over;
}

/** "la police", where "la" may be "her" elsewhere; not "le 3 mai", "la semaine". */
export function isLedHere({ words, lexicon }: Stretch, i: number): boolean {
  const next = words[i + 1];
  if (!has(words[i], IS.determiner) || next?.mark !== '' || isTime({ words, lexicon }, i)) return false;
  return !has(next, IS.number | IS.preposition | IS.determiner | IS.finite) || has(next, IS.role | IS.body);
}

export function isTime({ words, lexicon }: Stretch, i: number): boolean {
  return has(words[i], IS.determiner) && lexicon.times.has(words[i + 1]?.lower ?? '');
}
