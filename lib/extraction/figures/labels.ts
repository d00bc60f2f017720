import { DOUBTFUL_LABELS, NAMED_BY_NUMBER } from '#lib/extraction/figures/words/english-labels';

const DOUBTFUL = new Set(DOUBTFUL_LABELS.split(' '));
const WORD_BEFORE = /(?:^|[^\p{L}])(\p{L}[\p{L}-]*)\s$/u;
/** Only one that is told by a preposition without an article: "in week 4", not "this week 4". */
const OF_TIME = /^(?:years?|weeks?|days?|hours?|hour|minute|months?|quarter)$/i;
const TOLD_BY =
  /(?:^|\s)(?:in|on|by|from|since|until|to|after|at|for|of|into|during|before|end of|pupils?|students?|the)\s\p{L}+\s$/iu;
/** "Group of 20", "the Class of 2012". */
const OF_NAME = /(?:^|\s)(?:Group|Gang|Committee|Club|Class|Council|Band|League|Party|Council|Pact|Charter|Coalition)\sof\s$/u;
/** "Call 101", "text 80800", "on freephone 0800 …". */
const DIALLED =
  /(?:(?:^|[^\p{L}])(?:[Cc]all(?:ing|ed|s)?|[Rr]ing(?:ing)?|[Rr]ang|[Dd]ial(?:ling|ing|led|ed|s)?|[Pp]hon(?:e|ing|ed)|[Tt]elephon(?:e|ing)|[Tt]el|[Tt]ext(?:ing|ed)?|SMS|WhatsApp|[Hh]otline|[Hh]elpline|[Ff]reephone|[Tt]oll-free|[Ee]xtension|[Ee]xt|[Rr]eference(?: number)?|[Rr]ef|ID|PIN|[Pp]ostcode|[Pp]assword|[Cc]ode)(?:\s(?:on|in|to|the|police|us|them|number|line|is|was|of|quoting|emergency services|free|anonymously)){0,3}[\s:.]{1,2}|\+)$/u;
const DIALS_NOTHING_COUNTED =
  /^(?:[,.;:)]|$|\s(?:or|and|if|to|for|with|in|at|now|immediately|quoting|anytime|between|from|before|after|on|when|free)\b|[\s-]\d{3})/u;

/** Words right before a figure by which it names and does not count: "in court 4", "the Porsche 911", "Group of 20". Only where nothing that it counts stands behind it. */
export function isNamedByNumber(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (NAMED_BY_NUMBER.test(before) || OF_NAME.test(before)) return true;
  const word = WORD_BEFORE.exec(before)?.[1];
  if (word === undefined || !DOUBTFUL.has(word.toLowerCase())) return false;
  if (/^\s(?:of|or|more|out|in every|each)\b/.test(text.slice(end, end + 10)) && !/^\p{Lu}/u.test(word)) return false;
  return !OF_TIME.test(word) || /^\p{Lu}/u.test(word) || TOLD_BY.test(before);
}

/** "Call 0800 123 456", "dial 999", "555-1234", "007": a number to be dialled or quoted. */
export function isDialled(text: string, { start, end }: { start: number; end: number }): boolean {
  const words = text.slice(start, end);
  if (/^0\d+$/.test(words) || /^\d{3}-\d{4}$/.test(words)) return true;
  if (/^\d{3,4} \d{3,4}(?: \d{3,4})?$/.test(words) && /^\d{4}/.test(words)) return true;
  const before = text.slice(Math.max(0, start - 44), start);
  if (/\d[ )-]$/.test(before) && /(?:\+\d{1,3}|(?<!\d)0\d{1,4}\)?)[\d ()-]*[ )-]$/.test(before)) return true;
  return DIALLED.test(before) && DIALS_NOTHING_COUNTED.test(text.slice(end, end + 16));
}

const STREETS =
  /^\s(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:Street|Road|Avenue|Lane|Close|Drive|Way|Place|Square|Terrace|Gardens|Crescent|Row|Hill|Boulevard|Parade|Mews|Grove|Walk|Quay|Embankment|St|Rd|Ave|Blvd)(?!\p{L})/u;

/** "10 Downing Street", "the 12 bus": a house or a line. */
export function isAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  const behind = text.slice(end, end + 50);
  if (STREETS.test(behind)) return true;
  return (
    /^\s(?:bus|tram|train|ferry|trolleybus|coach|service|route)\b/.test(behind) &&
    /\b[Tt]he\s$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** "18-wheeler", "a two-way street", "five-star": a kind of thing, and no number of anything. */
export const KIND =
  /^-(?:way|star|starred|piece|wheel|wheels|wheeler|wheeled|wheel-drive|tier|tiered|pronged|sided|dimensional|ply|stroke|speed|part|party|figure|horse|legged|letter|handed|off|tone|state|line|a-side|tolerance|faced|class|stop|man|step|track|lane|bore|gauge|iron|wood|ball|pin|bit|core|fold|to-one|on-one|to-five|footer|pounder|acter|hander|parter|cornered|edged|winged|engined|engine|masted|decker|sport|coloured|colored|headed|some|quarter|thirds|nation|year-olds?-only)(?![\p{L}])/u;
