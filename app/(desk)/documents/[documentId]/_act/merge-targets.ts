import type { Item, Proposal } from './browser-document';

/** Stages at which a claim still takes another in. */
const OPEN_STAGES: readonly string[] = ['triage', 'assigned', 'sourcing', 'verdict'];

/** What a proposal can be merged with: open proposals and claims before review, the nearest in the text first. */
export function mergeTargets(items: readonly Item[], proposal: Proposal): Item[] {
  const isTarget = (item: Item) =>
    item.id !== proposal.id && (item.type === 'claim' ? OPEN_STAGES.includes(item.stage) : item.state === 'proposed');
  return items.filter(isTarget).toSorted((a, b) => distance(a, proposal) - distance(b, proposal));
}

/** Those whose line holds all of the words, or the number of whose claim they are; the chosen one stays in sight. */
export function withWords(targets: readonly Item[], words: string, chosenId: string | null): Item[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (item: Item) => {
    const line = `${item.claimLine} ${item.type === 'claim' ? item.number : ''}`.toLowerCase();
    return wanted.every((word) => line.includes(word));
  };
  return targets.filter((item) => item.id === chosenId || holds(item));
}

function distance(item: Item, proposal: Proposal): number {
  return Math.max(0, item.start - proposal.end, proposal.start - item.end);
}
