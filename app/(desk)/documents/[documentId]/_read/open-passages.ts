import type { CandidateContent } from '#lib/candidates/candidate-content';
import type { readOpenPassages } from '#lib/candidates/read-open-passages';
import type { Passage } from '../_act/passage';
import { bandOf } from '../_text/bands';
import { byPlace } from '../_text/segments';
import { stageOf } from './count-parts';
import { questionsOn } from './questions';

/** What can be chosen from in a whole text, as the screen shows it in a list, in the order of the text. */
export function openPassages({ proposals, claims }: Awaited<ReturnType<typeof readOpenPassages>>): Passage[] {
  const open = proposals.map(({ id, start, end, claimLine, score, concerning }): Passage => {
    const isAsked = concerning !== null && questionsOn(concerning as CandidateContent, { start }, () => []).length > 0;
    return { type: 'proposal', id, start, end, claimLine, band: bandOf(score), isAsked };
  });
  const marked = claims.map((claim): Passage => ({ type: 'claim', ...claim, stage: stageOf(claim) }));
  return [...open, ...marked].toSorted(byPlace);
}
