import type { Tx } from '#lib/db/connection';
import { makers } from '#lib/claims/schema';
import type { Fault } from '#lib/audit/verify/fault';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded, StoredRow } from '#lib/audit/verify/match-rows';

const MAKING = ['claim_versions', 'evidence_versions', 'verdict_versions', 'gate_records', 'contact_words', 'renderings'];

export async function readMakers(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select().from(makers);
  return new Set(rows.map(({ claimId, round, personId }) => `${claimId}/${round}/${personId}`));
}

/**
 * Nobody who made something of a claim has been taken off the list of its makers, neither in the round of that work nor in
 * a later round that carried it over: off the list, a maker could have signed.
 */
export function checkMakers(
  stored: ReadonlySet<string>,
  known: { recorded: readonly Recorded[]; rows: readonly StoredRow[]; roundOf: (event: LedgerEvent) => number },
): Fault[] {
  const makerOf = new Map(known.rows.map(({ table, key, fields }) => [`${table} ${key}`, fields.madeBy]));
  const rounds = roundsOfClaims(known);
  const seen = new Set<string>();
  return known.recorded.flatMap(({ table, key, event }) => {
    const maker = makerOf.get(`${table} ${key}`);
    if (!MAKING.includes(table) || typeof maker !== 'string') return [];
    const { streamId } = event.row;
    const missing: Fault[] = [];
    for (let round = known.roundOf(event); round <= (rounds.get(streamId) ?? 1); round += 1) {
      const name = `${streamId}/${round}/${maker}`;
      if (!stored.has(name) && !seen.has(name)) missing.push({ code: 'rowMissing', place: event.place, row: `makers ${name}` });
      seen.add(name);
    }
    return missing;
  });
}

function roundsOfClaims({
  recorded,
  roundOf,
}: {
  recorded: readonly Recorded[];
  roundOf: (event: LedgerEvent) => number;
}): Map<string, number> {
  const claims = recorded.filter(({ table }) => table === 'claims');
  return new Map(claims.map(({ key, event }) => [key, roundOf(event)]));
}
