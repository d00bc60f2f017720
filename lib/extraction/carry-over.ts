import { readNames } from '#lib/extraction/people/names';
import type { Reading, Statement } from '#lib/extraction/reading';
import { isSayingOrAct, reportVerbAt } from '#lib/extraction/words/verbs';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';

const SOURCE = /^(?:according|as|in|citing|quoting|to)\b/i;
/** "attributed the gap to a shortage: two inspectors …" goes on as a report does. */
const EXPLAINS = /^(?:attribut|blam|credit|ascrib|puts?$)/;

/**
 * What stands behind a semicolon or a colon goes on with whoever was reported before it, unless it tells of somebody's own saying
 * or act. `from` is where the statements behind the mark begin among those heard.
 */
export function carryOver({ text, heard, label }: Reading, from: number, mark: ';' | ':' | 'that'): void {
  const before = heard[from - 1];
  if (!before || before.isDenied || !goesOn(before, mark)) return;
  for (const [i, statement] of heard.entries()) {
    if (i < from || statement.hands.length >= before.hands.length) continue;
    // "He said that A; that the firm offered B"
    if (mark !== 'that' && tellsOfAnother(text, statement)) continue;
    // "The banks claim …; our own estimate is 3 per cent" in a speech.
    if (label && /^(?:I|we|our|my)\b/i.test(text.slice(statement.span.start, statement.span.end))) continue;
    const { hands, speaker } = before;
    heard[i] = { ...statement, hands, speaker };
  }
}

function goesOn({ hands }: Statement, mark: string): boolean {
  const verb = hands.at(-1)?.verb ?? '';
  return (
    SOURCE.test(verb) || reportVerbAt(verb, { start: 0, end: verb.length }) !== null || (mark === ':' && EXPLAINS.test(verb))
  );
}

/** "; the union called it false", "; Ann Lowe resigned": somebody else's saying or act. */
function tellsOfAnother(text: string, { span }: Statement): boolean {
  const words = text.slice(span.start, span.end);
  const [name] = readNames(words.slice(0, 60));
  if (name?.index === 0 && name.name.includes(' ')) return true;
  const list = plainWords(withoutAside(words), 30);
  return isSayingOrAct(list[mainVerb(list)] ?? '');
}

/** "the answer, signed by the director, consisted of one sentence": what stands between commas tells nothing of who speaks. */
function withoutAside(words: string): string {
  return words.replace(/^([^,;:]{3,60}),\s[^,;:]{3,90},(?=\s)/u, '$1');
}

/** "the plan rejected by the council would have cost less": the verb behind the participle. */
function mainVerb(list: readonly string[]): number {
  const first = findPredicate(list, 1);
  const isReduced = /(?:ed|en|wn)$/.test(list[first] ?? '') && /^(?:by|in|on|at|to|from|for)$/.test(list[first + 1] ?? '');
  const next = isReduced ? findPredicate(list, first + 2) : -1;
  return next >= 0 ? next : first;
}
