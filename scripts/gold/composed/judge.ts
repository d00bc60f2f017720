import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import { coveredBy, overlap } from '../match';
import { isSpeaker } from '../evaluate-sentences';
import type { Composed } from './compose';

/** A claim that has to be there: whose words it may be; null for the document's own. */
interface Expected extends Span {
  parts: string[];
  speakers: (string | null)[];
  isAnybody: boolean;
  isNeeded: boolean;
}

const COVERED = 0.9;
const TOUCHED = 0.5;
const SAME = 0.6;

/** Whether what was read is one of the answers that a careful checker accepts. */
export function isRight(answers: readonly string[], composed: Composed, given: readonly ExtractedCandidate[]): boolean {
  return answers.some((answer) => isAnswer(expectedIn(answer, composed), composed, given));
}

/** "A:S B?:S|- A+B:- _?:*": parts and who says them; "?" for those that need not be told, "_" for the whole, "*" for whoever. */
function expectedIn(answer: string, { text, spans, names }: Composed): Expected[] {
  return answer.split(' ').map((each) => {
    const [what = '', who = ''] = each.split(':');
    const parts = what.replace('?', '').split('+');
    const ends = parts.map((part) => spans.get(part) ?? { start: 0, end: text.length });
    const isAnybody = who === '*';
    const speakers = who.split('|').map((label) => (label === '-' ? null : (names.get(label) ?? '')));
    const [start, end] = [Math.min(...ends.map((span) => span.start)), Math.max(...ends.map((span) => span.end))];
    return { start, end, parts, speakers, isAnybody, isNeeded: !what.includes('?') };
  });
}

function isAnswer(expected: readonly Expected[], composed: Composed, given: readonly ExtractedCandidate[]): boolean {
  const left = new Set(given);
  for (const each of expected) {
    const found = [...left].find((candidate) => isSaid(each, composed, candidate));
    if (!found && each.isNeeded) return false;
    if (found) left.delete(found);
  }
  // What stands within one part alone ("who run the shelter") may be listed too, of whoever says that part.
  return [...left].every((candidate) =>
    [...composed.spans].some(([part, span]) => coveredBy(candidate, span) >= COVERED && isWithin(part, expected, candidate)),
  );
}

function isWithin(part: string, expected: readonly Expected[], { claimant }: ExtractedCandidate): boolean {
  const around = expected.find(({ parts }) => parts.includes(part));
  return around === undefined || around.speakers.some((speaker) => isSpeaker(speaker, claimant)) || claimant === null;
}

function isSaid({ parts, speakers, isAnybody, ...span }: Expected, { spans }: Composed, candidate: ExtractedCandidate): boolean {
  const isOwn = candidate.claimant === null;
  const others = [...spans].filter(([part, each]) => !parts.includes(part) && overlap(each, span) === 0);
  return (
    coveredBy(span, candidate) >= COVERED &&
    (isOwn || overlap(span, candidate) >= SAME) &&
    others.every(([, each]) => coveredBy(each, candidate) < TOUCHED) &&
    (isAnybody || speakers.some((speaker) => isSpeaker(speaker, candidate.claimant)))
  );
}
