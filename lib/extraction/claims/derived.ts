import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';

/** Something a sentence takes for granted beside what it says: whom or what it is about, and how to say it in full. */
export interface Derived {
  span: Span;
  line: string;
}

const BESIDE =
  /,\s+(which|who|whose|one of|the (?:largest|biggest|oldest|first|only|highest|second|third|most)|a former|an? \p{Ll}+ of \d)\s*([^,;:“”"]{12,160})(?=,|[.!?]?\s*$)/gu;
const NOTABLE =
  /\d|\b(?:one of|largest|biggest|oldest|first|only|highest|lowest|newest|most|half|third|million|billion|never|founded|convicted|owned|owns)\b/iu;
const LONGEST_HEAD = 80;

/**
 * "Norland Water, which serves 16 million customers, said …" also says that it serves 16 million. Only what could be checked
 * by itself is taken: a number, a rank, "one of". `words` are the sentence with its quotations blanked out.
 */
export function readDerived(words: string, offset: number): Derived[] {
  const found: Derived[] = [];
  for (const match of words.matchAll(BESIDE)) {
    const [, link = '', rest = ''] = match;
    const head = headBefore(words.slice(0, match.index));
    const clause = `${link} ${rest}`.trim();
    if (!head || !NOTABLE.test(clause)) continue;
    const line = inFull(head, link, rest.trim());
    if (!line) continue;
    const start = offset + match.index + match[0].indexOf(link);
    found.push({ span: { start, end: offset + match.index + match[0].trimEnd().length }, line });
  }
  return found;
}

/** The words that the part beside them is about: a name that ends there, with its article and adjectives. */
function headBefore(before: string): string | null {
  const name = readNames(before).at(-1);
  if (
    !name ||
    before
      .slice(name.index + name.text.length)
      .trim()
      .split(/\s+/).length > 3
  )
    return null;
  const tail = before.slice(name.index).trim();
  return tail.length <= LONGEST_HEAD && findPredicate(plainWords(tail), 1) < 0
    ? `${articleOf(before.slice(0, name.index))}${tail}`
    : null;
}

function articleOf(before: string): string {
  return /(?:^|\s)the\s$/iu.test(before) ? 'The ' : '';
}

function inFull(head: string, link: string, rest: string): string | null {
  if (link === 'whose') return `${head}’s ${rest}`;
  if (link === 'which' || link === 'who') {
    const verb = findPredicate(plainWords(`it ${rest}`), 1);
    return verb >= 1 && verb <= 3 ? `${head} ${rest}` : null;
  }
  return `${head} is ${link} ${rest}`;
}
