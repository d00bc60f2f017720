import { IS } from '#lib/extraction/rules/lexicon';
import { lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';
import { matchesOf } from '#lib/extraction/text/matches-of';

const SOME = /^(?:ningun[oa]|tod[oa]s|algun[oa]s|much[oa]s|vari[oa]s|poc[oa]s|bastantes|otr[oa]s|cada uno|ambos)$/;
const SMALL = /^(?:se|les?|l[oa]s?|no|ya|aún|también|además|apenas|sí|nos|me)$/;

/** "Tres acabaron en el hospital", "ninguno está grave": of those who were counted last; with the place behind it. Spanish. */
export function countMeant(sentence: Sentence, i: number): { refersTo: string; to: number } | null {
  const { words, lexicon, nouns, start } = sentence;
  if (lexicon.base !== 'es' || nouns.length === 0) return null;
  const word = words[i] as Word;
  const from = /^l[oa]s$/.test(word.lower) && /^(?:otr[oa]s|demás)$/.test(words[i + 1]?.lower ?? '') ? i + 1 : i;
  const to = endOfCount(sentence, from);
  if (to <= from || !isAlone(words, to) || isLed(words, i)) return null;
  const at = start + word.start;
  const form = words[from]?.lower ?? '';
  const gender = /[ao]s?$/.test(form) && !lexicon.numerals.has(form) ? (/as?$/.test(form) ? 'f' : 'm') : null;
  const fits = ({ isNamed, isMoney, isBody, who }: Noun) => !isNamed && !isMoney && !isBody && /\p{Ll}{3}/u.test(who);
  const among = (isOf: (noun: Noun) => boolean) =>
    lookBack(nouns, { at, gender, isMany: true, far: 2, fits: (noun) => fits(noun) && isOf(noun) });
  const of = among(({ who }) => withoutCount(sentence, who) !== who) ?? among(({ isHuman }) => isHuman) ?? among(() => true);
  if (!of) return null;
  const plain = withoutCount(sentence, of.who);
  const count = words.slice(from, to).map(({ lower }) => lower);
  return { refersTo: SOME.test(form) && count.length === 1 ? of.who : `${count.join(' ')} ${plain}`, to };
}

/** "tres", "otros dos", "ninguno". */
function endOfCount({ words, lexicon }: Sentence, from: number): number {
  const isCount = (k: number) => lexicon.numerals.has(words[k]?.lower ?? '') && words[k]?.lower !== 'mil';
  if (isCount(from)) return from + 1;
  if (/^(?:otr[oa]s|demás)$/.test(words[from]?.lower ?? '')) return isCount(from + 1) ? from + 2 : from + 1;
  return SOME.test(words[from]?.lower ?? '') ? from + 1 : from;
}

/** No noun follows: a verb, or nothing. */
function isAlone(words: readonly Word[], i: number): boolean {
  const next = words[i];
  if (next?.mark !== '') return false;
  return (
    isFinite(words, i) || (SMALL.test(next.lower) && isFinite(words, i + 1)) || (SMALL.test(next.lower) && isFinite(words, i + 2))
  );
}

/** "a las tres abrió": an hour; "el caso de dos". */
function isLed(words: readonly Word[], i: number): boolean {
  return has(words[i - 1], IS.article | IS.determiner | IS.number) && words[i]?.mark === '';
}

/** "58 chicos con fiebre" are "chicos con fiebre". */
function withoutCount({ lexicon }: Sentence, who: string): string {
  const [first = '', ...rest] = who.split(' ');
  return /^\d/.test(first) || lexicon.numerals.has(first.toLowerCase()) ? rest.join(' ') : who;
}

const WEEKDAY = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const MONTH = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DAY = new RegExp(
  `(?<!\\p{L})(?:(?:madrugada|mañana|tarde|noche|mediodía) del? )?(?:(?:${WEEKDAY})(?: (?:pasado|\\d{1,2}(?: de (?:${MONTH}))?))?|\\d{1,2} de (?:${MONTH})(?: de(?:l)? \\d{4})?|(?:${MONTH})(?: de(?:l)? \\d{4})?|(?<![\\d.,])(?:19|20)\\d\\d)(?![\\p{L}\\d])`,
  'giu',
);
/** How many units back a day is looked for. */
const FAR = 700;
const PART = /^(?:madrugada|mañana|tarde|noche)$/;
const OF_DAY = /^(?:día|jornada|madrugada|mañana|tarde|noche)$/;
const IS_DAY = new RegExp(`(?:${WEEKDAY})|\\d de `, 'iu');
const TIMES = /^(?:día|jornada|fecha|madrugada|mañana|tarde|noche|mes|vez|semana|momento|época|ocasión)$/;

/** "desde entonces", "ese mismo día", "aquella noche": the day or the year named last; with the place behind it. Spanish. */
export function timeMeant({ words, text, start, lexicon }: Sentence, i: number): { refersTo: string; to: number } | null {
  if (lexicon.base !== 'es') return null;
  const word = words[i] as Word;
  const isThen = word.lower === 'entonces' && /^(?:desde|hasta|para|por|de)$/.test(words[i - 1]?.lower ?? '') && word.mark === '';
  const noun = /^(?:mism[oa]|propi[oa])$/.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const isNoun = /^(?:es[ea]|aquel(?:la)?)$/.test(word.lower) && TIMES.test(words[noun]?.lower ?? '') && words[noun]?.mark === '';
  if (!isThen && !isNoun) return null;
  const at = start + word.start;
  const part = isNoun ? (words[noun]?.lower ?? '') : '';
  const days = matchesOf(text.slice(Math.max(0, at - FAR), at), DAY).map(([day]) => day);
  const day = days.findLast((each) => !OF_DAY.test(part) || IS_DAY.test(each));
  if (day === undefined) return null;
  const [own = ''] = day.toLowerCase().split(' ');
  const plain = PART.test(own) && part !== '' && part !== own ? day.replace(/^\p{L}+ del? /iu, '') : day;
  const isTold = !PART.test(part) || PART.test(own);
  return { refersTo: isTold ? plain : `${part} del ${day}`, to: isThen ? i + 1 : noun + 1 };
}

/** "La quinta", behind "cuatro escuelas"; "el segundo", behind "un plantón": one of those counted, else another of the kind. Spanish. */
export function ordinalMeant(sentence: Sentence, i: number): string | null {
  const { words, lexicon, nouns, start } = sentence;
  const [article, ordinal] = [words[i], words[i + 1]];
  if (lexicon.base !== 'es' || nouns.length === 0 || !article || !ordinal || !/^(?:el|la)$/.test(article.lower)) return null;
  const wanted = { at: start + article.start, gender: article.lower === 'la' ? 'f' : 'm', far: 2 } as const;
  const isPlain = ({ isNamed, isMoney }: Noun) => !isNamed && !isMoney;
  const of =
    lookBack(nouns, {
      ...wanted,
      isMany: true,
      fits: (noun) => isPlain(noun) && withoutCount(sentence, noun.who) !== noun.who,
    }) ??
    lookBack(nouns, { ...wanted, isMany: false, isHuman: false, fits: (noun) => isPlain(noun) && !noun.isBody && !noun.isKnown });
  if (!of) return null;
  const plain = of.isMany ? stemOf(withoutCount(sentence, of.who).split(' ')[0] ?? '') : of.who;
  return `${ordinal.lower} ${plain}`;
}
