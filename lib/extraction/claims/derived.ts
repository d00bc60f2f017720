import { ABOUT, COUNT, PART, ROUND } from '#lib/extraction/words/number-words';
import { TAKING_UP } from '#lib/extraction/words/taken-up';
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
export const RESUMED = `an? (?:\\p{Ll}[\\p{Ll}-]* )??(?:${TAKING_UP}) (?:that|which)`;
/** The same without "that", and things that have no article: ", a gap the authors mention once", ", money that she never saw". */
const TAKEN_UP = `(?:an? (?:\\p{Ll}[\\p{Ll}-]* )??(?:${TAKING_UP})(?= (?:the|he|she|it|they|we|i|you|nobody|no|his|her|its|their|our|many|most|some|few|only)\\b)|(?:money|time|land|work|evidence|advice|data|power|cash|funding|funds|aid|help|water|food|fuel|gas|oil|equipment|material|information|research|software|technology|training|support|space|housing|waste|soil|timber|grain|blood|medicine|proof|guidance|legislation|savings|losses|costs|talks|rules|powers|figures|results|charges|claims|conditions|terms)(?= (?:that|which)\\b))`;
/** A part of what was counted, or how it compares: ", a quarter fewer than in 2019", ", most of them from Chad", ", each with a fine of £40". */
const OF_THEM = `(?:(?:${ABOUT}) )?(?:some|most|many|half|all|none|both|several|few|each|${COUNT}|${ROUND}|${PART}|\\d[\\d.,]*(?: ?%| per ?cent)?|the (?:majority|bulk|rest)|an? (?:handful|fraction|couple|majority|minority|number)) of them`;
const SHARE = `(?:(?:${PART}) (?:more|fewer|less|higher|lower|larger|smaller|bigger|faster|slower|longer|shorter|cheaper|dearer|better|worse|as (?:much|many)|up|down)\\b|(?:fewer|less|more|higher|lower|larger|smaller|better|worse|faster|slower|longer|cheaper|dearer|later|earlier) than\\b|each(?= (?:with|of|at|for|worth|costing|paid|holding|carrying|containing|serving|employing|weighing|measuring|lasting|made|built|named)\\b)|(?:${COUNT}|\\d+) in (?:every )?(?:${COUNT}|\\p{Ll}+|\\d+)(?= (?:of|in|from|with|without|under|over|at)\\b)|(?:${OF_THEM}(?= (?:in|from|for|at|on|under|over|with|without|by|to|after|before|since|because|near|inside|outside|between|against|women|men|children|girls|boys|civilians|foreigners|pensioners|students|teenagers|infants|babies|elderly|young|aged|still|now|unarmed|armed|seriously|critically|pregnant|unpaid|empty|dead|disabled|\\p{Ll}+ed|\\p{Ll}+ing)\\b)))`;
/** What was done to something, as a participle: "ordered in 2020 at £74 million". */
const MADE_WORDS =
  'ordered|built|opened|founded|signed|bought|sold|approved|launched|awarded|published|commissioned|closed|convicted|sentenced|elected|appointed|worth|valued|priced|constructed|erected|completed|begun|started|created|established|introduced|imposed|adopted|enacted|passed|ratified|amended|renewed|extended|granted|issued|filed|lodged|submitted|delivered|sent|received|written|drafted|compiled|conducted|recorded|filmed|taken|produced|manufactured|imported|exported|shipped|stolen|seized|discovered|recovered|destroyed|damaged|demolished|rebuilt|restored|renovated|refurbished|converted|expanded|upgraded|replaced|removed|installed|fitted|tested|inspected|leased|chartered|donated|inherited|purchased|acquired|nationalised|nationalized|privatised|privatized|listed|registered|licensed|licenced|rejected|cancelled|canceled|postponed|suspended|shut|reopened|abandoned|banned|arrested|detained|charged|tried|jailed|imprisoned|acquitted|released|freed|deported|extradited|executed|born|re-elected|hired|sacked|dismissed|promoted|unveiled|inaugurated|negotiated|brokered|revised|frozen|measured|auctioned|dated|translated|buried|organised|organized|attended|carried out|drawn up|set up|brought in|taken over|put up|handed over|closed down|shut down|paid for';
