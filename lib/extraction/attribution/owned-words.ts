import { moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** What people call what they say. */
const SAYING =
  'account|reckoning|telling|estimate|estimation|count|calculation|calculations|version|view|opinion|assessment|judgement|judgment|evidence|testimony|memory|recollection|admission|answer|reply|response|case|argument|claim|contention|conclusion|verdict|explanation|defence|finding|warning|message|complaint|belief|suspicion|theory|point|objection';
const WHO = "(?<who>[^,;:.'’]{2,70}?)";
const SOURCE = `(?:(?:by|in|on|to|from|going by|judging by)\\s+${WHO}(?:['’]s|(?<=s)['’])\\s(?:own\\s)?(?<noun>${SAYING})|(?:by|on|in)\\s+the\\s(?:${SAYING})\\sof\\s(?<of>[^,;:.]{2,70}?))`;
const LEAD = '^(?:(?:but|and|so|yet|still|now)\\b,?\\s*)?';

interface Form {
  pattern: RegExp;
  verb: string;
}

/** Somebody's words are all that stands behind: "X's answer was that …", "By X's account, …". */
const BEHIND: Form[] = [
  { pattern: new RegExp(`${LEAD}${SOURCE},\\s+(?=\\S)`, 'iu'), verb: 'according to' },
  {
    pattern: new RegExp(
      `${LEAD}(?:${WHO}(?:['’]s|(?<=s)['’])\\s(?:(?:own|only|main|first|short|written)\\s)?(?:${SAYING})(?:,\\s[^,;:]{3,60},)?|(?:the|an?)\\s(?:\\p{L}+\\s)?(?:${SAYING})\\s(?:of|from|by)\\s(?<of>[^,;:.]{2,70}?))\\s(?:is|was|has been|had been|remains)\\s(?:\\p{Ll}+ly\\s)?that\\s+`,
      'iu',
    ),
    verb: 'said',
  },
  {
    pattern:
      /^(?:(?:but|and)\s)?what\s(?<who>[^,;:.]{2,70}?)\s(?:remembers?|remembered|recalls?|recalled|claims?|claimed|meant|means|argues?|argued|insists?|insisted)\s(?:is|was)\s(?:that\s|this:\s)/iu,
    verb: 'said',
  },
  {
    pattern:
      /^(?:but\s)?(?:as\s(?<who>[^,;:.]{2,70}?)\s(?:sees|saw|tells|told|remembers|recalls|has|had|puts|put|describes)\sit|as\sfar\sas\s(?<concerned>[^,;:.]{2,70}?)\s(?:is|are|was|were)\sconcerned|the\sway\s(?<way>[^,;:.]{2,70}?)\s(?:sees|tells|told|remembers|recalls|puts)\sit),\s+(?=\S)/iu,
    verb: 'said',
  },
  {
    pattern:
      /^(?<hearer>[^,;:.]{2,70}?)\s(?:heard|hears|has heard|had heard|was to hear|is to hear|will hear|learned|learnt)\s(?:on \p{Lu}\p{Ll}+\s)?from\s(?<who>[^;:.]{2,90}?),?\sthat\s+/iu,
    verb: 'said',
  },
  {
    pattern:
      /^from\s(?<who>[^,;:.]{2,70}?),?\s(?:the\s|its\s|their\s)?(?:\p{L}+\s){1,3}(?:heard|learned|learnt|has heard)\sthat\s+/iu,
    verb: 'said',
  },
  { pattern: /^to\s(?:hear|listen to|believe)\s(?<who>[^,;:.]{2,70}?)(?:\stell it)?,\s+(?=\S)/iu, verb: 'said' },
  {
    pattern:
      /^it\s(?:is|was)\s(?<who>[^;:.]{2,90}?),?\s(?:who|which)\s(?:has\s|had\s|first\s)?(?:told\s[^,;:.]{2,60}?|said|says|claimed|claims|warned|revealed|insisted|argued|announced|confirmed)\sthat\s+/iu,
    verb: 'said',
  },
  {
    pattern:
      /^(?<hearer>[^,;:.]{2,70}?)\s(?:was|were|is|are|has been|have been|had been)\s(?:also\s|then\s|later\s)?(?:told|assured|warned|informed|reminded)\sby\s(?<who>[^;:.]{2,90}?),?\sthat\s+/iu,
    verb: 'told',
  },
];
/** … or all that stands before: "…, if X is to be believed". */
const BEFORE: Form[] = [
  {
    pattern: new RegExp(`,\\s+(?:at least\\s)?${SOURCE}(?:,?\\sat least)?[.\\s]*$`, 'iu'),
    verb: 'according to',
  },
  {
    pattern: /,?\s(?:if\s)(?<who>[^,;:.]{2,70}?)\s(?:is|are)\s(?:to be believed|right|correct|telling the truth)[.\s]*$/iu,
    verb: 'said',
  },
  {
    pattern:
      /(?:,|\s[–—-])\s(?:or\s)?(?:so|or so|thus)\s(?<verb>says?|said|claims?|claimed|writes?|wrote)\s(?<who>[^,;:.]{2,70}?)(?:,?\sat least)?[.\s]*$/iu,
    verb: 'said',
  },
  {
    pattern:
      /(?:,|\s[–—-])\s(?:or\s)?so\s(?<who>[^,;:.]{2,70}?)\s(?<verb>says?|said|claims?|claimed|believes?|believed|thinks?)(?:,?\sat least)?[.\s]*$/iu,
    verb: 'said',
  },
];
const AMID = new RegExp(`,\\s+${SOURCE}(?=,\\s)`, 'iu');

/**
 * Whose words a sentence is when no verb of saying leads: "By the colonel's account, …", "Her answer was that …", "…, if the
 * mayor is to be believed", "It was the mayor who told residents that …". Null for any other.
 */
export function readOwnedWords(stretch: Stretch, memory: Memory): Reported | null {
  return readBehind(stretch, memory) ?? readBefore(stretch, memory) ?? readAmid(stretch, memory);
}

function readBehind(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb } of BEHIND) {
    const match = pattern.exec(stretch.words);
    const content = match && { start: match[0].length, end: stretch.words.length };
    if (match && content) return reported(stretch, { match, verb, content }, memory);
  }
  return null;
}

