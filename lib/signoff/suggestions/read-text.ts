import type { Tx } from '#lib/db/connection';
import { readClaimWords } from '#lib/claims/claim-words';
import { textOf } from '#lib/signoff/vocabulary';
import { readVerdict } from '#lib/verdicts/queries';
import type { SuggestionField } from '#lib/workflow/vocabulary';

/** The words that stand in a field of the signed text now, or null when there is nothing to word. */
export async function readText(tx: Tx, claimId: string, field: SuggestionField): Promise<string | null> {
  const [words, verdict] = await Promise.all([readClaimWords(tx, claimId), readVerdict(tx, claimId)]);
  return textOf(field, { claimLine: words.claimLine, verdict: verdict?.content ?? null });
}
