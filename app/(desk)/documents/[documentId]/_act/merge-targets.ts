import type { Item, Proposal } from './browser-document';
import type { Passage } from './passage';

/** As it is shown, or as a list of the whole text has it. */
export type MergeTarget = Item | Passage;

/** Stages at which a claim still takes another in. */
const OPEN_STAGES: readonly string[] = ['triage', 'assigned', 'sourcing', 'verdict'];

/** What a proposal can be merged with: open proposals and claims before review, the nearest in the text first. */
export function mergeTargets(items: readonly MergeTarget[], proposal: Proposal): MergeTarget[] {
  return items.filter((item) => isTarget(item, proposal)).toSorted((a, b) => distance(a, proposal) - distance(b, proposal));
}

function isTarget(item: MergeTarget, proposal: Proposal): boolean {
  if (item.id === proposal.id) return false;
  if (item.type === 'claim') return OPEN_STAGES.includes(item.stage);
  return !('state' in item) || item.state === 'proposed';
}

/** Those whose line holds all of the words, or the number of whose claim they are; the chosen one stays in sight. */
export function withWords<T extends MergeTarget>(targets: readonly T[], words: string, chosenId: string | null): T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (item: T) => {
    const line = `${item.claimLine} ${item.type === 'claim' ? item.number : ''}`.toLowerCase();
    return wanted.every((word) => line.includes(word));
  };
  return targets.filter((item) => item.id === chosenId || holds(item));
}

function distance(item: MergeTarget, proposal: Proposal): number {
  return Math.max(0, item.start - proposal.end, proposal.start - item.end);
}
