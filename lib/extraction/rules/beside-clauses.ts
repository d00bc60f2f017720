import type { Beside } from '#lib/extraction/rules/beside';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

const LEAST = 3;
const LONGEST = 18;

/** What a part takes for granted without commas of its own: when something happened, what somebody is accused of, who a nameless person is. */
export function readBesideClauses(sentence: Sentence, part: Part): Beside[] {
  const { words, lexicon } = sentence;
  if (lexicon.whens.size === 0) return [];
  const found: Beside[] = [];
  const opening = openingIn(sentence, part);
  if (opening) found.push(opening);
  for (let i = part.from; i < part.to; i += 1) {
    const word = words[i] as Word;
    if (word.isQuoted) continue;
    const beside =
      apposedAt(sentence, part, i) ?? whenAt(sentence, part, i) ?? chargeAt(sentence, part, i) ?? personAt(sentence, part, i);
    if (beside) found.push(beside);
  }
  return found;
}

/** "Fundado en 1968, el colegio …": a participle that opens the sentence. */
function openingIn({ words, lexicon }: Sentence, { from, to, verb, joint }: Part): Beside | null {
  const first = words[from] as Word;
  if (joint === 'tag' || verb < 0 || !has(first, IS.participle) || isFinite(words, from)) return null;
  const end = nextMark(words, from + 1, to);
  if (end >= to || end > verb || end - from < LEAST || !words[end]?.mark.includes(',')) return null;
  return lexicon.asked.has(first.lower) ? null : { from, to: end, kind: 'event' };
}

/** "hasta que la despidieron", "Cuando llegó al cargo, en 2023": something that happened, told as the time of something else. */
function whenAt({ words, lexicon }: Sentence, { to }: Part, i: number): Beside | null {
  if (!lexicon.whens.has(words[i]?.lower ?? '')) return null;
  let end = nextMark(words, i + 2, to);
  let verb = i + 1;
  while (verb < end && !isFinite(words, verb)) verb += 1;
  if (verb >= end || !lexicon.happened.test(words[verb]?.lower ?? '')) return null;
  const next = nextMark(words, end + 1, to);
  if (words[end]?.mark === ',' && next - end <= 5 && isTime({ words, lexicon }, end, next)) end = next;
  return end - i > LEAST && end - i <= LONGEST ? { from: i + 1, to: end, kind: 'event' } : null;
}

/** ", en julio de 2023", ", el año pasado". */
function isTime({ words, lexicon }: Pick<Sentence, 'words' | 'lexicon'>, from: number, to: number): boolean {
  const inside = words.slice(from, to);
  return (
    inside.every((word, k) => !isFinite(words, from + k) && (has(word, SMALL) || lexicon.times.has(word.lower))) &&
    inside.some((word) => has(word, IS.number) || lexicon.times.has(word.lower))
  );
}

const SMALL = IS.preposition | IS.determiner | IS.number | IS.light;

/** "lo condenó por apropiarse de 3.000 euros", "abrió diligencias por ocultar los resultados": what whoever accuses says was done. */
function chargeAt({ words, lexicon }: Sentence, { from, to, verb }: Part, i: number): Beside | null {
  if (verb < 0 || i <= verb || words[i]?.lower !== lexicon.words.charge || !has(words[i + 1], IS.infinitive)) return null;
  if (!words.slice(verb, i).some(({ lower }) => lexicon.charges.test(lower))) return null;
  const end = nextMark(words, i + 2, to);
  if (end - i <= LEAST) return null;
  const isPassive = lexicon.being.has(words[verb]?.lower ?? '');
  return { from: i + 1, to: end, kind: 'event', ...(isPassive || verb === from ? {} : { source: { from, to: verb } }) };
}

/** "un camionero de 46 años". */
function personAt({ words, lexicon }: Sentence, { to }: Part, i: number): Beside | null {
  const isOne = has(words[i], IS.article) && has(words[i + 1], IS.role) && words[i + 1]?.mark === '' && i + 4 < to;
  if (!isOne || words[i + 2]?.lower !== 'de' || !has(words[i + 3], IS.number)) return null;
  return lexicon.years.has(words[i + 4]?.lower ?? '') ? { from: i, to: i + 5, kind: 'descriptor' } : null;
}

/** ", la empresa que opera la planta" behind a name: who or what something is. */
function apposedAt({ words }: Sentence, { from, to }: Part, i: number): Beside | null {
  const word = words[i] as Word;
  if (i <= from || word.mark !== ',') return null;
  const end = nextMark(words, i + 1, to);
  if (
    has(word, IS.article | IS.determiner) &&
    !has(word, IS.capital) &&
    end - i > LEAST &&
    end - i < LONGEST &&
    tellsWho(words, i, end)
  ) {
    const start = nameBefore(words, i, from);
    return start < i ? { from: start, to: end, kind: 'descriptor' } : null;
  }
  return null;
}

/** An article and a noun, and a relative with a verb. */
function tellsWho(words: readonly Word[], from: number, to: number): boolean {
  const that = words.findIndex((word, k) => k > from + 1 && k < to && has(word, IS.that | IS.relative));
  if (that < 0 || that - from > 4 || words.slice(from, that).some((_, k) => isFinite(words, from + k))) return false;
  return words.slice(that, to).some((_, k) => isFinite(words, that + k));
}

/** Back over a name, "de" between its words. */
function nameBefore(words: readonly Word[], i: number, from: number): number {
  let start = i;
  for (;;) {
    if (start > from && has(words[start - 1], IS.capital) && (start === i || (words[start] as Word).mark === '')) start -= 1;
    else if (
      start < i &&
      start - 1 > from &&
      /^(?:de|del|y)$/.test(words[start - 1]?.lower ?? '') &&
      has(words[start - 2], IS.capital)
    )
      start -= 2;
    else return start;
  }
}

function nextMark(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k += 1) if (/[,;:(—–]/.test((words[k] as Word).mark)) return k;
  return to;
}
