import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { nextComma } from '#lib/extraction/rules/appositions';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A stretch between commas that says something by itself; places of words. */
export interface Beside {
  from: number;
  to: number;
  /** A comparison; a participle; who or what something is; a figure with a source of its own. */
  kind: 'comparison' | 'event' | 'descriptor' | 'sourced';
  /** The words of the source. */
  source?: { from: number; to: number };
}

const LONGEST = 16;

/** "Valdehondo, un municipio de 4.350 habitantes," and ", el doble que hace diez años". */
export function readBeside({ words, lexicon }: Sentence, from: number, to: number): Beside[] {
  const found: Beside[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const word = words[i] as Word;
    if (word.mark !== ',' || word.isQuoted) continue;
    const end = nextComma(words, i + 1, to);
    if (end - i > LONGEST || end - i < 3) continue;
    const sourced = figuresBySource(words, i, end);
    if (sourced.length > 0) found.push(...sourced);
    else if (compares(words, { from: i, to: end }, lexicon.compared)) found.push({ from: i, to: end, kind: 'comparison' });
    else if (tellsHow(words, { from: i, to: end }, lexicon)) found.push({ from: i, to: end, kind: 'event' });
    else if (end < to && describes(words, i, end)) found.push({ from: nameBefore(words, i, from), to: end, kind: 'descriptor' });
  }
  return found.filter((beside) => beside.from >= 0);
}

/** "el doble que", "un 30 % más que", "casi la mitad que". */
function compares(words: readonly Word[], { from, to }: { from: number; to: number }, compared: ReadonlySet<string>): boolean {
  const opening = words.slice(from, from + 6);
  const at = opening.findIndex(({ lower }) => compared.has(lower));
  return (
    at >= 0 &&
    words.slice(from + at + 1, to).some((word) => has(word, IS.that | IS.relative | IS.preposition)) &&
    !opening.slice(0, at).some((_, k) => isFinite(words, from + k))
  );
}

/** "unos 150 según la Policía y más de 400 según los convocantes": each figure with whoever gives it. */
function figuresBySource(words: readonly Word[], from: number, to: number): Beside[] {
  const found: Beside[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    if (!has(words[i], IS.according) || !words.slice(start, i).some((word) => has(word, IS.number)) || i - start > 6) continue;
    let end = i + 1;
    while (end < to && !(has(words[end], IS.and | IS.but) && words.slice(end, to).some((word) => has(word, IS.according))))
      end += 1;
    found.push({ from: start, to: i, kind: 'sourced', source: { from: i + 1, to: end } });
    start = end + 1;
    i = end;
  }
  return found;
}

/** "inaugurado en 2011", "sellada el 9 de enero", "acusadas de haber robado 90.000 litros": a participle and a figure. */
function tellsHow(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  { adjectival, numerals }: Lexicon,
): boolean {
  if (!adjectival.test(words[from]?.lower ?? '') || isFinite(words, from)) return false;
  const inside = words.slice(from + 1, to);
  return (
    inside.some((word) => has(word, IS.number) || numerals.has(word.lower)) &&
    !inside.some((_, k) => isFinite(words, from + 1 + k))
  );
}

/** "un municipio de 4.350 habitantes": an article, no verb, a number. */
function describes(words: readonly Word[], from: number, to: number): boolean {
  if (!has(words[from], IS.article)) return false;
  const inside = words.slice(from, to);
  return inside.some((word) => has(word, IS.number)) && !inside.some((_, k) => isFinite(words, from + k));
}

function nameBefore(words: readonly Word[], i: number, from: number): number {
  let start = i;
  while (start > from && has(words[start - 1], IS.capital) && (start === i || (words[start] as Word).mark === '')) start -= 1;
  return start < i ? start : -1;
}
