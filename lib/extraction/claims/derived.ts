import { anyCase } from '#lib/extraction/text/any-case';
import { upperFirst } from '#lib/extraction/claims/finish-line';
import { type Head, headAt, LONGEST_HEAD } from '#lib/extraction/claims/beside-head';
import { isVerbFirst, lower, ofHead } from '#lib/extraction/claims/relative-line';
import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { findPredicate, isPredicate, plainWords } from '#lib/extraction/words/predicate';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Something a sentence takes for granted beside what it says: whom or what it is about, and how to say it in full. */
export interface Derived {
  span: Span;
  line: string;
  /** Where "which" or "who" stands, when the span opens with what it is about. */
  link?: number;
  /** Who makes it, where that is somebody else than whoever says the words around. */
  by?: Span;
  /** It is the document's own, whoever says the words around. */
  isAside?: true;
  /** A question takes it for granted: the words around are no claim. */
  isGranted?: true;
  /** The text says it outright, though in a part without a subject: ", nineteen months behind schedule". */
  isStated?: true;
  /** The line is the sentence up to here: what is said around it says it better. */
  isAppended?: true;
}

/** A noun that takes up what was just said: ", a step that has halved the queues". */
export const RESUMED =
  'an? (?:figure|number|sum|share|rate|total|record|claim|fact|detail|cost|charge|finding|result|rise|fall|drop|step|move|measure|decision|practice|thing|trend|change|policy|delay|failure|lapse|habit|allegation|rule|task|course|offer|shift|switch|cut|saving|loss|gain|gap|level|pace|speed|price|sentence|ruling|verdict|promise|plan|scheme|arrangement|method|treatment|procedure|feat|distinction|honour) (?:that|which)';
/** The same without "that", and things that have no article: ", a gap the authors mention once", ", money that she never saw". */
const TAKEN_UP =
  '(?:an? (?:gap|figure|number|sum|share|rate|claim|fact|detail|cost|step|move|measure|decision|delay|failure|rule|promise|plan|price|loss)(?= (?:the|he|she|it|they|we|nobody|his|her|its|their)\\b)|(?:money|time|land|work|evidence|advice|data|power)(?= (?:that|which)\\b))';
/** A part of what was counted, or how it compares: ", a quarter fewer than in 2019", ", most of them from Chad", ", each with a fine of £40". */
const SHARE =
  '(?:an? (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|half) (?:more|fewer|less|higher|lower)\\b|fewer than\\b|each(?= (?:with|of|at|for|worth|costing|paid|holding|carrying)\\b)|(?:one|two|three|four|five|six|seven|eight|nine) in (?:\\p{Ll}+|\\d+)(?= (?:of|in|from|with|without|under|over|at)\\b)|(?:(?:some|most|many|half|all|none|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d[\\d.,]*|(?:a|two|three) (?:third|quarter|fifth|tenth)s?) of them(?= (?:in|from|for|at|on|under|over|with|without|by|to|after|before|since|because|women|men|children|aged|still|\\p{Ll}+ed)\\b)))';