function readBefore(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb } of BEFORE) {
    const match = pattern.exec(stretch.words);
    const content = match && { start: 0, end: match.index };
    if (match && content && hasFiniteVerb(stretch.words.slice(0, match.index), 1))
      return reported(stretch, { match, verb: match.groups?.verb ?? verb, content }, memory);
  }
  return null;
}

function readAmid(stretch: Stretch, memory: Memory): Reported | null {
  const match = AMID.exec(stretch.words);
  if (!match || match.index < 3) return null;
  const end = match.index + match[0].length;
  const read = reported(stretch, { match, verb: 'according to', content: { start: 0, end: stretch.words.length } }, memory);
  return read && { ...read, cut: moved({ start: match.index, end: end + 1 }, stretch.start) };
}

function namedIn({ groups }: RegExpExecArray): string | undefined {
  return groups?.who ?? groups?.of ?? groups?.concerned ?? groups?.way;
}

function reported(
  stretch: Stretch,
  found: { match: RegExpExecArray; verb: string; content: Span },
  memory: Memory,
): Reported | null {
  const who = namedIn(found.match);
  if (!who || hasFiniteVerb(who.replace(/,.*$/su, ''), 1) || /^(?:i|we|you|that|this|there)$/iu.test(who)) return null;
  const start = found.match.index + found.match[0].indexOf(who);
  const { verb, content } = found;
  return reportedBy(stretch, { source: { start, end: start + who.length }, verb, content }, memory);
}
