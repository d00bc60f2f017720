import type { VerdictContent } from '#lib/verdicts/verdict-content';
import type { SuggestionField } from '#lib/workflow/vocabulary';

/** The verdict with other words in one field and nothing else changed; a question without a finding stays without one. */
export function withText(field: Exclude<SuggestionField, 'claim-line'>, content: VerdictContent, words: string): VerdictContent {
  if (field !== 'attribution' && field !== 'veracity') return { ...content, [field]: words };
  const finding = content[field];
  if (!finding) return content;
  if (finding.state === 'open') return { ...content, [field]: { ...finding, because: words } };
  // In other words it is no longer the answer of the claim it was taken over from.
  const { adoptedFrom: _, ...own } = finding;
  return { ...content, [field]: { ...own, reason: words } };
}
