import { readKept } from '#app/_client/kept.client';
import type { Proposal } from './browser-document';
import { changesOf, asProposed, type Draft } from './draft';
import { wordsKey } from './kept-words.client';

/** Whether it can be accepted among many as it stands: nothing in it is open, and this person has changed nothing in it. */
export function isTakeable(proposal: Proposal, personId: string): boolean {
  const draft = { ...asProposed(proposal), ...readKept<Draft>(wordsKey(personId, proposal.id)) };
  const isOpen = proposal.asked.some(({ key }) => draft.answers[key] === undefined);
  return !isOpen && Object.keys(changesOf(proposal, draft)).length === 0;
}
