import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';

/** Something a sentence takes for granted beside what it says: whom or what it is about, and how to say it in full. */
export interface Derived {
  span: Span;
  line: string;
}

const LINKS = [
  'which',
  'who',
  'whose',
  'in which',
  'one of',
  '(?:the|its|his|her|their) (?:\\p{Ll}+est|worst|best|first|only|second|third|most|least|lowest|highest)\\b',
  'a former',
  '(?:nearly|almost|about|roughly|more than|less than|over|up from|down from|compared with|half|twice|double)\\b',
  'an? \\p{Ll}+ of \\d',
  '(?:against|instead of|rather than) (?=[£€$\\d])',
  '(?:ordered|built|opened|founded|signed|bought|sold|approved|launched|awarded|published|carried out|drawn up|set up|brought in|commissioned|closed|convicted|sentenced|elected|appointed|worth|valued|priced) (?:in|at|by|on|for|to|from|with|last|only|£|€|\\$|\\d)\\b',
  'an? (?:figure|number|sum|share|rate|total|record|claim|fact|detail|cost|charge|finding|result|rise|fall|drop) (?:that|which)\\b',
];
const BESIDE = new RegExp(
  `,\\s+(${LINKS.join('|')})\\s*((?:[^,;:“”"\\uE000]|,(?=\\d)){8,160}?)(?=,(?!\\d)|[.!?]?\\s*$|\\sand\\s(?:has|have|had|is|was|will|would)\\b)`,
  'giu',
);
/** "a survey which estimates the losses at 14.2 billion", "a map that shows 40 wells": at the end, with a figure. */
const TOLD_OF =
  /(?<=\s(?:an?|one|another) (?:\p{Ll}+ ){0,3}?\p{Ll}+)\s(which|who|that)\s((?:estimates?|puts?|counts?|shows?|lists?|names?|calls?|covers?|costs?|holds?|earns?|employs?|serves?|carries|killed|cost|found|counted|showed|put|listed|covered|estimated)\s[^,;:“”"\uE000]{4,120}?\d[^,;:“”"\uE000]{0,60}?)(?=[.!?]?\s*$)/giu;
const NOTABLE =
  /\d|\b(?:one of|largest|biggest|oldest|first|only|highest|lowest|newest|most|worst|steepest|best|half|twice|double|third|fifths?|quarter|million|billion|never|founded|convicted|owned|owns|died|killed|arrested|elected|appointed|in office|(?:figure|number|sum|share|rate|total|record|claim|fact|detail|cost|charge|finding|result|rise|fall|drop) (?:that|which)|advis\p{L}+)\b/iu;
const LONGEST_HEAD = 80;
const LEAST_WORDS = 4;

/**
 * "Norland Water, which serves 16 million customers, said …" also says that it serves 16 million. Only what could be checked
 * by itself is taken: a number, a rank, "one of". `words` are the sentence with its quotations blanked out.
 */
export function readDerived(words: string, offset: number): Derived[] {
  const found: Derived[] = [];
  for (const match of [...words.matchAll(BESIDE), ...words.matchAll(TOLD_OF)]) {
    const [, link = '', rest = ''] = match;
    const clause = `${link} ${rest}`.trim();
    if (
      !NOTABLE.test(clause) ||
      clause.split(/\s+/).length < LEAST_WORDS ||
      /^(?:which|who) (?:said|says|told|added|asked|declined)\b/i.test(clause)
    )
      continue;
    const before = words.slice(0, match.index);
    const line = inFull(before, link, rest.trim()) ?? `${before}, ${clause}`.trim();
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
  const isPlain = tail.length <= LONGEST_HEAD && findPredicate(plainWords(tail), 1) < 0;
  return isPlain ? `${articleOf(before.slice(0, name.index))}${tail}` : null;
}

function articleOf(before: string): string {
  return /(?:^|\s)the\s$/iu.test(before) ? 'The ' : '';
}

function inFull(before: string, link: string, rest: string): string | null {
  const head = headBefore(before);
  const named = /^an? (\p{Ll}+) (?:that|which)$/u.exec(link)?.[1];
  if (named) return `The ${named} ${rest}`;
  if (!head) return null;
  if (link === 'whose') return `${head}’s ${rest}`;
  if (link === 'which' || link === 'who') {
    const verb = findPredicate(plainWords(`it ${rest}`), 1);
    return verb >= 1 && verb <= 3 ? `${head} ${rest}` : null;
  }
  return /^(?:one of|the |a )/i.test(link) ? `${head} is ${link} ${rest}` : null;
}
