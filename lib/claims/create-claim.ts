import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { newId } from '#lib/ledger/id';
import type { ChainLink, DateRead, Passage, QuantityRead } from '#lib/claims/claim-content';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { claims, claimVersions } from '#lib/claims/schema';
import { moveClaim } from '#lib/claims/move-claim';
import type { ClaimKind, Depth, Question } from '#lib/workflow/vocabulary';

export interface NewClaim {
  documentId: string;
  documentVersion: number;
  depth: Depth;
  passage: Passage;
  claimLine: string;
  kind: ClaimKind;
  questions: Question[];
  claimant: string | null;
  claimantRole: string | null;
  chain: ChainLink[];
  saidOn: string | null;
  asOf: string | null;
  dates: DateRead[];
  quantities: QuantityRead[];
  /** Null when a proposal was accepted unchanged: accepting is not making. */
  madeBy: string | null;
  candidateId: string | null;
}

/** A person takes a passage on as a claim: it gets its number on the desk and stands to be assigned. */
export async function createClaim(tx: Tx, ctx: Ctx, content: NewClaim): Promise<ClaimState> {
  const id = newId();
  const [counter] = await tx.execute<{ number: number }>(sql`select take_claim_number() as number`);
  const number = counter?.number ?? 0;
  const { documentId, depth, candidateId, ...words } = content;
  await tx.insert(claims).values({
    deskId: ctx.deskId,
    id,
    number,
    documentId,
    acceptedBy: ctx.actor.personId,
    acceptedAt: ctx.now,
    changedAt: ctx.now,
    stage: 'none',
    depth,
  });
  const claim = await lockClaim(tx, id);
  const version = { deskId: ctx.deskId, claimId: id, rev: 1, ...words, opId: ctx.opId, madeAt: ctx.now };
  const data = { documentId, candidateId, number, making: words.madeBy !== null, rev: 1, digest: claimVersionDigest(version) };
  await moveClaim(tx, ctx, claim, { act: 'accept', sets: { depth }, data });
  await tx.insert(claimVersions).values(version);
  claim.claimRev = 1;
  return claim;
}
