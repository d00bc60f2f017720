import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing, Refusal } from '#lib/db/refusal';
import type { StreamHead } from '#lib/ledger/record-event';
import { events } from '#lib/ledger/schema';
import { incomingItems } from '#lib/incoming/schema';
import { members } from '#lib/people/schema';
import { INCOMING_ACTS, type IncomingAct } from '#lib/workflow/acts';
import { decideOnIncoming } from '#lib/workflow/decide';

export type ItemRow = typeof incomingItems.$inferSelect;

/** Something that came in under its row lock. Refuses with `missing` what this desk does not have. */
export async function lockItem(tx: Tx, itemId: string): Promise<ItemRow> {
  await tx.execute(sql`select lock_incoming(${itemId}::uuid)`);
  const [row] = await tx.select().from(incomingItems).where(eq(incomingItems.id, itemId));
  if (!row) throw missing();
  return row;
}

/** One at a time decides what is the same as what, and brings lines in: else two of them could each miss the other. */
export async function lockMatching(tx: Tx, ctx: Ctx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`incoming ${ctx.deskId}`}, 0))`);
}

/** Refuses what this person's roles do not permit. */
export function requireAllowedOnIncoming(ctx: Ctx, act: IncomingAct): void {
  const decision = decideOnIncoming(act, ctx.actor);
  if (!decision.allowed) throw new Refusal(decision.kind, decision.code, { params: decision.params });
}

/** Refuses a click on something that somebody has decided since the screen showed it, and says who did what. */
export async function requireOpen(tx: Tx, act: IncomingAct, { item, seq }: { item: ItemRow; seq: number }): Promise<void> {
  const steps: readonly (readonly [string, string])[] = INCOMING_ACTS[act].steps;
  const isOpen = steps.some(([from]) => from === item.stage);
  const [last] = await tx
    .select({ kind: events.kind, at: events.at, by: members.name, to: events.toStage })
    .from(events)
    .leftJoin(members, and(eq(members.deskId, events.deskId), eq(members.personId, events.actorId)))
    .where(and(eq(events.streamId, item.id), ne(events.kind, 'ask-again'), isOpen ? gt(events.seq, seq) : undefined))
    .orderBy(desc(events.seq))
    .limit(1);
  if (isOpen && !last) return;
  const changes = { now: { seq: item.lastSeq, stage: item.stage, documentId: item.documentId }, since: last ? [last] : [] };
  throw new Refusal('conflict', 'incomingDecided', { params: { name: last?.by ?? '', stage: item.stage }, changes });
}

export function headOf(item: ItemRow): StreamHead {
  return { id: item.id, stage: item.stage, lastSeq: item.lastSeq, changedAt: item.changedAt };
}
