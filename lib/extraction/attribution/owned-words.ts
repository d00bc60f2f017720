import { readCues } from '#lib/extraction/attribution/cues';
import { JUDGED_BEHIND, JUDGED_WHOLE } from '#lib/extraction/attribution/judged-forms';
import { HELD_AMID, HELD_BEHIND } from '#lib/extraction/attribution/held-forms';
import { AMID, BEFORE, BEHIND, type Form } from '#lib/extraction/attribution/owned-forms';
import { TOLD_FORMS } from '#lib/extraction/attribution/told-forms';
import { moved, type Reported, reportedBy, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectBefore } from '#lib/extraction/attribution/subject';
import type { Span } from '#lib/extraction/extraction';
import type { Memory } from '#lib/extraction/people/memory';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/**
 * Whose words a sentence is when no verb of saying leads: "By the colonel's account, …", "Her answer was that …", "…, if the
 * mayor is to be believed", "It was the mayor who told residents that …". Null for any other.
 */
export function readOwnedWords(stretch: Stretch, memory: Memory): Reported | null {
  return readBehind(stretch, memory) ?? readBefore(stretch, memory) ?? readAmid(stretch, memory) ?? readWhole(stretch, memory);
}

function readBehind(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb, needs } of ALL_BEHIND) {
    if (needs !== undefined && !stretch.words.includes(needs)) continue;
    const match = pattern.exec(stretch.words);
    const content = match && { start: match[0].length, end: stretch.words.length };
    if (match && content) return reported(stretch, { match, verb: match.groups?.verb ?? verb, content }, memory);
  }
  return null;
}

const ALL_AMID: readonly Form[] = [...AMID, ...HELD_AMID];
const ALL_BEHIND: readonly Form[] = [...BEHIND, ...JUDGED_BEHIND, ...TOLD_FORMS, ...HELD_BEHIND];

function readWhole(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb } of JUDGED_WHOLE) {
    const match = pattern.exec(stretch.words);
    const read = match && reported(stretch, { match, verb, content: { start: 0, end: stretch.words.length } }, memory);
    if (read) return read;
  }
  return null;
}

function readBefore(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb, needs, isPlain = false } of BEFORE) {
    if (needs !== undefined && !stretch.words.includes(needs)) continue;
    const match = pattern.exec(stretch.words);
    const content = match && { start: 0, end: match.index };
    if (match && isPlain && !isPlainly(stretch.words.slice(0, match.index))) continue;
    if (match && content && hasFiniteVerb(stretch.words.slice(0, match.index), 1))
      return reported(stretch, { match, verb: match.groups?.verb ?? verb, content }, memory);
  }
  return null;
}

/** "The post was wrong, as the firm denied that …": nobody else speaks in it, and it says no to nothing. */
function isPlainly(words: string): boolean {
  return readCues(words).length === 0 && !NEGATED.test(words);
}

const NEGATED = /\b(?:not|no|never|nobody|none|nor|neither|nothing|rather than|instead of|far from|did|does)\b|n['’]t\b/i;

function readAmid(stretch: Stretch, memory: Memory): Reported | null {
  for (const { pattern, verb, needs } of ALL_AMID) {
    if (needs !== undefined && !stretch.words.includes(needs)) continue;
    const match = pattern.exec(stretch.words);
    if (!match || match.index < 3) continue;
    const end = match.index + match[0].length;
    const read = reported(stretch, { match, verb, content: { start: 0, end: stretch.words.length } }, memory);
    const closes = stretch.words.charAt(end) === ',' ? 1 : 0;
    if (read) return { ...read, cut: moved({ start: match.index, end: end + closes }, stretch.start) };
  }
  return null;
}

/** What stands behind a noun is no verb of the sentence: "the note published on Monday". */
const BESIDE =
  /(?:,|\s(?:published|released|issued|seen|obtained|dated|written|signed|sent|addressed|read|led|headed|chaired|run|given|adopted|filed|handed|drawn)\s).*$/su;

function namedIn({ groups }: RegExpExecArray): string | undefined {
  return groups?.who ?? groups?.of ?? groups?.concerned ?? groups?.way;
}

function reported(
  stretch: Stretch,
  found: { match: RegExpExecArray; verb: string; content: Span },
  memory: Memory,
): Reported | null {
  const who = namedIn(found.match);
  if (!who || hasFiniteVerb(who.replace(BESIDE, ''), 1) || /^(?:i|we|you|that|this|there)$/i.test(who)) return null;
  const start = stretch.words.indexOf(who, found.match.index);
  const { verb, content } = found;
  const whole = { start, end: start + who.length };
  // "The insurer, the company Polaris, is of the view": whoever of the two has the name.
  const source = who.endsWith(',') ? (subjectBefore({ words: stretch.words, from: start }, whole.end) ?? whole) : whole;
  return reportedBy(stretch, { source, verb, content }, memory);
}
