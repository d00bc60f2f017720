import { anyCase } from '#lib/extraction/text/any-case';
import { handOf } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { oneOf } from '#lib/extraction/text/one-of';
import { allForms } from '#lib/extraction/words/inflect';
import { resolve } from '#lib/extraction/people/resolve';
import { ownStatement, type Reading, type Statement } from '#lib/extraction/reading';
import { isCountry } from '#lib/extraction/words/countries';
import { HEARERS, isHeadlineSource } from '#lib/extraction/words/headline-words';
import { findPredicate, hasFiniteVerb, isBase, plainWords } from '#lib/extraction/words/predicate';
import { isBody, isRole } from '#lib/extraction/words/roles';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';

const LONGEST = 180;
const LEAST_SAID = 12;
const SAYS = `(?:${oneOf([
  'say',
  ...allForms(
    'say/said find/found warn claim reveal admit confirm report estimate predict argue believe announce allege vow conclude declare state concede stress maintain contend complain testify promise pledge boast explain disclose acknowledge recall indicate think/thought reckon calculate caution assert reply add signal swear/swore insist fear hint tell/told suggest show project forecast/forecast rule hope expect note observe',
  ).flatMap(({ third, past }) => [third, ...past]),
])})`;
const SOURCE = String.raw`(?<who>[\p{L}\p{N}][^,:;–—"“”!?]{1,60}?)`;
const AT_END = new RegExp(String.raw`^(?<said>[^|]{${LEAST_SAID},}?)\s(?:[–—]|-{1,2})\s${SOURCE}$`, 'u');
const AT_COLON = new RegExp(String.raw`^${SOURCE}:\s(?<said>.{${LEAST_SAID},})$`, 'u');
const BEHIND = new RegExp(
  String.raw`^(?<said>.{${LEAST_SAID},}?),\s(?:${SOURCE}\s(?<verb>${SAYS})|(?<says>${SAYS})\s(?<whom>[^,:;–—"“”]{2,60}?))(?::\s(?<more>.{${LEAST_SAID},}))?$`,
  'u',
);
const TOLD = anyCase(
  new RegExp(
    String.raw`^(?<said>.{${LEAST_SAID},}?),\s(?:\p{L}+\s){0,2}?${HEARERS}\s(?:(?:is|are|was|were)\s)?(?:told|hears?|heard)$`,
    'iu',
  ),
);
const QUOTED = /^(?:‘(?<one>.{12,}?)’|“(?<two>[^“”]{12,})”|"(?<three>[^"]{12,})"|'(?<four>.{12,}?)'):\s(?<rest>\p{L}.{4,})$/u;
const AFTER_DEED = new RegExp(String.raw`^(?<deed>[^,:;]{6,80}),\s(?<verb>${SAYS})\s(?:that\s)?(?<said>.{${LEAST_SAID},})$`, 'u');
const SAYS_FIRST = new RegExp(String.raw`^\s(?<verb>${SAYS})\s(?:that\s)?(?<said>.{8,})$`, 'u');
const NO_SUBJECT = /^(?:how|why|what|when|where|who|inside|meet|the day|watch)\b/i;
/** "Match report:" names a kind of article. */
const KIND_OF_TEXT = /^(?:match|race|school|book|film|music|weather|traffic|special|field|lab|progress|live|annual) reports?$/i;
/** What stands before a name or a noun of a source. */
const BEFORE = anyCase(
  /^(?:the|an?|its|their|his|her|top|senior|former|new|leading|local|leaked|official|\p{Lu}?\p{Ll}+-led)\s/iu,
);
const ABBREVIATED = /^\p{Lu}[\p{Lu}&]{1,6}s?$/u;

interface Said {
  said: Span;
  who: Span | null;
  verb: string;
  isQuoted?: boolean;
}

/**
 * What a headline that stands alone says, and whose it is: "Charity: …", "… – police", "…, study finds", "‘…’: keeper lifts lid",
 * "…, MPs told", "Party hits back, says …". Null for any other line.
 */
export function readHeadline(reading: Reading, unit: Span): Statement[] | null {
  const { text, label, isEnglish } = reading;
  if (!isEnglish || label || unit.end - unit.start > LONGEST || !isOwnLine(text, unit)) return null;
  const words = text.slice(unit.start, unit.end);
  if (!/[:,–—-]\s/u.test(words) || /[.!?…:;,]$/u.test(words)) return null;
  const said = quoted(words) ?? atEnd(words) ?? told(words) ?? behind(words) ?? afterDeed(words) ?? atColon(text, unit, words);
  return said?.map((each) => statementOf(reading, unit.start, each)) ?? null;
}

function isOwnLine(text: string, { start, end }: Span): boolean {
  return /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:\n|$)/u.test(text.slice(end, end + 4));
}

function statementOf({ text, memory }: Reading, from: number, { said, who, verb, isQuoted = false }: Said): Statement {
  const own = { ...ownStatement({ start: from + said.start, end: from + said.end }), isTold: true, isQuoted };
  if (!who) return own;
  const speaker = resolve(text, { start: from + who.start, end: from + who.end }, memory);
  const coreferences = speaker.coreference ? [speaker.coreference] : [];
  return { ...own, hands: [handOf(speaker, verb)], speaker, coreferences };
}

/** "Three arrested after crush – police" */
function atEnd(words: string): Said[] | null {
  const { said, who } = AT_END.exec(words)?.groups ?? {};
  if (!said || !who || !isSource(who.replace(/^(?:says?|say)\s/u, ''))) return null;
  const source = who.replace(/^(?:says?|say)\s/u, '');
  return [{ said: { start: 0, end: said.length }, who: lastIn(words, source), verb: 'said' }];
}

