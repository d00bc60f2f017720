import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import type { ClaimAct, DeskAct, DocumentAct, IncomingAct } from '#lib/workflow/acts';

/** The head of a stream as its locked row shows it. `at` keeps time from running backwards inside a stream. */
export interface StreamHead {
  id: string;
  stage: string;
  lastSeq: number;
  changedAt: Date | null;
}

/** Which fields of the projection an act sets. Only these and the stage are rebuilt from events. */
export interface ClaimSets {
  assigneeId?: string | null;
  dueAt?: string | null;
  depth?: string;
  round?: number;
  submission?: number;
  closeReason?: string | null;
  sentBackAt?: string | null;
  staleAt?: string | null;
  heldAt?: string | null;
  objectedAt?: string | null;
  waitingUntil?: string | null;
  displaced?: string | null;
}

interface Act<Kind extends string> {
  kind: Kind;
  to: string;
  /** Ids, numbers and digests only: never quotes, names, notes or secrets. */
  data?: Record<string, Json>;
}

/** Records an act on a claim and moves its projection. The caller holds the claim's row lock. */
export function recordClaimEvent(tx: Tx, ctx: Ctx, act: Act<ClaimAct> & { head: StreamHead; sets?: ClaimSets }): Promise<Date> {
  return record(tx, ctx, { stream: 'claim', ...act });
}

/** Records an act on a document. The caller holds the document's row lock. */
export function recordDocumentEvent(
  tx: Tx,
  ctx: Ctx,
  act: Act<DocumentAct> & { head: StreamHead; sets?: { version?: number } },
): Promise<Date> {
  return record(tx, ctx, { stream: 'document', ...act });
}

/** Which fields of something that came in an act sets. */
export interface IncomingSets {
  reason?: string | null;
  laterUntil?: string | null;
  documentId?: string | null;
  sameAsId?: string | null;
  claimId?: string | null;
}

/** Records an act on something that came in. The caller holds its row lock. */
export function recordIncomingEvent(
  tx: Tx,
  ctx: Ctx,
  act: Act<IncomingAct> & { head: StreamHead; sets?: IncomingSets },
): Promise<Date> {
  return record(tx, ctx, { stream: 'incoming', ...act });
}

/** Who records an event: somebody of the desk, or the clock, which is nobody. */
type Recorder = Pick<Ctx, 'deskId' | 'now' | 'opId'> & { actor: { personId: string | null } };

/** Records an act on the desk itself; takes the desk's row lock, the last one in the lock order. */
export async function recordDeskEvent(
  tx: Tx,
  ctx: Recorder,
  act: { kind: DeskAct; data?: Record<string, Json> },
): Promise<{ seq: number; at: Date }> {
  await tx.execute(sql`select 1 from desks where id = ${ctx.deskId}::uuid for update`);
  const [last] = await tx.execute<{ seq: number; at: string }>(
    sql`select seq, at::text as at from events where desk_id = ${ctx.deskId}::uuid and stream_id = ${ctx.deskId}::uuid order by seq desc limit 1`,
  );
  const head = {
    id: ctx.deskId,
    stage: last ? 'open' : 'none',
    lastSeq: last?.seq ?? 0,
    changedAt: last ? new Date(last.at) : null,
  };
  const at = await record(tx, ctx, { stream: 'desk', to: 'open', head, ...act });
  return { seq: head.lastSeq, at };
}

interface Entry {
  stream: 'claim' | 'document' | 'incoming' | 'desk';
  kind: string;
  to: string;
  head: StreamHead;
  sets?: object;
  data?: Record<string, Json>;
}

/**
 * Returns the moment that was recorded: ctx.now, or the stream's last moment when that is later. Then `clock` keeps what the
 * rows of the act say, so that no millisecond of them can be changed unseen.
 */
async function record(tx: Tx, ctx: Recorder, entry: Entry): Promise<Date> {
  const { head } = entry;
  const at = head.changedAt && head.changedAt > ctx.now ? head.changedAt : ctx.now;
  const body = canonicalJson({
    type: 'countersign/event/v1',
    desk: ctx.deskId,
    stream: entry.stream,
    streamId: head.id,
    seq: head.lastSeq + 1,
    kind: entry.kind,
    from: head.stage,
    to: entry.to,
    actor: ctx.actor.personId,
    op: ctx.opId,
    at: at.toISOString(),
    ...(at > ctx.now && { clock: ctx.now.toISOString() }),
    sets: { ...entry.sets },
    data: { ...entry.data },
  });
  try {
    await tx.execute(sql`select record_event(${body})`);
  } catch (error) {
    throw isCollision(error) ? new Refusal('conflict', 'staleRevision') : error;
  }
  head.lastSeq += 1;
  head.stage = entry.to;
  head.changedAt = at;
  return at;
}

/** Two acts on one stream at once: the primary key of events lets one through. */
function isCollision(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const code = (cause as { code?: string } | null)?.code;
  return code === 'CS001' || code === '23505';
}
