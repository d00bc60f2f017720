/** The words of the desk. One list per concept; tables, inputs and screens take their values from here. */

export const STAGES = ['triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export const ROLES = ['checker', 'editor', 'head', 'legal', 'observer'] as const;
export type Role = (typeof ROLES)[number];

export const QUESTIONS = ['attribution', 'veracity'] as const;
export type Question = (typeof QUESTIONS)[number];

/** What kind of statement a claim is. PRACTICE 4.2; the kind decides which questions are asked. */
export const CLAIM_KINDS = [
  'event',
  'speech-act',
  'quantity',
  'document',
  'capability',
  'causal',
  'prediction',
  'motive',
  'opinion',
  'descriptor',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How exactly a number is meant, in the words that stand before it. */
export const APPROXIMATIONS = ['about', 'at least', 'at most', 'more than', 'less than', 'almost', 'exactly'] as const;
export type Approximation = (typeof APPROXIMATIONS)[number];

export const DEPTHS = ['line', 'standard', 'high'] as const;
export type Depth = (typeof DEPTHS)[number];

export const PURPOSES = ['before-publication', 'published-elsewhere'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const DOCUMENT_STAGES = ['incoming', 'in-work', 'cleared', 'closed'] as const;
export type DocumentStage = (typeof DOCUMENT_STAGES)[number];

/** Where something that came in stands. `later` comes back by itself when its time is there. */
export const INCOMING_STAGES = ['new', 'later', 'taken', 'same-as', 'not-ours'] as const;
export type IncomingStage = (typeof INCOMING_STAGES)[number];

export const NOT_OURS_REASONS = ['too-little-reach', 'opinion', 'not-checkable', 'duplicate-elsewhere', 'other'] as const;
export type NotOursReason = (typeof NOT_OURS_REASONS)[number];

export const DOCUMENT_KINDS = ['article', 'speech', 'transcript', 'post', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How a source bears on a finding (FEVER stances, plus the honest "nothing found"). */
export const STANCES = ['supports', 'contradicts', 'context', 'nothing-found'] as const;
export type Stance = (typeof STANCES)[number];

export const TIERS = ['primary', 'secondary'] as const;
export type Tier = (typeof TIERS)[number];

export const SOURCE_TYPES = [
  'official-record',
  'transcript',
  'recording',
  'dataset',
  'law',
  'court-file',
  'study',
  'expert',
  'eyewitness',
  'company-paper',
  'press-release',
  'wire',
  'newspaper',
  'reference-work',
  'social-post',
  'own-observation',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Block kinds of a document's text. */
export const BLOCK_KINDS = ['headline', 'byline', 'caption', 'paragraph', 'quote', 'speaker', 'notice', 'correction'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface Block {
  kind: BlockKind;
  /** UTF-16 code units over the canonical text, end exclusive. */
  start: number;
  end: number;
}

export const NON_CLAIM_REASONS = [
  'headline',
  'byline',
  'caption',
  'notice',
  'correction',
  'question',
  'opinion',
  'boilerplate',
  'tag',
] as const;
export type NonClaimReason = (typeof NON_CLAIM_REASONS)[number];

/** Why a proposal of a language model is not shown: what it names does not hold against the text. */
export const DROP_REASONS = [
  'malformed',
  'too-long',
  'too-many',
  'not-found',
  'not-text',
  'unknown-kind',
  'unknown-speaker',
  'no-claim',
  'twice',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** How a language model's reading of a document stands. `dropped` is what nobody wants any more when it is there. */
export const MODEL_STATES = ['waiting', 'done', 'failed', 'stopped', 'dropped'] as const;
export type ModelState = (typeof MODEL_STATES)[number];

/** Why a reading failed or was dropped, or did not read every part. */
export const MODEL_FAULTS = [
  'unreachable',
  'timeout',
  'busy',
  'refused',
  'redirect',
  'too-large',
  'unreadable',
  'lost',
  'off',
  'moved-on',
] as const;
export type ModelFaultCode = (typeof MODEL_FAULTS)[number];

export const DISMISS_REASONS = ['opinion', 'not-checkable', 'duplicate', 'too-little-reach', 'not-a-fact', 'other'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What a flag on words says: a verb that takes a side or denies, or what a translation may hide (PRACTICE E12). */
export const FLAG_CODES = ['loaded-verb', 'denial', 'idiom', 'false-friend', 'acronym', 'number'] as const;
export type FlagCode = (typeof FLAG_CODES)[number];

/** What a person makes of a flag on words; `open` takes an earlier answer back. */
export const FLAG_ANSWERS = ['kept', 'dropped', 'open'] as const;
export type FlagAnswer = (typeof FLAG_ANSWERS)[number];

/** What people weigh of a claim's harm (FABLE: Sehat et al. 2023, arXiv 2312.11678), and how much of each they see. */
export const HARM_SIDES = [
  'fragmentation',
  'actionability',
  'believability',
  'likelihood-of-spread',
  'exploitativeness',
] as const;
export type HarmSide = (typeof HARM_SIDES)[number];
export const HARM_LEVELS = ['low', 'some', 'high'] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

/** Why somebody sets a claim aside. */
export const CLOSE_REASONS = ['not-checkable', 'duplicate', 'too-little-reach', 'not-run', 'dropped'] as const;
/** Or accepting it was taken back: its proposal is open again, or another claim. */
export type CloseReason = (typeof CLOSE_REASONS)[number] | 'taken-back';

export const NOT_CHECKABLE_KINDS = ['opinion', 'forecast', 'motive', 'state-of-mind', 'not-yet-open', 'too-vague'] as const;
export type NotCheckableKind = (typeof NOT_CHECKABLE_KINDS)[number];

export const CONTACT_EXEMPTIONS = [
  'no-address',
  'anonymous-online',
  'safety',
  'urgent-public-danger',
  'already-on-record',
] as const;
export type ContactExemption = (typeof CONTACT_EXEMPTIONS)[number];

export const CONTACT_CHANNELS = ['mail', 'phone', 'form', 'social', 'in-person', 'letter', 'other'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_OUTCOMES = ['confirmed', 'disputed', 'no-comment', 'no-answer', 'refused', 'awaiting'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What the head may override, for a reason that is printed; never self-sign-off, a stale sign-off or a desk's border. */
export const GATE_OVERRIDES = ['evidence', 'search', 'other-side', 'checklist'] as const;
export type GateOverride = (typeof GATE_OVERRIDES)[number];
export const OVERRIDES = ['conflict', ...GATE_OVERRIDES] as const;
export type Override = (typeof OVERRIDES)[number];

/** The signed text that an editor may suggest wording for; the two questions stand for the reason of their finding. */
export const SUGGESTION_FIELDS = ['claim-line', 'headline', 'summary', 'rationale', 'attribution', 'veracity'] as const;
export type SuggestionField = (typeof SUGGESTION_FIELDS)[number];

export const SUGGESTION_DECISIONS = ['accepted', 'declined', 'withdrawn'] as const;
export type SuggestionDecision = (typeof SUGGESTION_DECISIONS)[number];

/** How a claim ends before publication: in the document, not in the findings (PRACTICE P2). */
export const OUTCOMES = ['stands', 'change', 'cut', 'on-author'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** What became of a claim's passage in a new version of its document; the first three are settled. */
export const PLACEMENT_STATES = ['kept', 'applied', 'placed', 'moved', 'changed', 'orphan'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

/** What a reader of the original says of a rendering: it says the same, or it does not. */
export const FIDELITIES = ['same', 'differs'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** The ones somebody has to decide. */
export const DISPLACEMENTS = ['moved', 'changed', 'orphan'] as const;
export type Displacement = (typeof DISPLACEMENTS)[number];

export const CORRECTION_KINDS = ['rating', 'fact', 'clarification', 'typo', 'void'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Corrections that change words and no finding: an editor may write them at once, another editor countersigns. */
export const WORDING_KINDS = ['clarification', 'typo'] as const satisfies readonly CorrectionKind[];
export type WordingKind = (typeof WORDING_KINDS)[number];

/** What a published claim is in work for: a correction, or the answer to the question that was left open. */
export const REWORK_KINDS = [...CORRECTION_KINDS, 'second-finding'] as const;
export type ReworkKind = (typeof REWORK_KINDS)[number];

/** What the dated notes on a published check record. */
export const AMENDMENT_ACTS = ['correct', 'add-finding', 'update', 'take-down'] as const;
export type AmendmentAct = (typeof AMENDMENT_ACTS)[number];

/** What an update of a published check is about. */
export const UPDATE_SUBJECTS = ['late-reply', 'new-information'] as const;
export type UpdateSubject = (typeof UPDATE_SUBJECTS)[number];

/** The questions a claim of this kind is asked when somebody is quoted or reported as saying it (PRACTICE E14). */
export function questionsFor(kind: ClaimKind, isReported: boolean): Question[] {
  const onlySaid = kind === 'prediction' || kind === 'motive' || kind === 'opinion';
  if (!isReported) return onlySaid ? [] : ['veracity'];
  return onlySaid ? ['attribution'] : ['attribution', 'veracity'];
}
