import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import { afterWork } from '#lib/db/after-work';
import type { Along } from '#lib/db/along';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { listDigest } from '#lib/ledger/content-digest';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { type DocumentRow, lockDocument, readDocumentFacts, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { requireVersion } from '#lib/intake/require-version';
import { documentVersions } from '#lib/intake/schema';
import type { extractCandidatesInput } from '#lib/candidates/input';
import { idiomsFor } from '#lib/candidates/idioms/read-idioms';
import { planModelReading } from '#lib/candidates/model/plan-reading';
import { candidates } from '#lib/candidates/schema';
import { readCovered } from '#lib/candidates/read-covered';
import { readDeskScale } from '#lib/candidates/read-desk-scale';
import type { Progress, TextRead } from '#lib/candidates/reading/proposals-in';
import { readProposals } from '#lib/candidates/reading/read-apart';
import { requireGoingOn } from '#lib/candidates/reading/read-in-steps';

/** One statement of the database takes 65,535 values; a long text proposes some thousand passages. */
const AT_ONCE = 500;

/**
 * The machine reads the document and proposes what is worth checking; what it proposed before stays as it was decided. Whoever
 * goes along hears how far it is; when that person stops it, nothing is proposed (`readingStopped`).
 */
export async function extractCandidates(ctx: Ctx, input: z.infer<typeof extractCandidatesInput>, along: Along<Progress> = {}) {
  requireAllowedOnDocument(ctx, 'extract');
  const startedAt = performance.now();
  // Read before the transaction: a long text takes a second, and nobody should wait on the document's lock for it.
  const { version, ...read } = await inDesk(ctx, async (tx) => readText(tx, await readDocumentFacts(tx, input.documentId)));
  const found = await readProposals(read, along);
  const now = afterWork(ctx, startedAt);
  return inOperation(now, { verb: 'extract-candidates', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'extract', facts);
    if (facts.version !== version) await requireVersion(tx, facts, version);
    const known = await knownSpans(tx, input.documentId, version);
    const isCovered = await readCovered(tx, input.documentId, version);
    const fresh = found.filter((each) => !known.has(`${each.start}-${each.end}`) && !isCovered(each));
    const rows = fresh.map(({ canonical: _canonical, ...row }) => ({
      ...row,
      deskId: ctx.deskId,
      id: newId(),
      documentId: input.documentId,
      documentVersion: version,
      state: 'proposed' as const,
    }));
    const data = { version, proposed: rows.length, digest: listDigest(fresh.map(({ canonical }) => canonical)) };
    await recordDocumentEvent(tx, now, { kind: 'extract', to: 'in-work', head, data });
    for (let i = 0; i < rows.length; i += AT_ONCE) await tx.insert(candidates).values(rows.slice(i, i + AT_ONCE));
    await planModelReading(tx, now, { documentId: input.documentId, version });
    // The last moment at which it can be stopped.
    requireGoingOn(along);
    return { proposed: rows.length, known: known.size, seq: head.lastSeq };
  });
}

/** A text with all that its reading rests on. */
export interface VersionRead extends TextRead {
  version: number;
}

/** The text of the current version and what reading it rests on, by these facts of its document. */
export async function readText(tx: Tx, facts: DocumentRow): Promise<VersionRead> {
  const { id: documentId, version, publishedOn, language, translatedFrom } = facts;
  const [row] = await tx
    .select({ text: documentVersions.text, blocks: sql<number>`jsonb_array_length(${documentVersions.blocks})` })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  const [idioms, scale] = await Promise.all([idiomsFor(tx, translatedFrom), readDeskScale(tx, documentId)]);
  return { version, scale, publishedOn, language, translatedFrom, idioms, text: row?.text ?? '', blocks: row?.blocks ?? 0 };
}

async function knownSpans(tx: Tx, documentId: string, version: number): Promise<Set<string>> {
  const rows = await tx
    .select({ start: candidates.start, end: candidates.end })
    .from(candidates)
    .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)));
  return new Set(rows.map(({ start, end }) => `${start}-${end}`));
}
