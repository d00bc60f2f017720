import { type Cue, readCues } from '#lib/extraction/attribution/cues';
import { moved, namesAll, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';
import { isDenial } from '#lib/extraction/words/verbs';

const AS = /(?:^|,\s)as\s/giu;
const PUTS_IT =
  /\s(?<verb>(?:has |had |once )?(?:puts?|put|has|had|saw|sees|describes?|described|tells?|told|likes to put))\s(?:it|this|that|things)\b/iu;
const LONGEST = 160;
/** To whom, when and where it was noted. */
const OCCASION =
  /^(?:\s(?:it|this|so))?(?:\s(?:(?:to\s|in\s|on\s|at\s|during\s|before\s|after\s)?(?:(?:the|an?|his|her|its|their|this|last)\s)?[\p{L}’'-]+(?:\s(?:of|in|at|for|to|on)\s(?:(?:the|an?|his|her|its|their)\s)?[\p{L}’'-]+)?)){0,2}\s*(?=[,.!]|$)/iu;
const TELLS = /^(?:t(?:ell|old)|inform|remind|warn|assur)/;
const OPENS_OCCASION =
  /^\s(?:it|this|so|to|in|on|at|during|before|after|earlier|later|yesterday|today|last|again|out)\b|^\s*(?:[,.!]|$)/iu;

/**
 * "As the woman who runs the shelter told the court, …", "…, as residents noted.", "The lifts, as a driver put it, …": the rest of
 * the sentence is theirs. Null where "as" tells when or why.
 */
export function readAsNoted(stretch: Stretch, memory: Memory): Reported | null {
  const { words } = stretch;
  for (const { 0: joint, index } of words.matchAll(AS)) {
    const from = index + joint.length;
    const found = notedFrom(words, from);
    if (!found || found.source.start !== from) continue;
    const content = contentAround(words, index, found.end);
    if (!content) continue;
    const read = reportedBy(stretch, { source: found.source, verb: found.verb, content }, memory);
    const isAmid = content.start === 0 && content.end > found.end;
    if (!namesAll(read.hands)) continue;
    return isAmid ? { ...read, cut: moved({ start: index, end: found.end + 1 }, stretch.start) } : read;
  }
  return null;
}

/** Who notes something behind "as", by which verb, and where that ends. */
function notedFrom(words: string, from: number): { source: Span; verb: string; end: number } | null {
  const rest = words.slice(0, from + LONGEST);
  for (const cue of cuesFrom(rest, from)) {
    const source = subjectBefore({ words: rest, from }, cue.start);
    const tail = OCCASION.exec(words.slice(cue.end, cue.end + 90))?.[0];
    if (!source || tail === undefined) continue;
    if (!TELLS.test(cue.verb) && !OPENS_OCCASION.test(words.slice(cue.end, cue.end + 20))) continue;
    return { source, verb: cue.verb, end: cue.end + tail.trimEnd().length };
  }
  return null;
}

function cuesFrom(words: string, from: number): Cue[] {
  const put = PUTS_IT.exec(words.slice(from));
  const verb = put?.groups?.verb;
  const puts = put && verb ? [{ verb, start: from + put.index + 1, end: from + put.index + 1 + verb.length }] : [];
  return [...readCues(words, from), ...puts];
}

/** What is noted: the words behind, those ahead, or those around. */
function contentAround(words: string, at: number, end: number): Span | null {
  const isLast = /^[.!\s]*$/u.test(words.slice(end));
  const behind = /^,\s+/u.exec(words.slice(end))?.[0].length ?? 0;
  if (at === 0)
    return behind > 0 && hasFiniteVerb(words.slice(end + behind), 1) ? { start: end + behind, end: words.length } : null;
  if (isLast) {
    // "denied that it leaked, as residents had claimed": what was claimed is what is denied.
    const isAgainst = readCues(words.slice(0, at)).some(({ verb }) => isDenial(verb));
    return !isAgainst && hasFiniteVerb(words.slice(0, at), 1) ? { start: 0, end: at } : null;
  }
  return behind > 0 && !hasFiniteVerb(words.slice(0, at), 1) && hasFiniteVerb(`it ${words.slice(end + behind)}`, 1)
    ? { start: 0, end: words.length }
    : null;
}
