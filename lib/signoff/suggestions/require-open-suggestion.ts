import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import { readSuggestions, type Suggestion } from '#lib/signoff/suggestions/read-suggestions';

/** The suggestion with this number while nobody has decided on it. Refuses (409) what was decided or never made. */
export async function requireOpenSuggestion(tx: Tx, { claimId, n }: { claimId: string; n: number }): Promise<Suggestion> {
  const found = (await readSuggestions(tx, claimId)).find((suggestion) => suggestion.n === n);
  if (!found || found.decision !== null) throw new Refusal('conflict', 'suggestionDecidedOrMissing', { params: { n } });
  return found;
}
