import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { notes } from '#lib/claims/schema';
import { claims } from '#lib/claims/schema';
import { documents } from '#lib/intake/schema';
import { events, leaves } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';

const PAGE = 100;

/** One act as people read it. */
export interface HistoryEntry {
  streamId: string;
  stream: string;
  seq: number;
  kind: string;
  from: string;
  to: string;
  at: Date;
  by: string | null;
  claimNumber: number | null;
  documentTitle: string | null;
  note: string | null;
  /** Which fields of the projection the act set, and the ids and numbers it names. */
  sets: Record<string, unknown>;
  data: Record<string, unknown>;
  isSealed: boolean;
  leafHash: string;
}

/** Everything that happened to a claim, a document or the desk itself, newest first; or to the whole desk when no stream is given. */
export async function readHistory(
  tx: Tx,
  filter: { streamId?: string; before?: { at: Date; streamId: string; seq: number } },
): Promise<HistoryEntry[]> {
  const { before } = filter;
  const rows = await tx
    .select({
      streamId: events.streamId,
      stream: events.stream,
      seq: events.seq,
      kind: events.kind,
      from: events.fromStage,
      to: events.toStage,
      at: events.at,
      by: members.name,
      claimNumber: claims.number,
      documentTitle: documents.title,
      note: notes.text,
      body: events.body,
      isSealed: sql<boolean>`${leaves.leafIndex} is not null`,
      leafHash: sql<string>`encode(${events.leafHash}, 'hex')`,
    })
    .from(events)
    .leftJoin(members, and(eq(members.deskId, events.deskId), eq(members.personId, events.actorId)))
    .leftJoin(claims, and(eq(claims.deskId, events.deskId), eq(claims.id, events.streamId)))
    .leftJoin(documents, and(eq(documents.deskId, events.deskId), eq(documents.id, events.streamId)))
    .leftJoin(notes, and(eq(notes.deskId, events.deskId), eq(notes.streamId, events.streamId), eq(notes.seq, events.seq)))
    .leftJoin(leaves, and(eq(leaves.deskId, events.deskId), eq(leaves.streamId, events.streamId), eq(leaves.seq, events.seq)))
    .where(
      and(
        filter.streamId ? eq(events.streamId, filter.streamId) : undefined,
        before &&
          or(
            lt(events.at, before.at),
            and(eq(events.at, before.at), sql`(${events.streamId}, ${events.seq}) < (${before.streamId}::uuid, ${before.seq})`),
          ),
      ),
    )
    .orderBy(desc(events.at), desc(events.streamId), desc(events.seq))
    .limit(PAGE);
  return rows.map(({ body, ...row }) => {
    const { sets, data } = JSON.parse(body) as Pick<HistoryEntry, 'sets' | 'data'>;
    return { ...row, sets, data };
  });
}
