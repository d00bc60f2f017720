import type { VerdictContent } from '#lib/verdicts/verdict-content';
import type { SuggestionField } from '#lib/workflow/vocabulary';

/** The signed text as far as wording may be suggested for it. */
export interface SuggestibleText {
  claimLine: string;
  verdict: VerdictContent | null;
}

/** How long the text of a field may be, in UTF-16 units. */
export const MOST_UNITS: Record<SuggestionField, number> = {
  'claim-line': 500,
  headline: 200,
  summary: 500,
  rationale: 20_000,
  attribution: 1000,
  veracity: 1000,
};

/** The words that stand in a field; null when there is nothing to word: no verdict, or a question without a finding. */
export function textOf(field: SuggestionField, { claimLine, verdict }: SuggestibleText): string | null {
  if (field === 'claim-line') return claimLine;
  if (!verdict) return null;
  if (field !== 'attribution' && field !== 'veracity') return verdict[field];
  const finding = verdict[field];
  if (!finding) return null;
  return finding.state === 'open' ? finding.because : finding.reason;
}
