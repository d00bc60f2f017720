import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing, Refusal } from '#lib/db/refusal';
import type { StreamHead } from '#lib/ledger/record-event';
import { documents } from '#lib/intake/schema';
import type { DocumentAct } from '#lib/workflow/acts';
import { decideOnDocument } from '#lib/workflow/decide';

export type DocumentRow = typeof documents.$inferSelect;

/** A document's facts under its row lock, and the head of its stream. */
export interface LockedDocument {
  facts: DocumentRow;
  head: StreamHead;
}

/** Locks a document, the first lock in the order document, claims, counters. Refuses with `missing` what this desk does not have. */
export async function lockDocument(tx: Tx, documentId: string): Promise<LockedDocument> {
  // Not "for update": the foreign keys of claims hold a key share on this row, and two people would wait for each other.
  const [facts] = await tx.select().from(documents).where(eq(documents.id, documentId)).for('no key update');
  if (!facts) throw missing();
  return { facts, head: headOf(facts) };
}

/** A document's facts without a lock. Refuses with `missing`. */
export async function readDocumentFacts(tx: Tx, documentId: string): Promise<DocumentRow> {
  const [facts] = await tx.select().from(documents).where(eq(documents.id, documentId));
  if (!facts) throw missing();
  return facts;
}

/** Refuses what this person's roles or the document's stage do not permit. */
export function requireAllowedOnDocument(ctx: Ctx, act: DocumentAct, facts?: DocumentRow): void {
  const decision = decideOnDocument(act, ctx.actor, facts?.stage);
  if (!decision.allowed) throw new Refusal(decision.kind, decision.code, { params: decision.params });
}

function headOf(facts: DocumentRow): StreamHead {
  return { id: facts.id, stage: facts.stage, lastSeq: facts.lastSeq, changedAt: facts.changedAt };
}
