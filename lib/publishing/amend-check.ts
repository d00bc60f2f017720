import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import { contentDigest } from '#lib/ledger/content-digest';
import { signForDesk } from '#lib/ledger/sign-for-desk';
import type { ClaimState } from '#lib/claims/claim-facts';
import { amendments } from '#lib/publishing/schema';
import type { LateReply } from '#lib/publishing/published-check';
import type { AmendmentAct, CorrectionKind, UpdateSubject } from '#lib/workflow/vocabulary';

export const AMENDMENT_TYPE = 'countersign/amendment/v1';

export interface Amendment {
  act: AmendmentAct;
  correctionKind?: CorrectionKind;
  about?: UpdateSubject | undefined;
  reply?: LateReply | undefined;
  note: string;
}

/** Puts a dated note on a published check, with a small statement of its own signed by the desk. Returns what its event keeps. */
export async function amendCheck(tx: Tx, ctx: Ctx, claim: ClaimState, amendment: Amendment): Promise<Record<string, Json>> {
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(${amendments.n}), 0)::int` })
    .from(amendments)
    .where(eq(amendments.claimId, claim.id));
  const n = (last?.n ?? 0) + 1;
  const { act, correctionKind = null, about = null, reply = null, note } = amendment;
  const said = { desk: ctx.deskId, claim: claim.id, n, act, correctionKind, note, at: ctx.now.toISOString() };
  const statement = canonicalJson({
    type: AMENDMENT_TYPE,
    ...said,
    ...(about && { about }),
    ...(reply && { reply: { ...reply } }),
  });
  const { keyId, signature } = await signForDesk(tx, AMENDMENT_TYPE, statement);
  await tx.insert(amendments).values({
    deskId: ctx.deskId,
    claimId: claim.id,
    n,
    act,
    correctionKind,
    about,
    reply,
    note,
    statement,
    keyId,
    signature,
    madeBy: ctx.actor.personId,
    at: ctx.now,
  });
  return { amendment: n, digest: contentDigest({ statement, signature }) };
}
