import { anyCase } from '#lib/extraction/text/any-case';
import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import { readQuoting } from '#lib/extraction/attribution/according';
import { contentAfter, isTail } from '#lib/extraction/attribution/content';
import { type Cue, isReadFrom, readCues } from '#lib/extraction/attribution/cues';
import { handOf, moved, namesAll, type Speaker, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectAfter, subjectBefore } from '#lib/extraction/attribution/subject';
import { readVia } from '#lib/extraction/attribution/via';
import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { resolve } from '#lib/extraction/people/resolve';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { REPORT_VERB, REPORTING, tagsQuotation } from '#lib/extraction/words/verbs';

/** Whose words a quotation is, and what else its tag reports ("…, adding that two more were found"). */
export interface QuoteTag {
  hands: Hand[];
  coreferences: Coreference[];
  speaker: Speaker;
  added: Span | null;
  /** What the text itself goes on to say behind the tag: "…, she said, but the records show …". */
  beside?: Span;
}

const ADDED = anyCase(
  new RegExp(
    `,\\s+(?:while\\s+|and\\s+)?${REPORTING}\\s+(?:also\\s+)?(?:that\\s+)?|,?\\s+(?:and|but)\\s+(?:also\\s+|then\\s+|later\\s+)?${REPORT_VERB}\\s+that\\s+`,
    'iu',
  ),
);
const ACCORDING =
  /\b(according to|as per|in the (?:words|opinion|view|eyes|estimation|judge?ment|phrase|telling|recollection|memorable words|immortal words) of|to quote|to borrow the words of|to use the words of)\s+((?:the\s+)?[^,.;]{2,100})/i;

/** Reads the words outside of a sentence's quotations, one piece at a time, until one of them is a tag. */
export function readQuoteTag(stretch: Stretch, pieces: readonly Span[], memory: Memory): QuoteTag | null {
  for (const piece of pieces) {
    const found = readPiece(stretch, piece, memory);
    if (found) return found;
  }
  return null;
}

function readPiece(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const words = stretch.words.slice(0, piece.end);
  const own = words.slice(piece.start);
  const added = ADDED.exec(own);
  const tagWords = added ? words.slice(0, piece.start + added.index) : words;
  const quoting = readQuoting(stretch.words.length === piece.end ? stretch : { ...stretch, words }, piece.start, memory);
  if (quoting && namesAll(quoting.hands)) return { ...quoting, added: null };
  const beside = added || piece.start === 0 ? null : besideTag(own);
  const alone = beside ? readWithin({ ...stretch, words: words.slice(0, piece.start + beside.at) }, piece, memory) : null;
  if (beside && alone && !alone.added)
    return { ...alone, beside: moved({ start: piece.start + beside.from, end: piece.end }, stretch.start) };
  const tag = readWithin({ ...stretch, words: tagWords }, piece, memory);
  if (!tag) return null;
  if (!added) return tag;
  const start = stretch.start + piece.start + added.index + added[0].length;
  return { ...tag, added: { start, end: stretch.start + piece.end } };
}

function readWithin(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const tag = readByVerb(stretch, piece, memory) ?? readBare(stretch, piece, memory) ?? readByManner(stretch, piece, memory);
  return tag && namesAll(tag.hands) ? tag : null;
}

/** Where a clause begins that stands behind the tag of a quotation. */
function besideTag(own: string): { at: number; from: number } | null {
  const joint = BESIDE.exec(own);
  if (!joint) return null;
  const [at, from] = [joint.index, joint.index + joint[0].length];
  return hasFiniteVerb(own.slice(from), 1) && !own.slice(from).includes('\uE000') ? { at, from } : null;
}

const BESIDE =
  /,\s(?:and|but|yet|because|although|though|while|whereas)\s(?!(?:also\s|then\s|later\s)?(?:adds?|added|says?|said|that)\b)/iu;

function readByVerb(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  for (const cue of readCues(stretch.words, piece.start)) {
    const subject = subjectOf(stretch.words, piece, cue);
    if (!subject) continue;
    const who = resolve(stretch.text, moved(subject, stretch.start), memory);
    return {
      hands: [...readVia(stretch, cue, memory), handOf(who, cue.verb)],
      coreferences: who.coreference ? [who.coreference] : [],
      speaker: who,
      added: subject.start > cue.start ? null : addedBehind(stretch, cue),
    };
  }
  return null;
}

