import type { Entity } from '#lib/extraction/reference/entities';
import type { Item, Part } from '#lib/extraction/reference/item';

/** A phrase of the sentence that is read, with whom or what it means. */
export interface Mention {
  item: Item;
  entity: Entity;
}

/** Where a pronoun stands and who speaks there. */
export interface Place {
  item: Item;
  /** Those of the same sentence before it, in order. */
  before: readonly Mention[];
  speaker: Entity | null;
  isQuoted: boolean;
  /** Stands beside a verb of saying: mostly somebody who has a name. */
  isTag?: boolean;
  /** The noun behind "its", the verb behind "it". */
  next?: string;
  text: string;
}

/** Somebody or something that a pronoun may mean. */
export interface Candidate {
  entity: Entity;
  distance: number;
  part: Part;
  clause: number;
  /** How many were mentioned since, of those that stand in the same sentence. */
  behind: number;
  /** Where it stands in the same sentence. */
  at: Item | null;
}

export type Wants = 'f' | 'm' | 'it' | 'they';

/** What a pronoun at a place may mean: how well each candidate suits, in their order, the more the better. */
export type PronounJudge = (place: Place, candidates: readonly Candidate[], wants: Wants) => readonly number[];
