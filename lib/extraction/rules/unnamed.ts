import { IS } from '#lib/extraction/rules/lexicon';
import type { Range, Sentence, Whom } from '#lib/extraction/rules/sentence';
import { endBehind } from '#lib/extraction/rules/subject';
import { phraseAt, tellingOf } from '#lib/extraction/rules/telling-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "indique-t-on", "si legge", "говорится": how many words it takes to say that it is said; 0 when somebody may be the subject behind them. */
export function nobodyAt(sentence: Sentence, i: number, to: number): number {
  const { words, lexicon } = sentence;
  const { nobody, from } = tellingOf(lexicon);
  const length = phraseAt(words, i, nobody);
  if (length === 0 || i + length > to) return 0;
  const next = words[i + length];
  const isAlone = i + length === to || next?.mark !== '';
  return isAlone || from.has(next.lower) || has(next, IS.preposition | IS.that) || lexicon.times.has(next.lower) || isSmall(next)
    ? length
    : 0;
}

function isSmall(word: Word): boolean {
  return has(word, IS.light) && !has(word, IS.determiner | IS.pronoun | IS.capital);
}

/** What speaks behind a preposition: "à la mairie", "in una nota della Regione", "в сообщении прокуратуры"; a place alone does not. */
export function sourceNear(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words, lexicon } = sentence;
  const sets = tellingOf(lexicon);
  for (let i = from; i < to - 1; i += 1) {
    const word = words[i] as Word;
    if (!(sets.from.has(word.lower) || sets.by.has(word.lower)) || (i > from && /[;:]/.test(word.mark))) continue;
    if (!sets.by.has(word.lower) && !speaks(sentence, i, to)) continue;
    const last = endOfClause(words, i + 1, to);
    const end = sets.sources.has(words[i + 1]?.lower ?? '') ? last : endBehind(sentence, i + 1, last);
    const who = end > i + 1 ? whom(sentence, i + 1, end) : null;
    if (who) return who;
  }
  return null;
}

/** A paper, a body, somebody by her calling, or a source; in somewhere only those. */
function speaks({ words, lexicon }: Sentence, preposition: number, to: number): boolean {
  const sets = tellingOf(lexicon);
  const isWithin = sets.within.has(words[preposition]?.lower ?? '');
  for (let i = preposition + 1; i < Math.min(to, preposition + 4); i += 1) {
    const word = words[i] as Word;
    if (i > preposition + 1 && word.mark !== '') return false;
    if (has(word, IS.body | IS.paper) || sets.sources.has(word.lower)) return true;
    if (has(word, IS.role) || (has(word, IS.capital) && i === preposition + 1 && word.text === word.text.toUpperCase()))
      return true;
    if (!isWithin && has(word, IS.capital)) return true;
    if (!has(word, IS.determiner | IS.possessive) && !ADJECTIVE.test(word.lower))
      return !isWithin && (has(words[preposition + 1], IS.determiner) || LED.test(words[preposition]?.lower ?? ''));
  }
  return false;
}

/** With an article in it. */
const LED = /^(?:auprès )?(?:du|des|dal|dalla|dai|dalle|do|da|dos|das|del)$/;

/** "в экстренных службах", "in una lunga nota". */
const ADJECTIVE = /(?:[ыи]х|[ое]м|ой|ей|ому|ої|ій|ог?о|lunga|breve|nouveau|long|dernier|recente)$/u;

function endOfClause(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (has(words[i], IS.that) || isFinite(words, i)) return i;
  return to;
}
