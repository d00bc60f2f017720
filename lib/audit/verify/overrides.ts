import type { Tx } from '#lib/db/connection';
import { overrideDigest } from '#lib/claims/conflicts/override-digest';
import { overrides } from '#lib/claims/schema';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded, StoredRow } from '#lib/audit/verify/match-rows';

/** What an event says of an override of the head, on whatever stream. */
export function recordedOverride(event: LedgerEvent): Recorded[] {
  const { kind, streamId, seq, actorId } = event.row;
  if (!kind.startsWith('override-')) return [];
  const expect = { digest: event.body?.data.digest, madeBy: actorId };
  return [{ table: 'overrides', key: `${streamId}/${seq}`, event, expect, times: ['at'] }];
}

export async function readOverrideRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(overrides);
  return rows.map((row) => {
    const { streamId, seq, madeBy, at } = row;
    return { table: 'overrides', key: `${streamId}/${seq}`, fields: { digest: overrideDigest(row), madeBy, at } };
  });
}
