import { IS } from '#lib/extraction/rules/lexicon';
import { nextComma } from '#lib/extraction/rules/appositions';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A stretch between commas that says something by itself; places of words. */
export interface Beside {
  from: number;
  to: number;
  isComparison: boolean;
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
    if (compares(words, { from: i, to: end }, lexicon.compared)) found.push({ from: i, to: end, isComparison: true });
    else if (end < to && describes(words, i, end)) found.push({ from: nameBefore(words, i, from), to: end, isComparison: false });
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
