import type { MarkedClaim, Proposal } from './browser-document';

interface Place {
  id: string;
  start: number;
  end: number;
  claimLine: string;
}

/** An open proposal as a list has it. */
export interface OpenPassage extends Place {
  type: 'proposal';
  band: Proposal['band'];
  /** It cannot be taken as it stands: something about it is asked. */
  isAsked: boolean;
}

/** A proposal or claim of a text, the parts that are not shown included. */
export type Passage = OpenPassage | (Place & Pick<MarkedClaim, 'type' | 'number' | 'stage'>);
