import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded } from '#lib/audit/verify/match-rows';
import type { SuggestionDecision } from '#lib/workflow/vocabulary';

const DECISION: Partial<Record<string, SuggestionDecision>> = {
  'accept-suggestion': 'accepted',
  'decline-suggestion': 'declined',
  'withdraw-suggestion': 'withdrawn',
};

/** What an event of a claim says of suggested wording, and of what became of it. */
export function recordedSuggestion(event: LedgerEvent): Recorded[] {
  const { kind, streamId, actorId } = event.row;
  const { n, digest } = event.body?.data ?? {};
  const key = `${streamId}/${String(n)}`;
  const decision = DECISION[kind];
  if (kind === 'suggest') {
    return [{ table: 'suggestions', key, event, expect: { digest, madeBy: actorId }, times: ['at'] }];
  }
  if (!decision) return [];
  return [{ table: 'suggestion_decisions', key, event, expect: { decision, madeBy: actorId }, times: ['at'] }];
}
