import { IS } from '#lib/extraction/rules/lexicon';
import type { At, State } from '#lib/extraction/rules/part';
import { type ClauseStart, isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

const TELLING = IS.say | IS.estimate | IS.deny | IS.promise | IS.act;

/** The verb behind a comma is of the clause that was opened before it. */
export function closesOpen(
  { words, lexicon }: At,
  { i, open, clause }: { i: number; open: number; clause: ClauseStart },
): boolean {
  return open > 0 && !clause.hasSubject && lexicon.whens.size > 0 && !has(words[clause.verb], TELLING) && isBehindAside(words, i);
}

/** The comma closes words without a verb that another one opened. */
function isBehindAside(words: readonly Word[], close: number): boolean {
  for (let k = close - 1; k > Math.max(0, close - 9); k -= 1) {
    if (isFinite(words, k)) return false;
    if (words[k]?.mark === ',') return close - k >= 1;
  }
  return false;
}

/** "En el club, que milita en Tercera, el fallo …": what the relative hangs on opens the sentence and is no subject. */
export function isOpeningHead(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return has(before, IS.preposition) && (from === 1 || (before as Word).mark !== '');
}

/** ", an Bord säßen vier Leute", ", in normalen Jahren seien es zwei": a clause that begins with where or when, its verb behind that. */
export function opensSecond({ words, lexicon, to }: At, i: number, { open }: Pick<State, 'open'>): boolean {
  if (lexicon.base !== 'de' || open > 0) return false;
  if (!has(words[i], IS.preposition | IS.light) || has(words[i], IS.subordinate)) return false;
  for (let k = i + 1; k < Math.min(to, i + 7); k += 1) {
    if ((words[k] as Word).mark !== '' || has(words[k], IS.that | IS.relative)) return false;
    if (isFinite(words, k)) return k + 1 < to && (words[k + 1] as Word).mark === '';
  }
  return false;
}
