import type { VerdictContent } from '#lib/verdicts/verdict-content';
import type { SuggestionField } from '#lib/workflow/vocabulary';

/** The verdict with other words in one field and nothing else changed; a question without a finding stays without one. */
export function withText(field: Exclude<SuggestionField, 'claim-line'>, content: VerdictContent, words: string): VerdictContent {
  if (field !== 'attribution' && field !== 'veracity') return { ...content, [field]: words };
  const finding = content[field];
  if (!finding) return content;
  return { ...content, [field]: finding.state === 'open' ? { ...finding, because: words } : { ...finding, reason: words } };
}