/** "…,” sobbed the herder on Monday", "…,” Dr Osei despaired": whoever stands beside the quotation with a verb and little else. */
function readByManner(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const own = stretch.words.slice(piece.start);
  const match = MANNER_AHEAD.exec(own) ?? MANNER_BEHIND.exec(own);
  const { verb, who } = match?.groups ?? {};
  if (!match || !verb || !who || !tagsQuotation(verb) || hasFiniteVerb(who, 1)) return null;
  const cue = { verb, start: piece.start + match[0].indexOf(verb), end: piece.start + match[0].indexOf(verb) + verb.length };
  const ahead = /^[\s,"”»“’']*$/u.test(stretch.words.slice(piece.start, cue.start));
  const at = piece.start + match[0].indexOf(who, ahead ? match[0].indexOf(verb) + verb.length : 0);
  const subject = ahead ? subjectAfter(stretch.words, cue.end) : { start: at, end: at + who.length };
  if (!subject || (ahead && !isReadFrom(cue, stretch.words.slice(cue.end)))) return null;
  const named = resolve(stretch.text, moved(subject, stretch.start), memory);
  return {
    hands: [handOf(named, verb)],
    coreferences: named.coreference ? [named.coreference] : [],
    speaker: named,
    added: null,
  };
}

const MANNER_AHEAD = /^[\s,"”»’']*(?<verb>\p{Ll}{3,})\s(?<who>[^,;:.“”"]{2,70})/u;
const MANNER_BEHIND =
  /^[\s,"”»’']*(?<who>he|she|they|it|(?:(?:the|an?|his|her|its|their|one|another)\s)?[\p{L}.’'-]+(?:\s(?:of\s|from\s|at\s)?[\p{L}.’'-]+){0,4}?)\s(?:then\s|also\s|later\s|\p{Ll}+ly\s)?(?<verb>\p{Ll}{3,})(?:\s(?:\p{Ll}+ly|at|to|out|back|up|in|into|from|before|on|during|as|when|with|after|while|through|over|by|along|off|for)\b[^“”"]{0,90})?(?:,\s\p{Ll}+ing\b[^“”"]{0,80})?[:,.\s]*$/u;

/** Behind a verb that opens the tag ("…, said the mayor"), else before it. */
function subjectOf(words: string, piece: Span, cue: Cue): Span | null {
  const lead = words.slice(piece.start, cue.start).replace(/["”»“」']/gu, '');
  if (/^[\s,]*$/u.test(lead) && !isReadFrom(cue, words.slice(cue.end))) return null;
  return /^[\s,]*$/u.test(lead) ? subjectAfter(words, cue.end) : subjectBefore({ words, from: piece.start }, cue.start);
}

/** A tag may go on to report: "… the mayor said that the dam holds". */
function addedBehind({ words, start }: Stretch, cue: Cue): Span | null {
  const content = isTail(words.slice(cue.end)) ? null : contentAfter(words, cue, false);
  return content && content.end - content.start > 12 ? moved(content, start) : null;
}

/** A quotation after "According to the mayor" or after a name and a colon. */
function readBare(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const own = stretch.words.slice(piece.start).replace(/["“„«「]\s*$/u, '');
  const match = ACCORDING.exec(own);
  const named = match?.[2] ?? nameBeforeColon(own) ?? namedOtherwise(own);
  if (!named) return null;
  const start = stretch.start + piece.start + own.lastIndexOf(named);
  const who = resolve(stretch.text, { start, end: start + named.length }, memory);
  const coreferences = who.coreference ? [who.coreference] : [];
  return { hands: [handOf(who, match?.[1]?.toLowerCase() ?? 'said')], coreferences, speaker: who, added: null };
}

/** "… is how Ann Lowe puts it", "… was her answer", "… the inquest was told by Mark Banks", "… – a porter at the hospital". */
const OTHERWISE: readonly RegExp[] = [
  // "In the drivers' words: “…”", "By Ann Lowe's account, “…”"
  anyCase(
    /^[\s,]*(?:(?:and|but|so|or),?\s)?(?:in|by)\s(?<who>[^,;:.]{2,60}?)(?:['’]s|(?<=s)['’])\s(?:own\s|famous\s|memorable\s|blunt\s|later\s)?(?:words|account|telling|phrase|view|opinion|description|judge?ment|version|summary|reckoning|recollection|formulation)\s?[:,]?[\s“"«]*$/iu,
  ),
  // "…,” he threw at the judge", "…,” the ministry considered"
  anyCase(
    /^[\s,]*(?<who>he|she|they|it|(?:(?:the|an?|his|her|its|their|one)\s)?[\p{L}’'-]+(?:\s[\p{L}.’'-]+){0,4}?)\s(?:then\s|also\s|later\s)?(?:considered|considers|judged|judges|threw|throws|hurled|hurls|flung|flings|spat|barked|barks|blurted|tossed|offered|offers|opined|opines|chipped in|chips in|cut in|cuts in|broke in|breaks in|butted in|weighed in|weighs in|piped up|pipes up|called out|calls out|cried out|cries out|yelled out|shouted out|shouts out|blurted out|chimed in|chimes in|let on|put in|summed up|sums up|sneered|sneers|scoffed|scoffs|snorted|snorts|sang|chanted|roared|intoned|wondered aloud|deplored|deplores|regretted|regrets|lamented|laments|rejoiced|rejoices|fumed|fumes|let fly|enthused|enthuses)(?:\s(?:at|to|out|back|up|in|from|before|on|during|as|when|with|after|while)\b[^“”"]{0,90})?[.\s]*$/iu,
  ),
  /^[\s,]*(?:is|was) how (?<who>[^,;:]{2,60}?)(?:,\s[^,;:]{1,60},)? (?:puts?|likes to put|has put|would put|explains?|explained|describes?|described|has described|sees|saw|remembers?|remembered|recalls?|recalled|tells|told|sums?|summed|summari[sz]e[sd]|characteri[sz]e[sd]|recounts?|recounted|frames?|framed|expresse[sd]|phrase[sd]?|words|worded|defines?|defined|views?|viewed|portrays?|portrayed) (?:it|this|that|them|up|his|her|their|the|things|matters|life)\b/i,
  // "…,” cut in the clerk", "…,” came the reply from Mr Reed", "…,” as Mr Reed puts it", "…,” Mr Reed has it"
  anyCase(
    /^[\s,]*(?:chipped in|chips in|cut in|cuts in|broke in|breaks in|butted in|weighed in|weighs in|piped up|pipes up|called out|calls out|cried out|shouted out|blurted out|chimed in|chimes in|put in|summed up|sums up|goes|went|ran|runs)\s(?<who>(?:(?:the|an?|one|his|her|its|their|another)\s)?[^,;:.]{2,60}?)(?:,\s[^;:]{2,90})?[.\s]*$/iu,
  ),
  anyCase(
    /^[\s,]*(?:came|comes|was|is|is the|came back) (?:the|an?|one|this) (?:\p{L}+ ){0,2}(?:response|answer|reply|verdict|view|comment|message|assessment|reaction|conclusion|warning|advice|explanation|retort|refrain|cry|call|shout|riposte|rejoinder|claim|boast|complaint|question|observation) (?:from|of|by|at|offered by|given by) (?<who>[^,;:.]{2,70}?)(?:,\s[^;:]{2,90})?[.\s]*$/iu,
  ),
  anyCase(
    /^[\s,]*(?:or )?(?:so|as|or as|the way|to quote|to borrow the words of|in) (?<who>(?!far\b)[^,;:.]{2,60}?)(?:,\s[^,;:]{1,60},)? (?:puts?|has|had|sees|saw|likes to put|describes?|described|tells|told|explains?|explained|says|said|calls?|called) (?:it|this|that|them)\b[^“”"]{0,60}$/iu,
  ),
  anyCase(
    /^[\s,]*(?:is|was|were|came|comes|is also|was also) (?:(?<who>[^,;:.]{2,60}?)(?:['’]s|(?<=s)['’])|(?<whose>his|her|their|its)) (?:\p{Ll}+ )?(?:response|answer|reply|verdict|view|comment|message|assessment|reaction|words|conclusion|warning|advice|explanation|motto|retort|riposte|rejoinder|refrain|mantra|description|summary|judge?ment|opinion|argument|claim|boast|complaint|excuse|line|take|phrase|point|plea|appeal|promise|pledge|prediction|recollection|observation|diagnosis|estimate|theory|counsel|slogan|cry|defence|defense|thought|thoughts|hope|fear)\b/iu,
  ),
  anyCase(
    /^[\s,]*(?:the|an?|his|her) (?:\p{L}+ ){1,3}(?:was|were) (?:told|informed|warned|assured|reminded|advised|reassured|notified) (?:on [^,;:]{2,30} |yesterday |later )?by (?<who>[^;:.]{2,90}?)[.\s]*$/iu,
  ),
  /^\s*[–—]\s*(?<who>(?:an?|the|one|his|her)\s\p{Ll}[^;:.]{2,90}?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})(?:,\s[^;:]{2,90})?[.\s]*$/u,
];

function namedOtherwise(words: string): string | null {
  for (const pattern of OTHERWISE) {
    const { who, whose } = pattern.exec(words)?.groups ?? {};
    const named = who?.replace(/,\s.*$/su, '') ?? whose;
    if (named !== undefined && !hasFiniteVerb(named, 1)) return named;
  }
  return null;
}

function nameBeforeColon(words: string): string | null {
  const before = /^\s*(\S.{0,80}?)\s?:\s*$/su.exec(words)?.[1];
  const name = before ? readNames(before).at(-1) : undefined;
  return before &&
    name &&
    name.index + name.text.length === before.length &&
    /^(?:[\p{L}-]+\s){0,4}$/u.test(before.slice(0, name.index))
    ? before
    : null;
}