const TAKES_UP = anyCase(new RegExp(`^(?:${RESUMED}\\b|${TAKEN_UP}|${SHARE})`, 'iu'));
const LINKS = [
  'which\\b',
  'whose\\b',
  'who\\b',
  'where\\b',
  '(?:in|to|of|for|from|on|at|by|with|under|through|during|after|before|since|within|without|against|between|among|into|over|upon|behind|beside|near|above|below|beneath|throughout|towards?|about|around) which',
  '(?:to|from|for|with|by|under|against|about|through|of|on|among|between|without|behind|after|before) whom',
  `(?:(?:${ABOUT}) )?(?:(?:some|most|many|half|all|none|several|both|few|each|neither|either|${COUNT}|${ROUND}|${PART}|\\d[\\d.,]*(?: ?%| per ?cent)?) )of whom`,
  'one of',
  '(?:the|its|his|her|their) (?:\\p{Ll}+est|worst|best|first|only|sole|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)|most|least|lowest|highest|next|previous)\\b',
  'having',
  '(?:a|an) (?:former|retired|one-time|then|self-taught|long-serving|ex-\\p{Ll}+)(?= \\p{Ll})',
  '(?:nearly|almost|about|around|roughly|approximately|more than|less than|fewer than|at least|at most|over|just over|just under|well over|well above|well below|well under|a little over|a little under|slightly more than|slightly less than|far more than|far fewer than|far less than|close to|up from|down from|up on|down on|up by|down by|compared with|compared to|in contrast to|as against|as opposed to|equivalent to|the equivalent of|equal to|enough (?:for|to)|an average of|a total of|half|twice|double|triple|treble|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) times|some(?= \\d)|as (?:many|much|high|low|large|few) as|more \\p{Ll}+ than)\\b',
  'an? (?:\\p{Ll}+ )?\\p{Ll}+ (?:of|to|from|on|in) (?:[£€$]?\\d|(?:about|around|nearly|almost|some|more than|less than|over|up to|just|only) [£€$]?\\d)',
  'an? (?:[\\p{Ll}-]+ ){1,3}?(?:taken|used|run|owned|made|led|built|founded|read|sold|eaten|drunk|worn|watched|visited|played|produced|written|held|shared|worth|paid|given|spent|won|lost|seen|heard|drawn|grown|caught|shot|killed|hired|rented|leased|funded|backed|signed|commissioned|ordered|published|released|launched|opened|closed|attended|inhabited|imported|exported|supplied|installed|operated|managed|staffed|invented|designed|developed|introduced|imposed|adopted|agreed|negotiated|registered|recorded|listed|born|raised|educated|elected|appointed|serving|employing|covering|costing|holding|carrying|containing|housing|treating|producing|supplying|feeding|connecting|linking|crossing|measuring|weighing|lasting|dating|including|comprising|spanning|stretching|reaching|earning|making|selling|running|owning|affecting|involving|requiring|representing|killing|injuring)(?= [^,;:]{0,40}\\d)',
  '(?:at|for|on|with|by) (?:an? |the )?(?:[\\p{Ll}-]+ )?(?:cost|price|rate|loss|rent|salary|wage|pension|total|discount|interest|fee|charge|profit|margin|majority|budget|turnover|population|capacity|turnout|speed|depth|height|length|temperature|sum|average|bonus|fine|premium|deposit|value|maximum|minimum|staff|workforce|crew|membership|circulation|audience|accuracy|dose|term|sentence) of',
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}+teen|twenty|thirty|several|\\d[\\d.,]*)(?= (?:years?|months?|weeks?|days?|hours?|minutes?|points?|per cent|%) (?:behind|ahead of|over|late\\b|early\\b))',
  'by(?= (?:\\p{Ll}+|\\d+) (?:votes? )?(?:to|against) (?:\\p{Ll}+|\\d+)\\b)',
  '(?:against|instead of|rather than) (?=[£€$\\d])',
  `(?:${MADE_WORDS}) (?:in|at|by|on|for|to|from|with|after|before|during|since|under|as|last|only|just|£|€|\\$|\\d)\\b`,
  `(?:${COUNT}|\\d[\\d.,]*)(?: ?%| per ?cent| percentage points?| points?| \\p{Ll}+)? (?:more|fewer|less|higher|lower|better|worse|faster|slower|longer|shorter|earlier|later|older|younger|cheaper|dearer)(?= [^,;:]{0,40}\\bthan\\b)`,
  `${RESUMED}\\b`,
  TAKEN_UP,
  SHARE,
];
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
/** The comma of "Tuesday, March 10, 2020", "Tuesday, 10 March", "March, 2020". */
const IN_DATE = `(?<=day|\\d|\\d(?:st|nd|rd|th)|${MONTH}),(?=\\s(?:(?:19|20)\\d\\d(?!\\d)|${MONTH}\\s\\d|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}))`;
const BESIDE = anyCase(
  new RegExp(
    `,\\s+(${LINKS.join('|')})\\s*((?:[^,;:“”"\\uE000]|,(?=\\d)|${IN_DATE}){8,160}?)(?=(?!${IN_DATE}),(?!\\d)|[.!?]?\\s*$|\\sand\\s(?:has|have|had|is|was|will|would)\\b)`,
    'giu',
  ),
);
/** "a survey which estimates the losses at 14.2 billion", "a map that shows 40 wells": at the end, with a figure. */
const TOLD_OF = anyCase(
  /(?=\s(?:wh|that))(?<=\s(?:an?|one|another) (?:\p{Ll}+ ){0,3}?\p{Ll}+)\s(which|who|that)\s((?:estimates?|puts?|counts?|shows?|lists?|names?|calls?|covers?|costs?|holds?|earns?|employs?|serves?|carries|killed|cost|found|counted|showed|put|listed|covered|estimated)\s[^,;:“”"\uE000]{4,120}?\d[^,;:“”"\uE000]{0,60}?)(?=[.!?]?\s*$)/giu,
);
const NOTABLE = anyCase(
  /\d|\b(?:one of|largest|biggest|smallest|oldest|youngest|longest|shortest|tallest|deepest|fastest|slowest|wettest|driest|hottest|coldest|warmest|richest|poorest|busiest|deadliest|heaviest|costliest|cheapest|dearest|strongest|weakest|earliest|latest|last|sole|first|only|highest|lowest|newest|most|least|fewest|worst|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?: \p{Ll}+)?(?: \p{Ll}+)? (?:of its kind|in|since|this|to|on record|from)|times (?:the|as|more|that|what|its|his|her|their)|steepest|best|half|twice|double|third|fifths?|sixths?|tenths?|quarters?|thirds|hundreds?|thousands?|dozens?|million|billion|trillion|tripled?|trebled?|doubled|halved|never|founded|convicted|acquitted|jailed|imprisoned|sentenced|fined|charged|banned|expelled|sacked|dismissed|suspended|resigned|owned|owns|bought|sold|died|drowned|killed|murdered|injured|wounded|arrested|detained|elected|appointed|in office|advis\p{L}+)\b/iu,
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
/** "sent in the spring of 2023": so short a part is told with what it is about. */
const BRIEF = 28;

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
    if (isOfClause(words.slice(0, match.index), { clause, link, rest })) continue;
    const isFigure = COUNTS_BY_WORD.test(link) && NUMBERS.test(rest) && !leadsToVerb(words, end);
    if (!(isFigure || tellsMore(clause, link, rest))) continue;
    const head = link === 'having' ? null : headAt(words, match.index, clause);
    const isRelative = link !== 'having' && isClause(link, rest);
    // A phrase that is longer than the clause is left to the line.
    const isOpened = isRelative || (MADE.test(clause) && clause.length < BRIEF && leadsToVerb(words, end));
    const start = head !== null && isOpened && match.index - head.start < end - at ? head.start : at;
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

