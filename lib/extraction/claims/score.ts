import type { ClaimKind } from '#lib/workflow/vocabulary';

export interface Scored {
  /** Null when the words are of a language that is not read. */
  words: string | null;
  kind: ClaimKind;
  hasQuantity: boolean;
  hasDate: boolean;
  /** Who said it: a named person, a body or group, or nobody. */
  voice: 'person' | 'body' | null;
  isQuoted: boolean;
}

interface Signal {
  weight: number;
  /** In the words a person reads; null for what only lowers or shapes the score. */
  reason: string | null;
  holds: (it: Scored) => boolean;
}

const COMPARES =
  /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|bigger|faster|longer|newer|worse|better) than\b|\b(?:highest|lowest|largest|smallest|biggest|newest|oldest|most|least|first time|record|doubled|tripled|halved|quadrupled|rose|risen|fell|fallen|increased|decreased|grew|grown|dropped|up from|down from|times as)\b/i;
const EVERY = /\b(?:never|always|nobody|no one|every single|none of|all of|everyone|the only|unprecedented)\b/i;
export const HARM =
  /\b(?:killed|died|dead|deaths|injured|wounded|murders?|attacks?|attacked|war|missiles?|weapons?|nuclear|explosion|evacuated|infected|vaccines?|cancer|fraud|corruption|bribes?|accused|arrested|convicted|charged|sentenced|illegal|crime|abuse|torture|election|votes?|tax(?:es)?|budget|unemployment)\b/i;
const CHECKED: readonly ClaimKind[] = ['event', 'quantity', 'document', 'causal', 'speech-act'];
const says = ({ words }: Scored, pattern: RegExp) => words !== null && pattern.test(words);
const isShort = ({ words }: Scored) => words !== null && words.split(/\s+/, 8).length < 6;

/** What makes a statement worth checking, and how much. */
const SIGNALS: Signal[] = [
  { weight: 0.2, reason: 'a number', holds: ({ hasQuantity }) => hasQuantity },
  { weight: 0.1, reason: 'dated', holds: ({ hasDate }) => hasDate },
  { weight: 0.15, reason: "a named person's words", holds: ({ voice }) => voice === 'person' },
  { weight: 0.1, reason: "an organisation's or a group's words", holds: ({ voice }) => voice === 'body' },
  { weight: 0.15, reason: "a named person's act", holds: ({ kind, voice }) => kind === 'speech-act' && voice === null },
  { weight: 0.1, reason: 'compares', holds: (it) => says(it, COMPARES) },
  { weight: 0.05, reason: 'says always, never or all', holds: (it) => says(it, EVERY) },
  { weight: 0.1, reason: 'about harm, crime, votes or public money', holds: (it) => says(it, HARM) },
  { weight: 0.1, reason: 'cause and effect', holds: ({ kind }) => kind === 'causal' },
  { weight: 0.1, reason: 'what a document says', holds: ({ kind }) => kind === 'document' },
  { weight: 0.05, reason: 'quoted', holds: ({ isQuoted }) => isQuoted },
  { weight: 0.1, reason: null, holds: ({ kind }) => CHECKED.includes(kind) },
  { weight: -0.15, reason: null, holds: ({ kind }) => kind === 'prediction' || kind === 'motive' },
  { weight: -0.2, reason: null, holds: ({ kind }) => kind === 'opinion' },
  { weight: -0.15, reason: null, holds: isShort },
];
/** What is said when there is no other reason. */
export const PLAIN = 'a plain statement of fact';
const BASE = 0.25;
const READ_UNITS = 1000;

/** 0 to 1 with two decimals, and the reasons in words. A rank among the passages of a text, no likelihood. */
export function scoreOf(scored: Scored): { score: number; reasons: string[] } {
  const it = { ...scored, words: scored.words?.slice(0, READ_UNITS) ?? null };
  const holding = SIGNALS.filter(({ holds }) => holds(it));
  const sum = holding.reduce((total, { weight }) => total + weight, BASE);
  const reasons = holding.flatMap(({ reason }) => (reason ? [reason] : []));
  const said = reasons.length > 0 ? reasons : [PLAIN];
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons: said };
}
