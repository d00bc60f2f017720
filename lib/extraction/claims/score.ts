import type { ClaimKind } from '#lib/workflow/vocabulary';

export interface Scored {
  words: string;
  kind: ClaimKind;
  hasQuantity: boolean;
  hasDate: boolean;
  claimant: string | null;
  isQuoted: boolean;
}

interface Signal {
  weight: number;
  /** In the words a person reads; null for what only lowers or shapes the score. */
  reason: string | null;
  holds: (it: Scored) => boolean;
}

const COMPARES =
  /\b(?:more|less|fewer|higher|lower|larger|smaller|greater) than\b|\b(?:highest|lowest|largest|smallest|most|least|first|record|doubled|tripled|halved|rose|fell|increased|decreased|grew)\b/iu;
const CHECKED: readonly ClaimKind[] = ['event', 'quantity', 'document', 'causal', 'speech-act'];

/** What makes a statement worth checking, and how much; the first version of a ranking that a desk's own decisions can train. */
const SIGNALS: Signal[] = [
  { weight: 0.2, reason: 'a number', holds: ({ hasQuantity }) => hasQuantity },
  { weight: 0.1, reason: 'dated', holds: ({ hasDate }) => hasDate },
  { weight: 0.15, reason: "a named person's words", holds: ({ claimant }) => claimant !== null },
  { weight: 0.15, reason: "a named person's act", holds: ({ kind, claimant }) => kind === 'speech-act' && claimant === null },
  { weight: 0.1, reason: 'compares', holds: ({ words }) => COMPARES.test(words) },
  { weight: 0.1, reason: 'cause and effect', holds: ({ kind }) => kind === 'causal' },
  { weight: 0.1, reason: 'what a document says', holds: ({ kind }) => kind === 'document' },
  { weight: 0.05, reason: 'quoted', holds: ({ isQuoted }) => isQuoted },
  { weight: 0.1, reason: null, holds: ({ kind }) => CHECKED.includes(kind) },
  { weight: -0.15, reason: null, holds: ({ kind }) => kind === 'prediction' || kind === 'motive' },
  { weight: -0.2, reason: null, holds: ({ kind }) => kind === 'opinion' },
  { weight: -0.15, reason: null, holds: ({ words }) => words.split(/\s+/).length < 6 },
];
const BASE = 0.3;

/** 0 to 1 with two decimals, and the reasons in words. */
export function scoreOf(it: Scored): { score: number; reasons: string[] } {
  const holding = SIGNALS.filter(({ holds }) => holds(it));
  const sum = holding.reduce((total, { weight }) => total + weight, BASE);
  const reasons = holding.flatMap(({ reason }) => (reason ? [reason] : []));
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons };
}
