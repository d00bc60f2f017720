import { CLAIM_KINDS, type ClaimKind, type Depth } from '#lib/workflow/vocabulary';

/** What a checker ticks before submitting: one of the house's sentences by its code, or the desk's own in words. */
export interface ChecklistItem {
  code: string;
  /** Null for a sentence of the house, which stands in messages. */
  words: string | null;
  /** Claims of which depth it is asked of. */
  depths: Depth[];
}

/** How many sources carry a rated question: so many primary ones, or so many that are independent of each other. */
export interface EvidenceRule {
  primary: number;
  independent: number;
  /** A written reason is enough instead. */
  mayExplain: boolean;
}

/** What a desk asks before a claim goes to review; data of its policy. */
export interface DeskRules {
  evidence: Record<Depth, EvidenceRule>;
  /** A record of the search where a rating rests on having found nothing. */
  search: Record<Depth, boolean>;
  /** A search for what speaks for the other side. */
  otherSide: Record<Depth, boolean>;
  contact: { isAsked: boolean; deadlineHours: number };
  /** The same list whoever speaks (IFCN 2.1). */
  checklist: Record<ClaimKind, ChecklistItem[]>;
}

export const MOST_SOURCES = 5;
export const MOST_ITEMS = 12;
export const MOST_HOURS = 336;

const HOUSE: Record<ClaimKind, readonly string[]> = {
  event: ['dateAndPlace', 'recordOrTwoWitnesses'],
  'speech-act': ['recordingOrTranscript', 'originalLanguage'],
  quantity: ['numberUnitBase', 'dateOfNumber', 'sourceTable'],
  document: ['readThePaper', 'articleAndPage'],
  capability: ['technicalSource', 'makersClaimMarked'],
  causal: ['orderOfEvents', 'motiveLeftOut'],
  prediction: ['wordsAndDate'],
  motive: ['wordsAndDate'],
  opinion: ['wordsAndDate'],
  descriptor: ['nameAndTitle'],
};

/** The house's own sentences; every other code is a desk's. */
export const HOUSE_ITEMS: readonly string[] = [...new Set(Object.values(HOUSE).flat())];

const houseItem = (code: string): ChecklistItem => ({ code, words: null, depths: ['standard', 'high'] });

/** What a desk begins with, and what a policy means that was written before there were rules in it. */
export const DEFAULT_RULES: DeskRules = {
  evidence: {
    line: { primary: 1, independent: 1, mayExplain: true },
    standard: { primary: 1, independent: 2, mayExplain: true },
    high: { primary: 1, independent: 2, mayExplain: true },
  },
  search: { line: true, standard: true, high: true },
  otherSide: { line: false, standard: true, high: true },
  contact: { isAsked: true, deadlineHours: 24 },
  checklist: Object.fromEntries(CLAIM_KINDS.map((kind) => [kind, HOUSE[kind].map(houseItem)])) as DeskRules['checklist'],
};

/** The checklist of a claim of this kind and depth, in the desk's order. */
export function checklistFor({ checklist }: DeskRules, claim: { kind: ClaimKind; depth: Depth }): ChecklistItem[] {
  return checklist[claim.kind].filter(({ depths }) => depths.includes(claim.depth));
}
