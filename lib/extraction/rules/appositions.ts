import { IS } from '#lib/extraction/rules/lexicon';
import type { Stretch } from '#lib/extraction/rules/part';
import { clauseAt, isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Where the words of a source end: at a comma that no apposition and no relative goes on behind; -1 for none. */
export function endOfSource(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k += 1) {
    const word = words[k] as Word;
    if (!/[,;]/.test(word.mark)) continue;
    if (k === from) return k;
    if (has(word, IS.that | IS.relative)) {
      k = nextComma(words, k + 1, to) - 1;
      continue;
    }
    const end = nextComma(words, k + 1, to);
    if (end >= to || !(isApposition(words, k, end) || isPlainApposition(words, k, end, to) || isDatedPaper(words, from, k)))
      return k;
    return end;
  }
  return -1;
}

/** "la adjudicataria, la UTE formada por A y B, …": words without a verb before a clause that has its own subject. */
function isPlainApposition(words: readonly Word[], from: number, end: number, to: number): boolean {
  if (!has(words[from], IS.determiner) || has(words[end], IS.preposition)) return false;
  for (let k = from; k < end; k += 1) if (isFinite(words, k)) return false;
  return clauseAt(words, end, to)?.hasSubject === true;
}

const DONE = /^(?:\p{L}{2,}(?:[ai]d|crit|puest)|hech|vist)[oa]s?$/u;

/** "según el auto, fechado el 15 de enero, …": what was done to a paper, between commas. */
export function isDatedPaper(words: readonly Word[], from: number, comma: number): boolean {
  if (
    !(has(words[comma], IS.participle) || DONE.test(words[comma]?.lower ?? '')) ||
    !words.slice(from, comma).some((word) => has(word, IS.paper))
  )
    return false;
  const end = nextComma(words, comma + 1, words.length);
  if (end >= words.length || end - comma > 12) return false;
  for (let k = comma + 1; k < end; k += 1) if (isFinite(words, k)) return false;
  return true;
}

export function nextComma(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k += 1) if (/[,;]/.test((words[k] as Word).mark)) return k;
  return to;
}

const AGE = /^(?:ans|años|anni|anos|лет|года|год|років|роки)$/;

/** "el 12 %", "un 3 por ciento": a figure, and nobody. */
const SHARES = /^(?:el|un|del|al) (?:%|por)/;

/** A name, an office or an age between commas. */
export function isApposition(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let k = from; k < to; k += 1) if (isFinite(words, k)) return false;
  const first = words[from];
  const noun = has(first, IS.determiner) ? words[from + 1] : first;
  if (has(noun, IS.role) || (has(first, IS.capital) && !has(first, IS.body))) return true;
  return (
    (has(words[from + 1], IS.number) && !has(first, IS.participle) && !SHARES.test(`${first?.lower} ${words[from + 2]?.text}`)) ||
    (has(first, IS.number) && AGE.test(words[from + 1]?.lower ?? ''))
  );
}

/** Between the verb and "that" stand nothing, whoever speaks, or where and when; not a thing that "that" is about. */
export function leadsOver({ words, lexicon }: Stretch, said: number, that: number): boolean {
  if (isAside({ words, lexicon }, said + 1, that) || isCircumstance(words, said + 1, that)) return true;
  if (/[,;:]/.test((words[that] as Word).mark) && !lexicon.words.hasCommaBeforeThat && !hasSpeaker(words, said + 1, that))
    return false;
  for (let k = said + 1; k < that; k += 1) {
    const word = words[k] as Word;
    if (has(word, IS.preposition)) return true;
    if (has(word, IS.role | IS.body | IS.capital | IS.pronoun)) return true;
    if (lexicon.words.hasCommaBeforeThat && !/[,;:]/.test(word.mark)) continue;
    if (!has(word, IS.determiner | IS.light | IS.number) && !lexicon.times.has(word.lower) && !PROVEN.test(word.lower))
      return false;
  }
  return true;
}

/** "consideró ayer probado que". */
const PROVEN = /^(?:probad|acreditad|demostrad)[oa]s?$/;

/** "en rueda de prensa", "citado por Efe", "mirando al público", "visiblemente molesto". */
const CIRCUMSTANCE = IS.preposition | IS.gerund | IS.participle | IS.light;

/** "recordó, en una reunión el lunes, que": when and where between commas. */
export function isCircumstance(words: readonly Word[], from: number, that: number): boolean {
  const opens = has(words[from], CIRCUMSTANCE) || (words[from]?.lower.endsWith('mente') ?? false);
  const isInside = words[from]?.mark === ',' && words[that]?.mark === ',' && opens && that - from < 12;
  return isInside && words.slice(from + 1, that).every(({ mark }, k) => mark === '' && !isFinite(words, from + 1 + k));
}

/** "admiten, no obstante, que": two commas around words that only lead over. */
export function isAside({ words, lexicon }: Stretch, from: number, that: number): boolean {
  if (!words[from]?.mark.includes(',') || !words[that]?.mark.includes(',')) return false;
  return lexicon.asides.has(
    words
      .slice(from, that)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

function hasSpeaker(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => has(word, IS.role | IS.capital | IS.body));
}
