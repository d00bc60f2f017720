import { endOfSource } from '#lib/extraction/rules/appositions';
import { behindDative, isTold, tellingAt, toldBehind } from '#lib/extraction/rules/helped';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import { pronounMeant } from '#lib/extraction/rules/pronoun-speaks';
import { place, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { speakerStart } from '#lib/extraction/rules/speaker-start';
import { endBehind } from '#lib/extraction/rules/subject';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

export interface Source {
  who: Whom;
  verb: string;
}

/** Whom a tag names: "según explicó X", "según X", ", dijo X", ", añadió", "comme l’a dit X", "secondo quanto riferito da X". */
export function sourceBehind(sentence: Sentence, { from, to }: Part, subject: Whom | null): Source | null {
  const { words } = sentence;
  const isAccording = has(words[from], IS.according | IS.eyes);
  const first = isAccording ? behindInformation(sentence, from + 1, to) : from;
  const said = isAccording
    ? toldBehind(sentence, first)
    : tellingAt(sentence, behindDative(sentence, first), IS.say | IS.promise);
  const verb = words[said >= 0 ? said : from]?.lower ?? '';
  const agent = said >= 0 && isTold(sentence, said);
  const start = agent ? said + 2 : said >= 0 ? said + 1 : first;
  const begin = said >= 0 ? speakerStart(sentence, start, to) : behindConstar(sentence, start);
  const meant = pronounMeant(sentence, { from: first, to: said }) ?? pronounMeant(sentence, { from: begin, to: begin + 1 });
  if (meant) return { who: meant, verb };
  const several = said >= 0 ? severalBehind(sentence, { said: first, from: begin, to }) : null;
  if (several) return { who: several, verb };
  const end = isAccording && said < 0 ? endOfAccording(sentence, begin, to) : endBehind(sentence, begin, to);
  const isPlace =
    said >= 0 && has(words[begin], IS.preposition) && !has(words[begin], IS.capital) && sentence.lexicon.whens.size > 0;
  const named = referredTo(sentence, end, to) ?? (end > begin && !isPlace ? whom(sentence, begin, end) : null);
  const who = named ?? (said >= 0 || end <= begin ? (subject ?? sentence.topic) : null);
  return who && { who, verb };
}

/** "сообщает РБК со ссылкой на министерство": whoever told it to those who hand it on. */
function referredTo(sentence: Sentence, end: number, to: number): Whom | null {
  const isReferred = sentence.lexicon.words.cases !== '' && end < to - 1 && has(sentence.words[end], IS.according);
  const who = isReferred ? whom(sentence, end + 1, endBehind(sentence, end + 1, to)) : null;
  return who?.isBody || who?.isPerson ? who : null;
}

/** Behind "les informations de": whose they are. */
function behindInformation({ words, lexicon }: Sentence, from: number, to: number): number {
  const { said } = tellingOf(lexicon);
  if (said.size === 0) return from;
  const noun = has(words[from], IS.determiner) ? from + 1 : from;
  if (!said.has(words[noun]?.lower ?? '')) return from;
  for (let i = noun + 1; i < Math.min(to - 1, noun + 3); i += 1) {
    const word = words[i] as Word;
    if (word.mark !== '') return from;
    if (OF.test(word.lower)) return i + 1;
  }
  return from;
}

const OF = /^(?:de|d’|du|des|di|del|dello|della|dell’|dei|degli|delle|do|da|dos|das)$/;

/** "según consta en el escrito": the source stands behind the verb and its preposition. */
function behindConstar({ words }: Sentence, from: number): number {
  return isFinite(words, from) && has(words[from + 1], IS.preposition) ? from + 2 : from;
}

function endOfAccording(sentence: Sentence, from: number, to: number): number {
  const end = endOfSource(sentence.words, from, to);
  return end < 0 ? to : end;
}

/** "ont indiqué la police et le parquet": two that speak, where the verb is of several. */
export function severalBehind(sentence: Sentence, { said, from, to }: { said: number; from: number; to: number }): Whom | null {
  const { words, lexicon } = sentence;
  if (!tellingOf(lexicon).many.test(words[said]?.lower ?? '')) return null;
  const and = words.findIndex((word, i) => i > from && i < to - 1 && has(word, IS.and));
  if (and < 0 || !isNoun(sentence, from, and)) return null;
  const end = endBehind(sentence, and + 1, to);
  if (!isNoun(sentence, and + 1, end) || words.slice(and, end).some((_, i) => isFinite(words, and + i))) return null;
  const range = { from, to: end };
  const text = textOf(sentence, range);
  const who = text.charAt(0).toUpperCase() + text.slice(1);
  return { ...place(sentence, range), who, isPerson: false, gender: null, isOpen: false, isBody: true, coreference: null };
}

/** An article or a name, a calling or a body first, and no comma inside. */
function isNoun({ words, lexicon }: Sentence, from: number, to: number): boolean {
  const first = words[from];
  if (to <= from || words.slice(from, to).some(({ mark }) => mark !== '')) return false;
  return has(first, IS.capital | IS.role | IS.body) || (lexicon.words.articles !== '' && has(first, IS.determiner));
}
