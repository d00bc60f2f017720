import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word, wordsOf } from '#lib/extraction/rules/words-of';

const ADVERB =
  /^(?:dort|hier|heute|gestern|morgen|täglich|derzeit|zurzeit|aktuell|bislang|bisher|inzwischen|mittlerweile|zuletzt|zudem|außerdem|damit|dabei|dafür|dann|danach|zunächst|insgesamt|jährlich|monatlich|wöchentlich|zuvor|bereits|darin|davon|daran|künftig|demnächst|seither|seitdem|schon)$/;
const ALONE = /^(?:er|sie|es|wir|man|das|dies|ich|niemand|keiner|alle|viele|beide|einige)$/;
/** "rund 6500 Autos", "mehr als 50 Zeugen". */
const ROUGHLY =
  /^(?:rund|etwa|circa|fast|knapp|gut|mindestens|höchstens|nur|mehr|weniger|als|allein|auch|insgesamt|bis|zu|sogar)$/;
const NOUN_LED = IS.determiner | IS.possessive | IS.number;

/** The clause as it stands alone: its verb second, where behind a tag it stood first and behind "dass" last. */
export function germanOrder(line: string, lexicon: Lexicon): string {
  const words = wordsOf(line, lexicon);
  if (words.length < 3) return line;
  return fromFirst(line, words) ?? fromLast(line, words, lexicon) ?? line;
}

/** "fahren täglich rund 6500 Autos über die Brücke": "täglich fahren rund 6500 Autos über die Brücke". */
function fromFirst(line: string, words: readonly Word[]): string | null {
  const [verb] = words as [Word];
  if (has(verb, IS.capital) || !isFinite(words, 0)) return null;
  const end = firstOf(words, 1, words.length);
  if (end <= 1) return null;
  const first = line.slice((words[1] as Word).start, (words[end - 1] as Word).end);
  return `${first} ${line.slice(verb.start, verb.end)}${line.slice((words[end - 1] as Word).end)}`;
}

/** "die Kosten um 3 Millionen Euro gestiegen seien": "die Kosten seien um 3 Millionen Euro gestiegen". */
function fromLast(line: string, words: readonly Word[], { bits }: Lexicon): string | null {
  let to = 1;
  while (to < words.length && (words[to] as Word).mark === '') to += 1;
  const verb = words[to - 1] as Word;
  const isWhole = has(verb, IS.auxiliary) || ((bits.get(verb.lower) ?? 0) & IS.finite) !== 0;
  if (to < 4 || has(verb, IS.capital) || !isWhole || !isFinite(words, to - 1)) return null;
  for (let i = 0; i < to - 1; i += 1) if (isFinite(words, i)) return null;
  const isSelf = words[0]?.lower === 'sich';
  const from = isSelf ? 1 : 0;
  const end = firstOf(words, from, to - 1);
  if (end <= from || end >= to - 1) return null;
  const [last, before] = [words[end - 1] as Word, words[to - 2] as Word];
  const first = line.slice((words[from] as Word).start, last.end);
  return `${first} ${line.slice(verb.start, verb.end)}${isSelf ? ' sich' : ''}${line.slice(last.end, before.end)}${line.slice(verb.end)}`;
}

/** Where the first thing that a clause may begin with ends; `from` when it is not understood. */
function firstOf(words: readonly Word[], from: number, to: number): number {
  const word = words[from] as Word;
  if (has(word, IS.speech) || (from > 0 && word.mark !== '')) return from;
  if (ADVERB.test(word.lower)) return from + 1;
  if (ALONE.test(word.lower) && !has(words[from + 1], IS.capital) && !isAdjective(words[from + 1])) return from + 1;
  if (has(word, IS.preposition) && !ROUGHLY.test(word.lower)) {
    const end = nounEnd(words, from + 1, to);
    return end > from + 1 ? end : from;
  }
  return nounEnd(words, from, to);
}

function nounEnd(words: readonly Word[], from: number, to: number): number {
  let i = from;
  const isHere = () => i < to && (i === from || words[i]?.mark === '');
  while (isHere() && ROUGHLY.test(words[i]?.lower ?? '')) i += 1;
  while (isHere() && has(words[i], NOUN_LED)) i += 1;
  if (/^(?:der|des)$/.test(words[i]?.lower ?? '')) i += 1;
  while (isHere() && (isAdjective(words[i]) || has(words[i], IS.number))) i += 1;
  if (!isHere() || !has(words[i], IS.capital)) return from;
  while (isHere() && has(words[i], IS.capital) && !has(words[i], IS.determiner)) i += 1;
  const isOf = isHere() && /^(?:der|des|von|vom|eines|einer)$/.test(words[i]?.lower ?? '');
  const behind = isOf ? nounEnd(words, /^vo[nm]$/.test(words[i]?.lower ?? '') ? i + 1 : i, to) : i;
  return Math.max(i, behind > i + 1 ? behind : i);
}

function isAdjective(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}{3,}(?:e|en|em|er|es)$/u.test(word.text) &&
    !has(word, IS.preposition | IS.light | IS.finite | IS.subordinate | IS.pronoun)
  );
}
