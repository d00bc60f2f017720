import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { readGateFacts } from '#lib/verdicts/gate-facts';
import { checkGates } from '#lib/verdicts/gates';

/** Refuses (409) with the sentence of the first open gate and the list of all open ones. */
export async function requireGates(tx: Tx, claim: ClaimState): Promise<void> {
  const open = checkGates(await readGateFacts(tx, claim)).filter((gate) => !gate.met);
  const [first] = open;
  if (first) throw new Refusal('conflict', first.code, { field: first.name, params: first.params, changes: { openGates: open } });
}
