import { IS } from '#lib/extraction/rules/lexicon';
import { meaning, place, type Range, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "Polizei und Staatsanwaltschaft": two bodies that say one thing. */
export function severalIn(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon } = sentence;
  if (lexicon.humans.size > 0 || range.to - range.from > 6) return null;
  const and = words.findIndex((word, i) => i > range.from && i < range.to - 1 && has(word, IS.and));
  const isBody = (from: number, to: number) =>
    words.slice(from, to).some((word) => has(word, IS.body)) &&
    !words.slice(from, to).some(({ mark }, i) => i > 0 && mark !== '');
  if (and < 0 || !isBody(range.from, and) || !isBody(and + 1, range.to)) return null;
  const who = textOf(sentence, range);
  const named = who.charAt(0).toUpperCase() + who.slice(1);
  return { ...place(sentence, range), who: named, isPerson: false, gender: null, isOpen: false, isBody: true, coreference: null };
}

/** "die „Bergische Post“", "o \"Diário do Povo\"": a name in quotation marks. */
export function quotedName(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words } = sentence;
  const first = has(words[from], IS.determiner) && to - from > 1 ? from + 1 : from;
  let end = first;
  while (end < to && (words[end] as Word).isQuoted && (end === first || (words[end] as Word).mark === '')) end += 1;
  if (end === first || first === from || !has(words[first], IS.capital)) return null;
  const name = { from: first, to: end };
  return {
    ...place(sentence, name),
    who: ofGenitive(sentence, first) ? textOf(sentence, name).replace(/(?<=\p{L}{3})s$/u, '') : textOf(sentence, name),
    isPerson: false,
    gender: null,
    isOpen: false,
    isBody: true,
    coreference: null,
  };
}

/** "des „Lindhafener Anzeigers“". */
function ofGenitive({ words, lexicon }: Sentence, first: number): boolean {
  return lexicon.base === 'de' && (words[first - 1]?.lower ?? '').endsWith('des');
}

/** The mark that opens a name inside of a description: "Bericht der „Zeit“". */
export const OPENS = /^[„“"«]$/u;

/** With the mark that closes what the description opens. */
export function withClosing({ text, start, words }: Sentence, { from, to }: Range, full: string): string {
  const isInside = words.slice(from + 1, to).some(({ mark, isQuoted }) => isQuoted && OPENS.test(mark));
  return isInside && words[to - 1]?.isQuoted ? full + text.charAt(start + (words[to - 1] as Word).end) : full;
}

/** "der 63-Jährige": whoever the text is about. */
export function byAge(sentence: Sentence, range: Range): Whom | null {
  const { words, topic } = sentence;
  const isAge = has(words[range.from + 1], IS.number) && /^jährige[rn]?$/.test(words[range.from + 2]?.lower ?? '');
  return isAge && topic?.isPerson ? meaning(sentence, range, { ...topic, how: 'description', sure: 'likely' }) : null;
}
