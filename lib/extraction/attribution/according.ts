import { anyCase } from '#lib/extraction/text/any-case';
import { readAsNoted } from '#lib/extraction/attribution/as-noted';
import { besideSource } from '#lib/extraction/attribution/beside-source';
import { blanked, moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { isNameAlone, isNamedOffice, namedIn } from '#lib/extraction/attribution/named-source';
import { nameBehind } from '#lib/extraction/attribution/subject';
import { readInPaper } from '#lib/extraction/attribution/in-paper';
import { readToldBy } from '#lib/extraction/attribution/told-by';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { QUOTES_TAG, STANDS_IN } from '#lib/extraction/words/saying-tags';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const BY =
  '(?:as (?:follows|emerges|emerged|transpires|appears|is clear|is evident|was clear|is apparent|can be seen|may be seen|can be read|becomes clear|is obvious|is plain|is known|is gathered|became clear|is understood|can be gathered|can be gleaned) from|going by(?= (?:the|its|his|her|their|official|police|government|\\p{Lu}))|judging by(?= (?:the|its|his|her|their|official|police|government))|(?:to judge|judging) (?:by|from)(?= (?:an?|the|its|his|her|their|this) (?:\\p{Ll}+ ){0,2}(?:inventory|list|ledger|letter|report|memo|note|log|register|file|document|survey|study|record|diary|map|email|audit|invoice|contract|minute|statement|account|figure|poll)s?\\b)|as per|according to(?! (?:plan|plans|schedule|custom|tradition|protocol|procedure|instructions|ability|merit|preference|circumstances|season|region|tradition|type|size|age|need|needs|law|rule|rules|whether|how|what|where|taste|rank|weight|income)\\b)|per(?= (?:the|an?|his|her|its|their|[\\p{L}.-]+ (?:data|figures|records|reports?|statistics|sources|documents|filings)) )|as (?:(?:was|were|is|has been|had been|it was|it is|first|earlier|previously|already|also|later) ){0,2}(?:\\p{Ll}{3,}ed|shown|told|written|put|given|said|set out|made clear) (?:by|in|from)|in the (?:\\p{Ll}+ )?(?:words|opinion|view|views|eyes|estimation|assessment|judge?ment|reckoning|telling|version|belief|phrase|mind|account|interpretation|reading|understanding|experience) of|from the (?:point of view|viewpoint|perspective|standpoint|vantage point) of|on the (?:evidence|authority|testimony|say-so|account|figures|estimate) of|based on(?= (?:data|figures|records|estimates|information|accounts|interviews|reports|statistics) (?:from|by|of|released|published|compiled|provided|supplied|collected|gathered|obtained)))';
const AHEAD = anyCase(new RegExp(`^(?:(?:but|and|however|meanwhile|also)\\b,?\\s*)?(${BY})\\s+`, 'iu'));
const INSERTED = anyCase(new RegExp(`,?\\s+(${BY})\\s+((?:[^,;]|,(?=\\d)){2,140}?)(?=,(?!\\d)|;|[.!?]?\\s*$)`, 'iu'));
const CITING =
  /,\s+(citing|quoting|with reference to|referring to|referencing|attributing (?:it|this|that|the (?:information|news|figures?|report|claim)) to|pointing to|drawing on|relying on|basing (?:itself|himself|herself|themselves) on|on the authority of|invoking|crediting)\s+([^,]{3,90}?)(?=,|\s+that\b|[.]?$)/i;
const LATEST = 400;

/** "According to X, …" and "…, according to X.": the rest of the sentence is X's. */
export function readAccording(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  const theirs = readInTheirWords(stretch, memory) ?? readInPaper(stretch, memory);
  if (theirs) return theirs;
  const match = AHEAD.exec(words);
  const end = match && (sourceEnd(words, match[0].length) ?? phraseEnd(words, match[0].length));
  if (match && end) {
    const gap = /^,?\s*/.exec(words.slice(end))?.[0].length ?? 0;
    const source = namedIn(words, { start: match[0].length, end });
    return reportedBy(stretch, { source, verb: match[1] ?? '', content: { start: end + gap, end: words.length } }, memory);
  }
  const judged = readJudged(stretch, memory);
  if (judged) return judged;
  const owned = readRumour(stretch, memory);
  if (owned) return owned;
  const heard = readHeard(stretch, memory);
  if (heard) return heard;
  const other =
    readClarified(stretch, memory) ??
    readAsNoted(stretch, memory) ??
    readToldBy(stretch, memory) ??
    readBehindIt(stretch, memory);
  if (other) return other;
  const inserted = findInserted(words);
  if (!inserted?.isLast) return null;
  return reportedBy(stretch, { ...inserted, content: { start: 0, end: inserted.part.start } }, memory);
}

const THEIR_WORDS =
  /^(?:(?:but|and|however|meanwhile|also)\b,?\s*)?(?<lead>in|to|by|on|according to) (?<who>his|her|its|their) (?:own )?(?<what>words|view|opinion|estimation|estimates?|assessment|judge?ment|telling|account|mind|reckoning|count|counting|calculations?|arithmetic|tally|figures|eyes|version|belief|reading|interpretation|understanding|recollection|memory|experience|phrase|retelling|analysis|thinking|submission|evidence|testimony|admission|way of thinking),?\s+(?=\S)/i;

/** "In his words, …", "In her view …": the rest of the sentence is his or hers. */
function readInTheirWords(stretch: Stretch, memory: Memory): Reported | null {
  const match = THEIR_WORDS.exec(stretch.words);
  const { lead, who, what } = match?.groups ?? {};
  if (!match || !who || !lead) return null;
  const start = match[0].indexOf(` ${who} `) + 1;
  const content = { start: match[0].length, end: stretch.words.length };
  return reportedBy(stretch, { source: { start, end: start + who.length }, verb: `${lead} ${who} ${what}`, content }, memory);
}

const JUDGED =
  '(?:considered|called|regarded|viewed|seen|deemed|described|thought|believed|judged|held|branded|labelled|labeled|dismissed|taken|treated|perceived|hailed|rated|reckoned|portrayed|characteri[sz]ed|interpreted|denounced|criticised|criticized|welcomed|understood)';
/** "In the ministry such forecasts are considered exaggerated." */
const IN_BODY = anyCase(
  new RegExp(
    `^(?:(?:but|and|however|meanwhile)\\b,?\\s*)?(?:in|at|within)\\s(?<source>the\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:ministry|department|office|council|committee|commission|court|government|union|company|agency|administration|city hall|town hall|kremlin|party|board|foundation|institute|embassy|police|opposition|industry|academy|association|federation|treasury|cabinet|palace|presidency|parliament|senate|congress|chancellery|chancery|secretariat|headquarters|ranks|trade|profession|sector|army|military|navy|church|vatican|curia|diocese|club|league|team|camp|entourage|circles?|delegation|mission|consulate|bureau|service|authority|prosecution|prosecutor['’]s office|judiciary|bank|chamber|exchange|market|city|capital|village|region|community|movement|faction|alliance|coalition|organi[sz]ation|society|firm|group|hospital|university|college|school|faculty|press|media|newsroom|white house|pentagon|state department|home office|foreign office|elys[eé]e|bundestag|duma|knesset)(?:\\sof\\s\\p{Lu}[\\p{L}]+(?:\\sand\\s\\p{Lu}[\\p{L}]+)?)?),?\\s[^,;:]{3,80}?\\s(?:is|are|was|were)\\s(?:\\p{Ll}+ly\\s)?${JUDGED}\\s`,
    'iu',
  ),
);
/** "Whether that is enough is doubted by Ann Lowe." "The plan is seen as a retreat by the union." */
const JUDGED_BY = anyCase(
  new RegExp(
    `\\s(?:is|are|was|were|has been|have been)\\s(?:\\p{Ll}+ly\\s|also\\s)?(?:doubted|${JUDGED}\\s[^,;:]{2,60}?)\\sby\\s(?<source>(?:the\\s|an?\\s|his\\s|her\\s|its\\s|their\\s)?[^,;:.\\d]{3,60}?)(?=,\\s(?:who|the|an?)\\s|[.\\s]*$)`,
    'iu',
  ),
);

/** What a body thinks of something, or somebody in the passive: the sentence is theirs. */
function readJudged(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  const match = IN_BODY.exec(words) ?? JUDGED_BY.exec(words);
  const source = match?.groups?.source;
  if (!match || !source || hasFiniteVerb(source, 1)) return null;
  const start = words.indexOf(source, match.index);
  const content = { start: 0, end: words.length };
  return reportedBy(stretch, { source: { start, end: start + source.length }, verb: 'considers', content }, memory);
}

const RUMOUR = anyCase(
  /^(?:(?:now|and|but|also|so|meanwhile),?\s+)*there(?:['’]s|\s(?:is|was|are|were|has been|have been)) (?:also |still |even )?(?<source>(?:an? |some |much |many |several |widespread |persistent |growing |no end of |plenty of )?(?:\p{Ll}+ )?(?:rumou?rs?|talk|speculation|gossip|myths?|story|stories|theor(?:y|ies)|allegations?|claims?|suggestions?|whispers?|reports?|word|tales?|legends?|accusations?|complaints?|chatter|hearsay|fears?|suspicions?|insinuations?|hints?|assertions?|conjecture|scuttlebutt|belief|view)\b(?: (?:going|doing|making|spreading|circulating|out|online|around|on|in|among)\b[^,;:]{0,40}?)) that\s+/iu,
);

/** "There's a rumour going around that the bridge is closed": the rumour says so. */
function readRumour(stretch: Stretch, memory: Memory): Reported | null {
  const match = RUMOUR.exec(stretch.words);
  const source = match?.groups?.source;
  if (!match || !source) return null;
  const start = match[0].indexOf(source);
  const content = { start: match[0].length, end: stretch.words.length };
  return reportedBy(stretch, { source: { start, end: start + source.length }, verb: 'says', content }, memory);
}

const HEARD = anyCase(
  /^(?:(?:now|and|but|also|so|meanwhile),?\s+)*(?:from|in|among|within|inside)\s(?<source>(?:the\s|his\s|her\s|its\s|their\s|\p{Lu})[^,;:]{3,70}?),?\s(?:one (?:hears|can hear|is told|learns|heard|reads)|it (?:is|was) (?:heard|said|rumou?red|whispered|reported|claimed|alleged|believed|understood|suggested|pointed out|noted|argued|maintained|stressed)|(?:comes|came|there (?:is|was|has been)|emerges|emerged|trickles|filters|filtered) (?:word|news|talk|a report|the word|reports|rumou?rs|speculation|confirmation|assurances|the assurance|warnings|claims))\s(?:\p{Ll}+\s)?that\s+/iu,
);

/** "From the circles of the palace one hears that …": whoever stands there says so. */
function readHeard(stretch: Stretch, memory: Memory): Reported | null {
  const match = HEARD.exec(stretch.words);
  const source = match?.groups?.source;
  if (!match || !source || hasFiniteVerb(source, 1)) return null;
  const start = match[0].indexOf(source);
  const content = { start: match[0].length, end: stretch.words.length };
  return reportedBy(stretch, { source: { start, end: start + source.length }, verb: 'heard', content }, memory);
}

const CLARIFIED = anyCase(
  new RegExp(
    `^as\\s+(?<source>[^,;:]{2,90}?(?:,\\s[^,;:]{3,60},)?)\\s+(?:has |have |had |also |earlier |later |first |itself |himself |herself |themselves |once |recently |previously |repeatedly |rightly |already |now |then |\\p{Ll}+ly )*(?<verb>${REPORT_VERB}|puts? it|had it|has it|made clear|makes clear|heard|learned|learnt|knows?|knew)(?:\\s+[^,;:]{1,60})?,\\s+`,
    'iu',
  ),
);

/** "As the minister clarified on Friday, …": the rest of the sentence is the minister's. */
function readClarified(stretch: Stretch, memory: Memory): Reported | null {
  const match = CLARIFIED.exec(stretch.words);
  const { source, verb } = match?.groups ?? {};
  if (!match || !source || !verb || /\s(?:who|which|that|whose)\b/u.test(source) || hasFiniteVerb(source, 1)) return null;
  const start = match[0].indexOf(source);
  const content = { start: match[0].length, end: stretch.words.length };
  return reportedBy(stretch, { source: { start, end: start + source.length }, verb, content }, memory);
}

/** "A, it is said in the report of the institute." and "A, the agency quotes the chairman." */
function readBehindIt(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  const stated = STANDS_IN.exec(words);
  const source = stated?.groups?.source ?? stated?.groups?.from;
  if (stated && source && stated.index > 10 && hasFiniteVerb(words.slice(0, stated.index), 1)) {
    const start = stated.index + stated[0].lastIndexOf(source);
    const verb = 'stated in';
    return reportedBy(
      stretch,
      { source: { start, end: start + source.length }, verb, content: { start: 0, end: stated.index } },
      memory,
    );
  }
  const comma = words.lastIndexOf(',');
  const read = comma > 10 && hasFiniteVerb(words.slice(0, comma), 1) ? readQuoting(stretch, comma, memory) : null;
  return read && { ...read, content: moved({ start: 0, end: comma }, stretch.start) };
}

/** "… the outlet quotes the deputy head": the outlet hands on what the deputy head says. */
export function readQuoting(stretch: Stretch, from: number, memory: Memory): Reported | null {
  const { outlet, verb = 'quotes', speaker } = QUOTES_TAG.exec(stretch.words.slice(from))?.groups ?? {};
  if (!outlet || !speaker || !/\p{Lu}|^(?:the|a|an|his|her|its|their)\s/u.test(speaker)) return null;
  const spanOf = (part: string, at: number) => {
    const start = stretch.words.indexOf(part, at);
    return { start, end: start + part.length };
  };
  const through = spanOf(outlet, from);
  const content = { start: 0, end: from };
  const inner = reportedBy(stretch, { source: spanOf(speaker, through.end), verb: 'said', content }, memory);
  return { ...inner, hands: [...reportedBy(stretch, { source: through, verb, content }, memory).hands, ...inner.hands] };
}

/** The comma that closes the source: not one inside "Tom Becker, the head of the club,". */
function sourceEnd(words: string, from: number): number | null {
  const commas = matchesOf(words.slice(from, from + LATEST), /,(?!\d)/g).map(({ index }) => from + index);
  const [first, second] = commas;
  if (first === undefined || second === undefined) return first ?? null;
  const between = words.slice(first + 1, second);
  const isApposition =
    /^\s*(?:(?:who|which|whose)\s|\d{1,3}$)/.test(between) ||
    (/^\s*(?:the|a|an|its|head|chief)\b/.test(between) && !hasFiniteVerb(between));
  return isApposition ||
    isNamedOffice(words.slice(from, first), between) ||
    (isNameAlone(between) && !SEVERAL.test(words.slice(from, first)))
    ? second
    : first;
}

/** "According to campaigners, Ann Lowe, …": no name of theirs. */
const SEVERAL = /^(?:\p{Ll}+\s)?\p{Ll}{3,}[^s\P{L}]s$|\s(?:people|residents)$/u;

/** "According to the indictment he took the money": without a comma, up to where somebody else begins. */
function phraseEnd(words: string, from: number): number | null {
  const phrase =
    /^(?:the|an?|his|her|its|their|this|one)\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?=\s(?:\p{Lu}|(?:the|an?|he|she|it|they|there|his|her|its|their|no|some|most|more|about|only|two|three|four|five|six|seven|eight|nine|ten)\s|\d))/u.exec(
      words.slice(from, from + 100),
    );
  const name = readNames(words.slice(from, from + 90))[0];
  const named = name && /^(?:the\s)?$/i.test(words.slice(from, from + name.index)) ? from + name.index + name.text.length : null;
  if (
    named !== null &&
    /^\s(?:he|she|it|they|there|the|an?|his|her|its|their|no|some|most|more|about|only|two|three|four|five|six|seven|eight|nine|ten|\d)\b/u.test(
      words.slice(named),
    )
  )
    return named;
  return phrase && !/\b(?:of|in|at|for|from|by|on|to|with|and)$/u.test(phrase[0]) ? from + phrase[0].length : null;
}

function findInserted(words: string) {
  const match = INSERTED.exec(words);
  // "consultants who, according to the minutes, met one lecturer": only what stands behind "who" is said so.
  if (
    !match?.[2] ||
    match.index === 0 ||
    (/judg/u.test(match[1] ?? '') && /(?:^|\s)(?:and|but)$/iu.test(words.slice(0, match.index))) ||
    /^\s*as$/i.test(words.slice(0, match.index)) ||
    /\s(?:who|which|whose|where)$/i.test(words.slice(0, match.index))
  )
    return null;
  const at = match.index + match[0].lastIndexOf(match[2]);
  const description = { start: at, end: at + match[2].length };
  const name = nameBehind(words, description.end, match[2]);
  const end = besideSource(words, name?.end ?? match.index + match[0].length);
  return {
    source: name ?? description,
    verb: match[1] ?? '',
    part: { start: match.index, end },
    isLast: /^[.!?\s]*$/u.test(words.slice(end)),
  };
}

/** A source put into the middle of a sentence: whose words the rest is, and the sentence without it. */
export interface Insertion {
  reported: Reported;
  rest: Stretch;
  /** Where it stands in the words, and where it ends. */
  at: number;
  end: number;
  /** "The agency reported, citing an official, that …": the official knows, the agency hands on. */
  isCited: boolean;
}

/** "X said, according to Y, that …" and "X reported, citing Y, that …". */
export function readInsertion(stretch: Stretch, memory: Memory): Insertion | null {
  const { words } = stretch;
  const inserted = findInserted(words);
  const whole = { start: 0, end: words.length };
  if (inserted && !inserted.isLast) {
    const reported = reportedBy(stretch, { ...inserted, content: whole }, memory);
    return { reported, rest: blanked(stretch, inserted.part), at: inserted.part.start, end: inserted.part.end, isCited: false };
  }
  const citing = CITING.exec(words);
  if (!citing?.[2] || citing.index === 0) return null;
  const start = citing.index + citing[0].lastIndexOf(citing[2]);
  const source = { start, end: start + citing[2].length };
  const reported = reportedBy(stretch, { source, verb: citing[1] ?? '', content: whole }, memory);
  const rest = blanked(stretch, { start: citing.index, end: citing.index + citing[0].length });
  return { reported, rest, at: citing.index, end: citing.index + citing[0].length, isCited: true };
}

const QUOTED_AS =
  /^(?<outlet>.{2,120}?)\s+(?<verb>quoted|cited|quotes|cites|quoting|reported|reports|paraphrased|recorded)\s+(?<speaker>.{2,100}?)\s+as (?:saying|telling (?:it|them|reporters|him|her|[A-Z]\w+)|stating|claiming|warning|insisting|adding|writing|admitting|suggesting|declaring|arguing)[,:]?\s+(?:that\s+)?/is;
const WAS_QUOTED =
  /^(?<speaker>.{2,120}?)\s+(?:was|were|is|are|has been|have been|had been)\s+(?:also\s+|later\s+|widely\s+)?(?<verb>quoted|cited|reported|recorded|paraphrased)(?:\s+by\s+(?<outlet>.{2,60}?))?\s+as (?:saying|telling (?:it|them|reporters|him|her|[A-Z]\w+)|stating|claiming|warning|insisting|adding|writing|admitting|suggesting|declaring|arguing)(?:\s+by\s+(?<late>.{2,60}?)(?=\s+that\b|,|:))?[,:]?\s+(?:that\s+)?/is;

/** "The daily quoted the minister as saying that …" and "The minister was quoted by the daily as saying that …". */
export function readQuotedAs(stretch: Stretch, memory: Memory): Reported | null {
  if (
    !/\bas (?:saying|telling|stating|claiming|warning|insisting|adding|writing|admitting|suggesting|declaring|arguing)\b/i.test(
      stretch.words,
    )
  )
    return null;
  const match = WAS_QUOTED.exec(stretch.words) ?? QUOTED_AS.exec(stretch.words);
  const { speaker, verb = 'quoted', outlet, late } = match?.groups ?? {};
  if (!match || !speaker) return null;
  const [whole] = match;
  const spanOf = (words: string) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length });
  const content = { start: whole.length, end: stretch.words.length };
  const inner = reportedBy(stretch, { source: spanOf(speaker), verb: 'said', content }, memory);
  const through = outlet ?? late;
  if (!through) return inner;
  const outer = reportedBy(stretch, { source: spanOf(through), verb, content }, memory);
  return { ...inner, hands: [...outer.hands, ...inner.hands] };
}
