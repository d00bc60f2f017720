import { IS } from '#lib/extraction/rules/lexicon';
import type { Range, Sentence, Whom } from '#lib/extraction/rules/sentence';
import { speakerStart } from '#lib/extraction/rules/speaker-start';
import { endBehind } from '#lib/extraction/rules/subject';
import { tagSetsOf } from '#lib/extraction/rules/tag-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Whom the words of a tag name: up to where and when, and to whom it was said. */
export function speakerIn(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words, lexicon } = sentence;
  const first = tagSetsOf(lexicon)?.self.has(words[from]?.lower ?? '') ? from + 1 : from;
  if (isPronoun(sentence, first)) return pronounMeans(sentence, first);
  // "ein" is an article here and no half of a verb.
  const isLed = has(words[first], IS.determiner) && words[first + 1]?.mark === '';
  const begin = isLed ? first : speakerStart(sentence, first, to);
  const end = withoutAgency(sentence, begin, endBehind(sentence, isLed ? begin + 1 : begin, to));
  const isNamed = words.slice(begin, end).some((word) => has(word, IS.capital));
  return end > begin && isNamed ? whom(sentence, begin, end) : null;
}

/** "sagte sie". */
export function isPronoun({ words, lexicon }: Sentence, i: number): boolean {
  const next = words[i + 1];
  return lexicon.he.has(words[i]?.lower ?? '') && !(next?.mark === '' && has(next, IS.capital));
}

/** Whoever the text is about, if a man is "er" and a woman "sie"; else it is nobody's. */
function pronounMeans(sentence: Sentence, i: number): Whom | null {
  const who = whom(sentence, i, i + 1);
  const gender = sentence.lexicon.words.he.split(' ').includes(sentence.words[i]?.lower ?? '') ? 'm' : 'f';
  return who?.isPerson && (who.gender ?? gender) === gender ? who : null;
}

/** "ein Augenzeuge der Deutschen Presse-Agentur": to whom it was said is no part of who says it. */
function withoutAgency({ words, lexicon }: Sentence, from: number, to: number): number {
  const agencies = tagSetsOf(lexicon)?.agencies;
  for (let i = from + 1; agencies && i < to; i += 1) {
    if (!agencies.test((words[i] as Word).lower)) continue;
    let start = i;
    while (start > from && !has(words[start], IS.determiner)) start -= 1;
    return start > from ? start : to;
  }
  return to;
}

/** What speaks behind a preposition: "aus dem Rathaus", "in einer Mitteilung der Stadt", "aus Regierungskreisen". */
export function sourceFrom(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words, lexicon } = sentence;
  const sets = tagSetsOf(lexicon);
  for (let i = from; sets && i < to - 1; i += 1) {
    const word = words[i] as Word;
    if (!sets.from.has(word.lower)) continue;
    const end = endOfNoun(sentence, i + 1, to);
    const noun = words.slice(i + 1, end).find((each) => has(each, IS.capital) && !has(each, IS.determiner));
    if (!noun || lexicon.times.has(noun.lower) || !speaks(word, noun, words[i + 1] as Word)) continue;
    return whom(sentence, i + 1, end);
  }
  return null;
}

/** A place speaks when it has an article or is a body; what stands in something, when that is a paper or a body. */
function speaks(preposition: Word, noun: Word, first: Word): boolean {
  if (has(noun, IS.body | IS.paper) || noun.lower.endsWith('kreisen')) return true;
  return !/^im?n?$/.test(preposition.lower) && has(first, IS.determiner);
}

/** Where a noun with its article, its adjectives and what it is of ends. */
export function endOfNoun(sentence: Sentence, from: number, to: number): number {
  const { words } = sentence;
  let i = behindArticle(words, from, to);
  const isHere = (at: number) => at < to && (at === from || /^[„“"«]?$/u.test((words[at] as Word).mark));
  while (isHere(i) && isAdjective(words, i)) i += 1;
  if (!isHere(i) || !has(words[i], IS.capital)) return from;
  const first = i;
  while (isHere(i) && has(words[i], IS.capital) && !has(words[i], IS.determiner)) i += 1;
  const isOf =
    i < to && (words[i] as Word).mark === '' && /^(?:der|des|von|vom|für|eines|einer|zum|zur)$/.test((words[i] as Word).lower);
  return isOf && has(words[first], IS.role | IS.body | IS.paper | IS.capital) && takesOf(words, first, from)
    ? Math.max(i, endOfNoun(sentence, (words[i] as Word).lower === 'für' ? i + 1 : i, to))
    : i;
}

/** "laut Polizei der Fahrer" is no "Polizei of": only behind an article or an office. */
function takesOf(words: readonly Word[], noun: number, from: number): boolean {
  return noun > from || has(words[noun], IS.role);
}

function behindArticle(words: readonly Word[], from: number, to: number): number {
  return from < to && has(words[from], IS.determiner | IS.possessive)
    ? from + 1
    : /^(?:von|vom)$/.test(words[from]?.lower ?? '')
      ? behindOf(words, from + 1)
      : from;
}

function behindOf(words: readonly Word[], i: number): number {
  return has(words[i], IS.determiner) ? i + 1 : i;
}

/** "der örtlichen Polizei". */
function isAdjective(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  return (
    /^\p{Ll}{3,}(?:e|en|em|er|es)$/u.test(word.text) &&
    !has(word, IS.preposition | IS.light | IS.determiner) &&
    !isFinite(words, i)
  );
}
