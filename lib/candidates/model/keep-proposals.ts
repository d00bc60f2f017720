import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { DeskScope } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import { sameAs } from '#lib/extraction/proposers/merge';
import { lockDocument } from '#lib/intake/lock-document';
import { contentDigest } from '#lib/ledger/content-digest';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { passageOf } from '#lib/claims/passage-of';
import { readPlacements } from '#lib/claims/placements';
import type { Outcome } from '#lib/candidates/model/read-parts';
import { settleReading } from '#lib/candidates/model/settle-reading';
import { type ModelReading, readActor, type Taken } from '#lib/candidates/model/take-reading';
import { readCovered } from '#lib/candidates/read-covered';
import { alsoProposed, candidates, modelReadings } from '#lib/candidates/schema';
import { decideOnDocument } from '#lib/workflow/decide';

/** What a model named joins the proposals, as something that was proposed and nothing more; decided is what people decide. */
export async function keepProposals(scope: DeskScope, { reading, text }: Taken, outcome: Outcome): Promise<void> {
  const ctx = ctxOf(scope, reading);
  await inOperation(ctx, { verb: 'read-with-model', input: { readingId: reading.id } }, async (tx) => {
    const { facts, head } = await lockDocument(tx, reading.documentId);
    if (!(await stillWaits(tx, reading.id))) return {};
    const actor = await readActor(tx, reading.askedBy);
    const isWanted = facts.version === reading.documentVersion && decideOnDocument('extract', actor, facts.stage).allowed;
    if (!isWanted) {
      await settleReading(tx, reading.id, { state: 'dropped', reason: 'moved-on' });
      return {};
    }
    const { rows, also, decided } = await sortOut(tx, { ctx, reading, text }, outcome.kept);
    const counts = countsOf(outcome, { added: rows.length, also: also.length, decided });
    const digest = contentDigest(rows.map(({ content }) => content));
    const data = { version: reading.documentVersion, proposed: rows.length, digest, reading: reading.id, ...counts };
    await recordDocumentEvent(tx, ctx, { kind: 'extract', to: 'in-work', head, data });
    if (rows.length > 0) await tx.insert(candidates).values(rows);
    if (also.length > 0) await tx.insert(alsoProposed).values(also).onConflictDoNothing();
    await settleReading(tx, reading.id, { state: 'done', reason: outcome.fault, ...counts });
    return {};
  });
}

/** As whoever had the text sent. The reading's id is the operation's: done twice, it proposes once. */
function ctxOf({ db, deskId }: DeskScope, { id, askedBy }: ModelReading): Ctx {
  return { db, deskId, actor: { personId: askedBy, roles: [] }, now: new Date(), opId: id, requestId: id };
}

async function stillWaits(tx: Tx, id: string): Promise<boolean> {
  const isThis = and(eq(modelReadings.id, id), eq(modelReadings.state, 'waiting'));
  const rows = await tx.select({ id: modelReadings.id }).from(modelReadings).where(isThis).for('update');
  return rows.length > 0;
}

function countsOf(outcome: Outcome, merged: { added: number; also: number; decided: number }) {
  const { parts, partsRead, named, dropped, tokensIn, tokensOut } = outcome;
  return { parts, partsRead, named, ...merged, dropped, tokensIn, tokensOut };
}

type At = { ctx: Ctx; reading: ModelReading; text: string };

/** What is new, what the rules had proposed, and what somebody had decided already. */
async function sortOut(tx: Tx, at: At, kept: readonly ExtractedCandidate[]) {
  const { ctx, reading } = at;
  const { documentId, documentVersion: version } = reading;
  const known = await tx
    .select({ id: candidates.id, start: candidates.start, end: candidates.end, state: candidates.state })
    .from(candidates)
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)));
  const isCovered = await readCovered(tx, documentId, version);
  const claimed: Span[] = [...(await readPlacements(tx, { documentId, version })).values()].flatMap(({ places }) => places);
  const rows: (typeof candidates.$inferInsert)[] = [];
  const also = new Set<string>();
  let decided = 0;
  for (const found of kept) {
    const same = sameAs(found, known);
    if (sameAs(found, claimed)) decided += 1;
    else if (same?.state === 'proposed') also.add(same.id);
    else if (same) decided += 1;
    else {
      const row = rowOf(at, found);
      if (row && isCovered(row)) decided += 1;
      else if (row) rows.push(row);
    }
  }
  return { rows, decided, also: [...also].map((candidateId) => ({ deskId: ctx.deskId, candidateId, readingId: reading.id })) };
}

function rowOf({ ctx, reading, text }: At, { start, end, score, ...understood }: ExtractedCandidate) {
  const passage = passageOf(text, { start, end });
  if (!passage) return null;
  const content = { ...understood, reasons: [`proposed by ${reading.model}`, ...understood.reasons], sentence: passage.sentence };
  const { documentId, documentVersion } = reading;
  return { deskId: ctx.deskId, id: newId(), documentId, documentVersion, start, end, score, content, state: 'proposed' as const };
}
