import type { Tx } from '#lib/db/connection';
import { documentFactsDigest } from '#lib/intake/document-digests';
import { documents } from '#lib/intake/schema';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded, StoredRow } from '#lib/audit/verify/match-rows';

/** What the events of a document say of its place in the workflow. */
export function recordedOfDocument(events: readonly LedgerEvent[]): Recorded[] {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return [];
  const version = events.reduce((current, { body }) => Number(body?.sets.version ?? current), 0);
  const { seq, toStage, at } = last.row;
  const facts = events.findLast(({ body }) => typeof body?.data.facts === 'string')?.body?.data.facts;
  const expect = {
    facts,
    stage: toStage,
    lastSeq: seq,
    changedAt: at,
    version,
    filedBy: first.row.actorId,
    filedAt: first.row.at,
  };
  return [{ table: 'documents', key: last.row.streamId, event: last, expect }, ...events.flatMap(clearanceIn)];
}

function clearanceIn(event: LedgerEvent): Recorded[] {
  if (event.row.kind !== 'clear') return [];
  const { clearance, version, digest } = event.body?.data ?? {};
  const key = `${event.row.streamId}/${String(clearance)}`;
  return [{ table: 'clearances', key, event, expect: { digest, version, madeBy: event.row.actorId }, times: ['at'] }];
}

export async function readDocumentRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(documents);
  return rows.map((row) => ({ table: 'documents', key: row.id, fields: { ...row, facts: documentFactsDigest(row) } }));
}
