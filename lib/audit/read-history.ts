import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { modelReadings } from '#lib/candidates/schema';
import { claims, claimVersions, notes } from '#lib/claims/schema';
import { incomingItems } from '#lib/incoming/schema';
import { documents } from '#lib/intake/schema';
import { events, leaves } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';

const PAGE = 100;

/** Which acts are wanted; all of the desk when nothing is said. */
export interface HistoryFilter {
  streamId?: string;
  stream?: 'claim' | 'document' | 'incoming' | 'desk';
  actorId?: string;
  kind?: string;
  before?: HistoryCursor;
  /** At most so many, the newest of those that match. */
  limit?: number;
}

export interface HistoryCursor {
  at: Date;
  streamId: string;
  seq: number;
}

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
  /** What came in, as it was written. */
  incomingWords: string | null;
  note: string | null;
  /** The language model that proposed, when one did. */
  model: string | null;
  /** Which fields of the projection the act set, and the ids and numbers it names. */
  sets: Record<string, unknown>;
  data: Record<string, unknown>;
  isSealed: boolean;
  /** Its place in the desk's tree; null while it is open. */
  leafIndex: number | null;
  opId: string;
  claimLine: string | null;
  leafHash: string;
}

/** Everything that happened to a claim, a document or the desk itself, newest first; or to the whole desk when no stream is given. */
export async function readHistory(tx: Tx, filter: HistoryFilter): Promise<HistoryEntry[]> {
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
      incomingWords: incomingItems.words,
      note: notes.text,
      model: modelReadings.model,
      body: events.body,
      isSealed: sql<boolean>`${leaves.leafIndex} is not null`,
      leafIndex: leaves.leafIndex,
      opId: events.opId,
      claimLine: claimVersions.claimLine,
      leafHash: sql<string>`encode(${events.leafHash}, 'hex')`,
    })
    .from(events)
    .leftJoin(members, and(eq(members.deskId, events.deskId), eq(members.personId, events.actorId)))
    .leftJoin(claims, and(eq(claims.deskId, events.deskId), eq(claims.id, events.streamId)))
    .leftJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .leftJoin(documents, and(eq(documents.deskId, events.deskId), eq(documents.id, events.streamId)))
    .leftJoin(incomingItems, and(eq(incomingItems.deskId, events.deskId), eq(incomingItems.id, events.streamId)))
    .leftJoin(notes, and(eq(notes.deskId, events.deskId), eq(notes.streamId, events.streamId), eq(notes.seq, events.seq)))
    // A model's reading has the id of the operation in which it proposes.
    .leftJoin(modelReadings, and(eq(modelReadings.deskId, events.deskId), eq(modelReadings.id, events.opId)))
    .leftJoin(leaves, and(eq(leaves.deskId, events.deskId), eq(leaves.streamId, events.streamId), eq(leaves.seq, events.seq)))
    .where(wanted(filter))
    .orderBy(desc(events.at), desc(events.streamId), desc(events.seq))
    .limit(filter.limit ?? PAGE);
  return rows.map(({ body, ...row }) => {
    const { sets, data } = JSON.parse(body) as Pick<HistoryEntry, 'sets' | 'data'>;
    // What a conflict of interest is, only the register tells, and only to those who have to act on it.
    return { ...row, note: row.kind === 'declare-conflict' ? null : row.note, sets, data };
  });
}

function wanted({ streamId, stream, actorId, kind, before }: HistoryFilter) {
  return and(
    streamId ? eq(events.streamId, streamId) : undefined,
    stream ? eq(events.stream, stream) : undefined,
    actorId ? eq(events.actorId, actorId) : undefined,
    kind ? eq(events.kind, kind) : undefined,
    before && isOlder(before),
  );
}

function isOlder({ at, streamId, seq }: HistoryCursor) {
  const isEarlierOfThatMoment = sql`(${events.streamId}, ${events.seq}) < (${streamId}::uuid, ${seq})`;
  return or(lt(events.at, at), and(eq(events.at, at), isEarlierOfThatMoment));
}
