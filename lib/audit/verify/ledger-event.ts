import { asc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { events } from '#lib/ledger/schema';
import type { Place } from '#lib/audit/verify/fault';

/** What stands in the hashed text of an event. */
export interface EventBody {
  desk: string;
  stream: string;
  streamId: string;
  seq: number;
  kind: string;
  from: string;
  to: string;
  actor: string;
  op: string;
  at: string;
  /** What the verb's own clock said, when the stream was ahead of it. */
  clock?: string;
  sets: Record<string, unknown>;
  data: Record<string, unknown>;
}

export type EventRow = typeof events.$inferSelect;

/** An event with its text read; `body` is null when that text is no longer an event's. */
export interface LedgerEvent {
  row: EventRow;
  body: EventBody | null;
  place: Place;
  /** The event before it in its stream. */
  before: EventRow | null;
}

/** All events of the desk, stream by stream in their order. */
export async function readLedgerEvents(tx: Tx): Promise<LedgerEvent[]> {
  const rows = await tx.select().from(events).orderBy(asc(events.streamId), asc(events.seq));
  return rows.map((row, i) => {
    const previous = rows[i - 1];
    const before = previous?.streamId === row.streamId ? previous : null;
    return { row, body: readBody(row.body), place: placeOf(row), before };
  });
}

export function placeOf({ stream, streamId, seq }: Place): Place {
  return { stream, streamId, seq };
}

export function nameOf({ streamId, seq }: Omit<Place, 'stream'>): string {
  return `${streamId}/${seq}`;
}

function readBody(text: string): EventBody | null {
  try {
    const body = JSON.parse(text) as EventBody | null;
    return body && typeof body === 'object' && isRecord(body.sets) && isRecord(body.data) ? body : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a row of this event may carry this time: exactly what the clock of its verb said. */
export function isTimeOf({ body }: LedgerEvent, at: Date | null): boolean {
  return body !== null && at?.toISOString() === (body.clock ?? body.at);
}