/** "Union: 1,200 posts to go": not in a list of such lines. */
function atColon(text: string, unit: Span, words: string): Said[] | null {
  const { said, who } = AT_COLON.exec(words)?.groups ?? {};
  if (!said || !who || said.split(' ').length < 4 || isCountry(who) || !isSource(who) || isListed(text, unit)) return null;
  const start = words.length - said.length;
  return [{ said: { start, end: words.length }, who: { start: 0, end: who.length }, verb: 'said' }];
}

function isListed(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 200), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const next =
    text
      .slice(end, end + 200)
      .trimStart()
      .split('\n')[0] ?? '';
  return [before, next].some((line) => /^.{2,40}:\s/u.test(line));
}

/** "Half of new mums skipped meals, charity finds" and "…, says regulator: one in 180 cases lost" */
function behind(words: string): Said[] | null {
  const { said, who, verb, whom, says, more } = BEHIND.exec(words)?.groups ?? {};
  const source = who ?? whom;
  if (!said || !source || !isSource(source)) return null;
  const at = words.indexOf(source, said.length);
  const by = { who: { start: at, end: at + source.length }, verb: verb ?? says ?? 'said' };
  const first = { said: { start: 0, end: said.length }, ...by };
  return more ? [first, { said: { start: words.length - more.length, end: words.length }, ...by }] : [first];
}

/** "No record of order, MPs told" */
function told(words: string): Said[] | null {
  const said = TOLD.exec(words)?.groups?.said;
  return said ? [{ said: { start: 0, end: said.length }, who: null, verb: '' }] : null;
}

/** "‘I was paid in beer’: Ghana keeper lifts lid on camp": whoever the rest is about. */
function quoted(words: string): Said[] | null {
  const { one, two, three, four, rest } = QUOTED.exec(words)?.groups ?? {};
  const said = one ?? two ?? three ?? four;
  const who = said && rest ? subjectIn(rest) : null;
  if (!said || !rest || !who) return null;
  const start = words.length - rest.length;
  return [{ said: { start: 1, end: 1 + said.length }, who: { start, end: start + who.length }, verb: 'said', isQuoted: true }];
}

/** "Party hits back at rival, says roads were never built" and "Fund says growth halved, warns debt doubled" */
function afterDeed(words: string): Said[] | null {
  const { deed, verb, said } = AFTER_DEED.exec(words)?.groups ?? {};
  const subject = deed && said && hasFiniteVerb(said, 1) ? subjectIn(deed) : null;
  if (!deed || !said || !verb || !subject) return null;
  const who = { start: 0, end: subject.length };
  const last = { said: { start: words.length - said.length, end: words.length }, who, verb };
  const before = SAYS_FIRST.exec(deed.slice(subject.length))?.groups;
  if (!before?.said || !before.verb) return [last];
  return [{ said: { start: deed.length - before.said.length, end: deed.length }, who, verb: before.verb }, last];
}

/** The words before the first verb in the present, when they may be somebody. */
function subjectIn(words: string): string | null {
  const list = words.split(' ');
  const plain = plainWords(words, 20);
  if (plain.length < list.length - 1) return null;
  const verb = list.findIndex(
    (word, i) =>
      i > 0 && i <= 5 && /^\p{Ll}{2,}[^s]s$/u.test(word) && (isBase(word.slice(0, -1)) || isSource(list.slice(0, i).join(' '))),
  );
  const found = findPredicate(plain, 1);
  const at = found < 0 || (verb > 0 && verb < found) ? verb : found;
  const subject = at > 0 && at <= 6 ? list.slice(0, at).join(' ') : '';
  return subject !== '' && !NO_SUBJECT.test(subject) ? subject : null;
}

/** A noun of a source, an abbreviation, or somebody's name. */
function isSource(words: string): boolean {
  const plain = withoutOpeners(words);
  if (plain === '' || plain.split(' ').length > 6 || KIND_OF_TEXT.test(plain)) return false;
  if (hasFiniteVerb(plain, 1) && !isHeadlineSource(plain.split(' ').at(-1) ?? '')) return false;
  const [head = ''] = plain.split(/\s(?:of|at|for|from|in|on|to|by)\s/u);
  const noun = head.split(' ').at(-1) ?? '';
  return isSourceNoun(noun) || (head === plain && isAbbreviation(noun)) || isName(head);
}

function isSourceNoun(noun: string): boolean {
  return isHeadlineSource(noun) || isBody(noun) || (isRole(noun) && /\p{Ll}/u.test(noun));
}

function isAbbreviation(noun: string): boolean {
  return ABBREVIATED.test(noun) && !isCountry(noun) && !/^(?:US|UK|EU|UAE|USA|TV|AI|FAQ|VAR|DIY|Q&A)$/u.test(noun);
}

function withoutOpeners(words: string): string {
  let plain = words;
  while (BEFORE.test(plain)) plain = plain.replace(BEFORE, '');
  return plain;
}

/** "Ann Holt", "Dr Holt": not every word with a capital. */
function isName(words: string): boolean {
  const list = words.split(' ');
  const [first = '', second] = list;
  if (!list.every((word) => /^\p{Lu}/u.test(word)) || second === undefined || list.length > 4) return false;
  return genderOfFirstName(first) !== null || isRole(first);
}

function lastIn(words: string, part: string): Span {
  const start = words.lastIndexOf(part);
  return { start, end: start + part.length };
}
