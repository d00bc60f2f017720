import type { Finding, Outcome, VerdictContent } from '#lib/verdicts/verdict-content';
import { type OutcomeKind, QUESTIONS, type Question } from '#lib/workflow/vocabulary';

/** One question as it is being answered: both answers are kept while a person wavers between them. */
export interface FindingDraft {
  mode: 'none' | 'rated' | 'open';
  rating: string;
  reason: string;
  because: string;
}

export const DRAFT_TEXTS = ['headline', 'summary', 'rationale', 'whyChosen'] as const;
export type DraftText = (typeof DRAFT_TEXTS)[number];

/** What becomes of the passage, as it is being decided: words for each answer are kept while a person wavers. */
export interface OutcomeDraft {
  kind: OutcomeKind | null;
  wording: string;
  reason: string;
}

/** A verdict as it is being typed, and the saved revision it began from. */
export interface VerdictDraft extends Record<Question, FindingDraft>, Record<DraftText, string> {
  baseRev: number;
  outcome: OutcomeDraft;
}

const NO_WORDS = { headline: '', summary: '', rationale: '', whyChosen: '' };

/** The draft that shows what was saved. */
export function draftOf(saved: VerdictContent | null, baseRev: number): VerdictDraft {
  const { headline, summary, rationale, whyChosen } = saved ?? NO_WORDS;
  return {
    headline,
    summary,
    rationale,
    whyChosen,
    baseRev,
    outcome: outcomeDraft(saved?.outcome),
    attribution: findingDraft(saved?.attribution ?? null),
    veracity: findingDraft(saved?.veracity ?? null),
  };
}

function outcomeDraft(outcome: Outcome | undefined): OutcomeDraft {
  return {
    kind: outcome?.kind ?? null,
    wording: outcome?.kind === 'change' ? outcome.wording : '',
    reason: outcome?.kind === 'cut' || outcome?.kind === 'on-author' ? outcome.reason : '',
  };
}

function findingDraft(finding: Finding | null): FindingDraft {
  const empty: FindingDraft = { mode: 'none', rating: '', reason: '', because: '' };
  if (!finding) return empty;
  if (finding.state === 'open') return { ...empty, mode: 'open', because: finding.because };
  return { ...empty, mode: 'rated', rating: finding.rating, reason: finding.reason };
}

/** The body that saves a draft. Questions that are not asked, or not answered yet, go as null. */
export function verdictBody(draft: VerdictDraft, asked: readonly Question[]) {
  const { headline, summary, rationale, whyChosen } = draft;
  const [attribution, veracity] = QUESTIONS.map((question) => (asked.includes(question) ? answerOf(draft[question]) : null));
  const outcome = outcomeOf(draft.outcome);
  const findings = { attribution: attribution ?? null, veracity: veracity ?? null };
  return { ...findings, headline, summary, rationale, whyChosen, ...(outcome && { outcome }) };
}

function outcomeOf({ kind, wording, reason }: OutcomeDraft): Outcome | null {
  if (kind === null) return null;
  if (kind === 'change') return { kind, wording };
  return kind === 'stands' ? { kind } : { kind, reason };
}

function answerOf(finding: FindingDraft) {
  if (finding.mode === 'open') return { state: 'open' as const, because: finding.because };
  return finding.mode === 'rated' && finding.rating !== ''
    ? { state: 'rated' as const, rating: finding.rating, reason: finding.reason }
    : null;
}

/** Whether a draft would save anything that is not saved. */
export function isChanged(draft: VerdictDraft, saved: VerdictContent | null, asked: readonly Question[]): boolean {
  return JSON.stringify(verdictBody(draft, asked)) !== JSON.stringify(verdictBody(draftOf(saved, 0), asked));
}

/** Reads a draft out of a working copy; what does not look like one is left alone. */
export function readDraft(value: unknown): VerdictDraft | null {
  const draft = value as Partial<VerdictDraft> | null | undefined;
  if (!draft || typeof draft !== 'object' || typeof draft.baseRev !== 'number') return null;
  if (
    DRAFT_TEXTS.some((field) => typeof draft[field] !== 'string') ||
    QUESTIONS.some((question) => typeof draft[question]?.mode !== 'string')
  )
    return null;
  // What was being typed before outcomes were asked has none.
  return { ...draft, outcome: draft.outcome ?? outcomeDraft(undefined) } as VerdictDraft;
}
