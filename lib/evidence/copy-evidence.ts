import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { newId } from '#lib/ledger/id';
import type { ClaimState } from '#lib/claims/claim-facts';
import { evidenceVersionDigest } from '#lib/evidence/evidence-version-digest';
import { lastEvidenceNumber, readEvidence } from '#lib/evidence/queries';
import { evidenceVersions } from '#lib/evidence/schema';
import type { Question } from '#lib/workflow/vocabulary';

type NewVersion = typeof evidenceVersions.$inferInsert;

/**
 * The versions that would put one claim's evidence on another, still in its makers' names: they stay makers there. With `only`
 * the evidence for one question, and none that stands there already.
 */
export async function prepareCopies(
  tx: Tx,
  ctx: Ctx,
  claims: { from: ClaimState; to: ClaimState; only?: Question },
): Promise<{ version: NewVersion; digest: string }[]> {
  const items = await itemsToCopy(tx, claims);
  const firstNumber = (await lastEvidenceNumber(tx, claims.to.id)) + 1;
  return items.map((item, i) => {
    const version = {
      deskId: ctx.deskId,
      claimId: claims.to.id,
      evidenceId: newId(),
      rev: claims.to.evidenceRev + 1 + i,
      n: firstNumber + i,
      sourceId: item.sourceId,
      sourceVersion: item.sourceVersion,
      snapshotSha256: item.snapshotSha256,
      question: item.question,
      stance: item.stance,
      tier: item.tier,
      locator: item.locator,
      quote: item.quote,
      quoteProof: item.quoteProof,
      quoteNote: item.quoteNote,
      fileSha256: item.fileSha256,
      readBy: item.readBy,
      isRemoved: false,
      madeBy: item.madeBy,
      opId: ctx.opId,
      madeAt: ctx.now,
    };
    return { version, digest: evidenceVersionDigest(version) };
  });
}

async function itemsToCopy(tx: Tx, { from, to, only }: { from: ClaimState; to: ClaimState; only?: Question }) {
  const items = await readEvidence(tx, from.id);
  if (!only) return items;
  const known = new Set((await readEvidence(tx, to.id)).map(useOf));
  return items.filter((item) => item.question === only && !known.has(useOf(item)));
}

function useOf({ question, sourceId, quote, locator }: Awaited<ReturnType<typeof readEvidence>>[number]): string {
  return JSON.stringify([question, sourceId, quote, locator]);
}

/** Writes prepared copies after the event that names them was recorded. */
export async function writeCopies(tx: Tx, to: ClaimState, copies: { version: NewVersion }[]): Promise<void> {
  for (const { version } of copies) await tx.insert(evidenceVersions).values(version);
  to.evidenceRev += copies.length;
}
