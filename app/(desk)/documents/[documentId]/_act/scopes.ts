import type { Proposal } from './browser-document';

/** Which open proposals are taken on together. */
export const SCOPES = ['strong', 'possible', 'above', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** At most this many go in one request. */
const MOST = 200;

/** The proposals of a scope, in the order of the text. "Above" are those before the open card, itself left out. */
export function inScope(open: readonly Proposal[], scope: Scope, active: Proposal | undefined): Proposal[] {
  const isIn: Record<Scope, (proposal: Proposal) => boolean> = {
    strong: ({ band }) => band === 'strong',
    possible: ({ band }) => band !== 'weak',
    above: (proposal) => active !== undefined && open.indexOf(proposal) < open.indexOf(active),
    all: () => true,
  };
  return open.filter(isIn[scope]).slice(0, MOST);
}
