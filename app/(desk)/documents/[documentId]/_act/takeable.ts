import { readKept } from '#app/_client/kept.client';
import { sidesOf } from '../../../_harm/harm';
import type { Proposal } from './browser-document';
import { changesOf, asProposed, type Draft, withWholeNumbers } from './draft';
import { wordsKey } from './kept-words.client';

/** Whether it can be accepted among many as it stands: nothing is open, and this person has changed nothing and judged no harm. */
export function isTakeable(proposal: Proposal, personId: string): boolean {
  const kept = { ...asProposed(proposal), ...readKept<Draft>(wordsKey(personId, proposal.id)) };
  const draft = withWholeNumbers(kept, proposal);
  const isOpen = proposal.asked.some(({ key }) => draft.answers[key] === undefined);
  const isJudged = sidesOf(draft.harm ?? {}).length > 0;
  return !isOpen && !isJudged && Object.keys(changesOf(proposal, draft)).length === 0;
}
