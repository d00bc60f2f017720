import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { afterWork } from '#lib/db/after-work';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';
import { documentFactsDigest } from '#lib/intake/document-digests';
import type { ChangeFacts } from '#lib/intake/input';
import { type DocumentRow, lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { keepReadAnew, readAnew } from '#lib/candidates/anew/read-anew';
import { requireMember } from '#lib/intake/require-member';
import { documents } from '#lib/intake/schema';
import { lockSigned, restateClaim } from '#lib/versions/restate-claim';
import { restateTo } from '#lib/workflow/restate-to';

/**
 * Somebody corrects what the desk knows about a text: its title, where and when it ran, who owns it, by when it is due. What
 * is signed of its claims names some of that; those claims are stale at once and whoever corrected has made part of them. What
 * is understood of open proposals rests on the date, the language and the translation; it is read anew in the same transaction.
 */
export async function changeFacts(asked: Ctx, input: ChangeFacts) {
  requireAllowedOnDocument(asked, 'change-facts');
  const startedAt = performance.now();
  const anew = await readAnew(asked, input);
  const ctx = afterWork(asked, startedAt);
  return inOperation(ctx, { verb: 'change-facts', input }, async (tx) => {
    const { documentId, seq, deadlineAt, ...rest } = input;
    const { facts, head } = await lockDocument(tx, documentId);
    requireAllowedOnDocument(ctx, 'change-facts', facts);
    await requireFactsSeen(tx, facts, seq);
    const wanted = {
      ...rest,
      ...(deadlineAt !== undefined && { deadlineAt: deadlineAt === null ? null : new Date(deadlineAt) }),
    };
    const changed = changedOf(facts, wanted);
    const fields = Object.keys(changed);
    if (fields.length === 0) throw new Refusal('invalid', 'nothingChanged');
    await requireMember(tx, changed.ownerId, 'ownerId');
    await requireMember(tx, changed.authorId, 'authorId');
    const to = restateTo(fields);
    const restated = to ? await lockSigned(tx, documentId) : [];
    for (const claim of restated) await restateClaim(tx, ctx, { claim, to: to ?? 'review' });
    await tx.update(documents).set(changed).where(eq(documents.id, documentId));
    const read = anew ? await keepReadAnew(tx, ctx, anew, facts) : NOTHING_READ;
    const data = { fields, facts: documentFactsDigest({ ...facts, ...changed }), ...(anew && { read: { ...read } }) };
    await recordDocumentEvent(tx, ctx, { kind: 'change-facts', to: 'in-work', head, data });
    return { seq: head.lastSeq, changed: fields, restated: restated.length, ...read };
  });
}

const NOTHING_READ = { renewed: 0, added: 0, setAside: 0 };

type Facts = Partial<typeof documents.$inferInsert>;

function changedOf(facts: DocumentRow, wanted: Facts): Facts {
  const now = facts as Record<string, unknown>;
  const differing = Object.entries(wanted).filter(([field, value]) => value !== undefined && plain(value) !== plain(now[field]));
  return Object.fromEntries(differing) as Facts;
}

/** Fields hold text, null or a moment. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.getTime() : value;
}

/** Only another change of the facts makes the screen stale: a colleague who dismisses a proposal meanwhile is not in the way. */
async function requireFactsSeen(tx: Tx, facts: DocumentRow, seq: number): Promise<void> {
  const since = await tx
    .select({ kind: events.kind, at: events.at, by: members.name })
    .from(events)
    .leftJoin(members, and(eq(members.deskId, events.deskId), eq(members.personId, events.actorId)))
    .where(and(eq(events.streamId, facts.id), eq(events.kind, 'change-facts'), gt(events.seq, seq)))
    .orderBy(asc(events.seq))
    .limit(50);
  if (since.length > 0) throw new Refusal('conflict', 'staleRevision', { changes: { now: { seq: facts.lastSeq }, since } });
}
