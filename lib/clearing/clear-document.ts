import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { signForDesk } from '#lib/ledger/sign-for-desk';
import { lockClaims } from '#lib/claims/claim-facts';
import { CLEARANCE_TYPE, type ClearedBody, clearanceDigest } from '#lib/clearing/clearance';
import type { ClearDocument } from '#lib/clearing/input';
import { type Clearing, readClearing } from '#lib/clearing/read-clearing';
import { clearances } from '#lib/clearing/schema';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';

/**
 * An editor lets a text run: this version, in these words, with every claim signed, set aside, or named as an exception with a
 * reason. The desk signs what was cleared.
 */
export function clearDocument(ctx: Ctx, input: ClearDocument) {
  return inOperation(ctx, { verb: 'clear-document', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'clear', facts);
    if (facts.purpose !== 'before-publication') throw new Refusal('conflict', 'clearOnlyBefore');
    await lockAll(tx, input.documentId);
    const clearing = await readClearing(tx, facts.id);
    if (facts.version !== input.version || clearing.checkedCopySha256 !== input.digest) {
      throw new Refusal('conflict', 'clearingChanged', { changes: { version: facts.version } });
    }
    requireClear(clearing, input);
    const n = (clearing.last?.n ?? 0) + 1;
    const statement = canonicalJson({ ...bodyOf(ctx, clearing, input), n } as unknown as Json);
    const { keyId, signature } = await signForDesk(tx, CLEARANCE_TYPE, statement);
    const data = { clearance: n, version: facts.version, digest: clearanceDigest({ statement, signature }) };
    await recordDocumentEvent(tx, ctx, { kind: 'clear', to: 'cleared', head, data });
    const { checkedCopy } = clearing;
    const made = { madeBy: ctx.actor.personId, at: ctx.now };
    const clearance = { documentId: facts.id, n, version: facts.version, statement, keyId, signature, checkedCopy };
    await tx.insert(clearances).values({ deskId: ctx.deskId, ...clearance, ...made });
    return { n, version: facts.version, exceptions: input.exceptions.length };
  });
}

/** In the order of their ids: what is signed while the document is being cleared is cleared, or waits until it is. */
async function lockAll(tx: Tx, documentId: string): Promise<void> {
  const { claims } = await readClearing(tx, documentId);
  await lockClaims(
    tx,
    claims.map(({ id }) => id),
  );
}

function requireClear({ claims, proposals, overlaps }: Clearing, { exceptions }: ClearDocument): void {
  if (claims.every(({ stage }) => stage === 'closed')) throw new Refusal('conflict', 'nothingToClear');
  if (proposals > 0) throw new Refusal('conflict', 'proposalsUndecided', { params: { count: proposals } });
  const held = claims.find(({ isHeld }) => isHeld);
  if (held) throw new Refusal('conflict', 'clearingHeld', { params: { n: held.number } });
  const excused = new Set(exceptions.map(({ claimId }) => claimId));
  const unknown = exceptions.findIndex(({ claimId }) => !claims.some(({ id, isDone }) => id === claimId && !isDone));
  if (unknown >= 0) throw new Refusal('invalid', 'exceptionNotNeeded', { field: `exceptions.${unknown}.claimId` });
  const open = claims.filter(({ id, isDone }) => !isDone && !excused.has(id)).map(({ number }) => number);
  if (open.length > 0) throw new Refusal('conflict', 'claimsOpen', { params: { count: open.length }, changes: { claims: open } });
  const [overlap] = overlaps;
  if (overlap) throw new Refusal('conflict', 'changesOverlap', { params: { n: overlap.number } });
}

function bodyOf(ctx: Ctx, clearing: Clearing, input: ClearDocument): Omit<ClearedBody, 'n'> {
  const { facts, sha256, claims, checkedCopySha256 } = clearing;
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  return {
    type: CLEARANCE_TYPE,
    desk: ctx.deskId,
    document: facts.id,
    version: facts.version,
    sha256,
    claims: claims.map(({ id, number, stage, outcome, statement }) => ({
      claim: id,
      number,
      stage,
      outcome: outcome?.kind ?? null,
      statement,
    })),
    exceptions: input.exceptions.map(({ claimId, reason }) => ({ claim: claimId, number: numbers.get(claimId) ?? 0, reason })),
    checkedCopySha256,
    at: ctx.now.toISOString(),
  };
}
