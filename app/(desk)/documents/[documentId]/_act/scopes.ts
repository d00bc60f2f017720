import type { OpenPassage } from './passage';

/** Which open proposals are taken on together. */
export const SCOPES = ['strong', 'possible', 'above', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

type Placed = Pick<OpenPassage, 'id' | 'band'>;

/** The proposals of a scope, in the order of the text. "Above" are those before the open card, itself left out. */
export function inScope<T extends Placed>(open: readonly T[], scope: Scope, active: Placed | undefined): T[] {
  const at = open.findIndex(({ id }) => id === active?.id);
  const isIn: Record<Scope, (proposal: T, i: number) => boolean> = {
    strong: ({ band }) => band === 'strong',
    possible: ({ band }) => band !== 'weak',
    above: (_proposal, i) => i < at,
    all: () => true,
  };
  return open.filter(isIn[scope]);
}
