import type { Tx } from '#lib/db/connection';
import { askDigest, itemDigest } from '#lib/incoming/digests';
import { incomingAsks, incomingItems } from '#lib/incoming/schema';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Fields, Recorded, StoredRow } from '#lib/audit/verify/match-rows';

const SET = ['reason', 'laterUntil', 'documentId', 'sameAsId', 'claimId'] as const;

/** What the events of something that came in say of it: its words, where it stands, and each time it was asked. */
export function recordedOfIncoming(events: readonly LedgerEvent[]): Recorded[] {
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return [];
  const expect = {
    item: first.body?.data.item,
    broughtBy: first.row.actorId,
    broughtAt: first.row.at,
    stage: last.row.toStage,
    lastSeq: last.row.seq,
    changedAt: last.row.at,
    ...placeAfter(events),
  };
  const item = { table: 'incoming_items', key: last.row.streamId, event: last, expect };
  return [item, ...events.flatMap(asksIn)];
}

/** By the rules of `project_incoming` in the database: asking again decides nothing, bringing back undoes. */
function placeAfter(events: readonly LedgerEvent[]): Fields {
  const deciding = events.findLast(({ row }) => row.kind !== 'ask-again');
  const isDecided = deciding && !['bring-in', 'bring-back'].includes(deciding.row.kind);
  const sets = events.flatMap(({ body }) => (body ? [body.sets] : []));
  const last = (name: string) => sets.findLast((each) => name in each)?.[name] ?? null;
  return {
    ...Object.fromEntries(SET.map((name) => [name, last(name)])),
    decidedBy: isDecided ? deciding.row.actorId : null,
    decidedAt: isDecided ? deciding.row.at : null,
  };
}

function asksIn(event: LedgerEvent): Recorded[] {
  const asks = event.body?.data.asks;
  if (!Array.isArray(asks)) return [];
  return (asks as { n: number; digest: string }[]).map(({ n, digest }) => ({
    table: 'incoming_asks',
    key: `${event.row.streamId}/${n}`,
    event,
    expect: { digest, madeBy: event.row.actorId },
    times: ['at'],
  }));
}

export async function readIncomingRows(tx: Tx): Promise<StoredRow[]> {
  const items = await tx.select().from(incomingItems);
  const asks = await tx.select().from(incomingAsks);
  return [
    ...items.map((row) => ({ table: 'incoming_items', key: row.id, fields: { ...row, item: itemDigest(row) } })),
    ...asks.map((row) => ({ table: 'incoming_asks', key: `${row.itemId}/${row.n}`, fields: { ...row, digest: askDigest(row) } })),
  ];
}