const TAKES_UP = anyCase(new RegExp(`^(?:${RESUMED}\\b|${TAKEN_UP}|${SHARE})`, 'iu'));
const LINKS = [
  'which\\b',
  'whose\\b',
  'who\\b',
  'where\\b',
  '(?:in|to|of|for|from|on|at|by|with|under|through|during) which',
  '(?:to|from|for|with|by|under|against|about|through) whom',
  '(?:(?:some|most|many|half|all|none|one|two|three|four|five|six|several|both|\\d[\\d.,]*) )of whom',
  'one of',
  '(?:the|its|his|her|their) (?:\\p{Ll}+est|worst|best|first|only|second|third|most|least|lowest|highest)\\b',
  'having',
  'a former',
  '(?:nearly|almost|about|roughly|more than|less than|over|up from|down from|compared with|half|twice|double)\\b',
  'an? \\p{Ll}+ of \\d',
  'an? (?:[\\p{Ll}-]+ ){1,3}?(?:taken|used|run|owned|made|led|built|founded|read|sold|eaten|watched|visited|played|produced|written|held|shared|worth|serving|employing|covering|costing|holding|carrying)(?= [^,;:]{0,40}\\d)',
  'at (?:an? )?(?:\\p{Ll}+ )?(?:cost|price|rate|loss|rent|salary|total|discount|interest|fee|charge) of',
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|twenty|thirty|several|\\d[\\d.,]*)(?= (?:years?|months?|weeks?|days?|hours?|minutes?|points?|per cent|%) (?:behind|ahead of|over|late\\b|early\\b))',
  'by(?= (?:\\p{Ll}+|\\d+) (?:votes? )?(?:to|against) (?:\\p{Ll}+|\\d+)\\b)',
  '(?:against|instead of|rather than) (?=[£€$\\d])',
  '(?:ordered|built|opened|founded|signed|bought|sold|approved|launched|awarded|published|carried out|drawn up|set up|brought in|commissioned|closed|convicted|sentenced|elected|appointed|worth|valued|priced) (?:in|at|by|on|for|to|from|with|last|only|£|€|\\$|\\d)\\b',
  `${RESUMED}\\b`,
  TAKEN_UP,
  SHARE,
];
const BESIDE = anyCase(
  new RegExp(
    `,\\s+(${LINKS.join('|')})\\s*((?:[^,;:“”"\\uE000]|,(?=\\d)){8,160}?)(?=,(?!\\d)|[.!?]?\\s*$|\\sand\\s(?:has|have|had|is|was|will|would)\\b)`,
    'giu',
  ),
);
/** "a survey which estimates the losses at 14.2 billion", "a map that shows 40 wells": at the end, with a figure. */
const TOLD_OF = anyCase(
  /(?=\s(?:wh|that))(?<=\s(?:an?|one|another) (?:\p{Ll}+ ){0,3}?\p{Ll}+)\s(which|who|that)\s((?:estimates?|puts?|counts?|shows?|lists?|names?|calls?|covers?|costs?|holds?|earns?|employs?|serves?|carries|killed|cost|found|counted|showed|put|listed|covered|estimated)\s[^,;:“”"\uE000]{4,120}?\d[^,;:“”"\uE000]{0,60}?)(?=[.!?]?\s*$)/giu,
);
const NOTABLE = anyCase(
  /\d|\b(?:one of|largest|biggest|oldest|first|only|highest|lowest|newest|most|worst|(?:second|third|fourth|fifth)(?: \p{Ll}+)? (?:of its kind|in|since|this)|steepest|best|half|twice|double|third|fifths?|quarter|million|billion|never|founded|convicted|owned|owns|died|killed|arrested|elected|appointed|in office|advis\p{L}+)\b/iu,
);
/** What somebody says in such a clause is read elsewhere. */
const TELLS = anyCase(
  new RegExp(
    `^(?:which|who) (?:(?:said|says|told|added|asked|declined)\\b|(?:\\p{Ll}+ly |also |now )?${REPORT_VERB} that\\b)`,
    'iu',
  ),
);
/** "nineteen months behind schedule", "by seven votes to five": a figure, though in letters. */
const IN_LETTERS = anyCase(
  /^(?:\p{Ll}+ (?:years?|months?|weeks?|days?|hours?) (?:behind|ahead|over|late|early)|by \p{Ll}+ (?:votes? )?(?:to|against) \p{Ll}+)\b/iu,
);
const LEAST_WORDS = 4;

/**
 * "Norland Water, which serves 16 million customers, said …" also says that it serves 16 million. Only what could be checked
 * by itself is taken: a number, a rank, "one of". `words` are the sentence with its quotations blanked out.
 */
export function readDerived(words: string, offset: number): Derived[] {
  const found: Derived[] = [];
  const beside = words.includes(', ') ? matchesOf(words, BESIDE) : [];
  const ofOne = /\d/.test(words) ? matchesOf(words, TOLD_OF) : [];
  for (const match of [...beside, ...ofOne]) {
    const [, link = '', whole = ''] = match;
    // "who led the trial and holds, through his wife, …"
    const rest = whole.replace(/\s(?:and|or|but)\s\p{Ll}+$/u, '');
    const at = match.index + match[0].indexOf(link);
    const end = match.index + match[0].trimEnd().length - (whole.length - rest.length);
    const clause = words.slice(at, end).trim();
    // "…, at which time he sat on the board" is a clause of the sentence, and no more of the day.
    if (/^(?:at|by|on|during|in) which (?:time|point|date|stage|day|moment|year|period|month)\b/i.test(clause)) continue;
    if (
      !(NOTABLE.test(clause) || TAKES_UP.test(clause) || IN_LETTERS.test(clause) || isClause(link, rest)) ||
      clause.split(/\s+/).length < LEAST_WORDS ||
      TELLS.test(clause)
    )
      continue;
    const head = link === 'having' ? null : headAt(words, match.index, clause);
    const isRelative = link !== 'having' && isClause(link, rest);
    // A phrase that is longer than the clause is left to the line.
    const start = head !== null && isRelative && match.index - head.start < end - at ? head.start : at;
    const line = lineOf(words, { at: match.index, end, link, rest: rest.trim(), clause, head, isRelative });
    const around = line === null ? ({ isAppended: true } as const) : {};
    const stated = APPOSED.test(link) ? {} : ({ isStated: true } as const);
    found.push({
      span: { start: offset + start, end: offset + end },
      line: line ?? `${words.slice(0, match.index)}, ${clause}`,
      link: offset + at,
      ...around,
      ...stated,
    });
  }
  return found;
}