/** Whether words behind a comma are a clause or a figure of the sentence itself. */
function isOfClause(before: string, { clause, link, rest }: Pick<Beside, 'clause' | 'link' | 'rest'>): boolean {
  if (clause.split(/\s+/).length < LEAST_WORDS || TELLS.test(clause)) return true;
  // "…, at which time he sat on the board" is a clause of the sentence, and no more of the day.
  if (/^(?:at|by|on|during|in) which (?:time|point|date|stage|day|moment|year|period|month)\b/i.test(clause)) return true;
  // "at £418 million, a fifth dearer than planned" is one figure.
  if (/,\s(?:at|for)\s[£€$]?\d[^,]*$/u.test(before) || /^the \p{L}+ times? /iu.test(clause)) return true;
  return (COUNTED.test(link) || /^the \p{L}+ of\b/iu.test(clause)) && opensClause(rest);
}

/** Something that could be checked by itself. */
function tellsMore(clause: string, link: string, rest: string): boolean {
  return NOTABLE.test(clause) || TAKES_UP.test(clause) || IN_LETTERS.test(clause) || isClause(link, rest);
}

/** What tells more of somebody or something beside what is said: the rest is said of the whole. */
const APPOSED = anyCase(
  /^(?:which|whose|who|where|one of|a former|(?:the|its|his|her|their) .*|.*\b(?:which|whom)|an? \p{Ll}+ of \d|an? \p{Ll}+ that)$/iu,
);
/** "the ships, ordered in 2020 at £74 million": said of the phrase before it with "were". */
const MADE = new RegExp(`^(?:${MADE_WORDS}) `, 'u');
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

/** "equivalent to two months of wages", "sixty-one fewer than in 2019": a figure, though in letters. */
const COUNTS_BY_WORD =
  /^(?:nearly|almost|about|around|roughly|more than|less than|fewer than|at least|(?:just |well |a little )?(?:over|under)|close to|equivalent to|the equivalent of|equal to|enough (?:for|to)|an average of|a total of|up (?:from|on|by)|down (?:from|on|by)|compared (?:with|to)|.*(?:more|fewer|less|higher|lower))$/iu;
const NUMBERS = new RegExp(`^(?:\\p{Ll}+ )?(?:${COUNT}|${ROUND}|${PART})\\b|\\bthan\\b`, 'iu');

/** "about two hundred men slept there": a number that opens a clause of its own. */
const COUNTED =
  /^(?:nearly|almost|about|around|roughly|approximately|more than|less than|fewer than|at least|at most|(?:just |well |a little )?(?:over|under|above|below)|close to|some|half|twice|double|an average of|a total of)$/iu;

function opensClause(rest: string): boolean {
  const list = plainWords(rest, 40);
  const verb = findPredicate(list, 1);
  return verb >= 1 && !list.slice(0, verb).some((word) => LEANS_BACK.test(word));
}

const LEANS_BACK =
  /^(?:than|what|since|that|which|who|whom|whose|where|it|he|she|they|we|i|you|when|as|if|before|after|because|at|for|in)$/;

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