/** What tells more of somebody or something beside what is said: the rest is said of the whole. */
const APPOSED = anyCase(
  /^(?:which|whose|who|where|one of|a former|(?:the|its|his|her|their) .*|.*\b(?:which|whom)|an? \p{Ll}+ of \d|an? \p{Ll}+ that)$/iu,
);
/** "the ships, ordered in 2020 at £74 million": said of the phrase before it with "were". */
const MADE =
  /^(?:ordered|built|opened|founded|signed|bought|sold|approved|launched|awarded|published|carried out|drawn up|set up|brought in|commissioned|closed|convicted|sentenced|elected|appointed|worth|valued|priced) /u;
/** "it said in a statement, signed on their first day": not the statement. */
const LED = /\b(?:in|on|at|by|with|from|for|to|of|under|after|before|during)\s$/i;
/** "two officials, one of them a deputy manager". */
const ONE_OF_THEM = /^(\p{L}+) of them /u;

interface Beside {
  at: number;
  end: number;
  link: string;
  rest: string;
  clause: string;
  head: Head | null;
  isRelative: boolean;
}

/** The part as a sentence by itself; null where only the whole sentence says it. */
function lineOf(words: string, beside: Beside): string | null {
  const { at, link, rest, clause, head, isRelative } = beside;
  const about = head === null ? '' : words.slice(head.start, at).trim().replace(OPENS_CLAUSE, '');
  if (isRelative) return ofHead(about, link, rest) ?? inFull(words.slice(0, at), link, rest);
  if (head === null || PRONOUNS.test(about)) return inFull(words.slice(0, at), link, rest);
  const isOfSubject = leadsToVerb(words, beside.end);
  const who = about.charAt(0).toUpperCase() + about.slice(1);
  if (MADE.test(clause) && (isOfSubject || !LED.test(words.slice(0, head.start))))
    return `${who} ${(/^(?:worth|valued|priced)\b/u.test(clause) ? ['is', 'are'] : ['was', 'were'])[head.isPlural ? 1 : 0]} ${clause}`;
  const share = ONE_OF_THEM.exec(clause);
  if (isOfSubject && share && head.isPlural) {
    const what = /^(?:the|these|those|his|her|its|their|our|my)\s/i.test(about) ? lower(about) : `the ${lower(about)}`;
    return `${upperFirst(share[1] ?? '')} of ${what} ${/^one$/i.test(share[1] ?? '') ? 'is' : 'are'} ${clause.slice(share[0].length)}`;
  }
  if (isOfSubject && !share && IS_NOUN.test(link)) return `${who} ${head.isPlural ? 'are' : 'is'} ${clause}`;
  return inFull(words.slice(0, at), link, rest);
}

/** The verb of the words around stands behind the part. */
function leadsToVerb(words: string, end: number): boolean {
  return /^,\s/u.test(words.slice(end)) && isPredicate(['it', ...plainWords(words.slice(end + 2), 4)], 1);
}

/** "that two officials, one of them …": no word of theirs. */
const OPENS_CLAUSE = /^that (?=(?:the|an?|his|her|its|their|two|three|four|five|six|several|some|\d)\b)/i;
const PRONOUNS = anyCase(/^(?:\P{L}|(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your)\b)/iu);
const IS_NOUN = anyCase(/^(?:one of|a former|(?:the|its|his|her|their) |an? \p{Ll}+ of \d)/iu);

/** A relative clause with a verb of its own. */
function isClause(link: string, rest: string): boolean {
  return (
    /^having$/i.test(link) ||
    (/(?:^|\s)(?:who|which|whose|where|whom)$/i.test(link) && findPredicate(plainWords(`it ${rest}`), 1) >= 1)
  );
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
  return /(?:^|\s)the\s$/i.test(before) ? 'The ' : '';
}

function inFull(before: string, link: string, rest: string): string | null {
  const head = headBefore(before);
  const named = /^an? (\p{Ll}+) (?:that|which)$/u.exec(link)?.[1];
  if (named) return isVerbFirst(rest) ? `The ${named} ${rest}` : ofHead(`the ${named}`, 'which', rest);
  if (!head) return null;
  if (/^(?:which|who|whose)$/u.test(link)) return ofHead(head, link, rest);
  return /^(?:one of|the |a )/i.test(link) ? `${head} is ${link} ${rest}` : null;
}
