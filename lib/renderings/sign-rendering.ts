import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import { signForDesk } from '#lib/ledger/sign-for-desk';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import type { SignRendering } from '#lib/renderings/input';
import { keepOriginal } from '#lib/renderings/keep-original';
import { type KeptOriginal, RENDERING_TYPE, type RenderingBody, renderingDigest, wordsSha256 } from '#lib/renderings/rendering';
import { renderings } from '#lib/renderings/schema';

/**
 * Somebody who reads the original says, under their name, what stands there and whether the translation says the same. The
 * desk signs it for exactly these words, and for the copy of the original they were read in; whoever read is a maker from then on.
 */
export function signRendering(ctx: Ctx, input: SignRendering) {
  return inOperation(ctx, { verb: 'sign-rendering', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'sign-rendering');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['claimRev'] });
    const { passage } = await readClaimWords(tx, claim.id);
    const n = (await countRenderings(tx, claim.id)) + 1;
    const kept = await keepOriginal(tx, ctx, input);
    const body = bodyOf(ctx, { claim, input, n, words: passage.quote, kept });
    const statement = canonicalJson(body as unknown as Json);
    const { keyId, signature } = await signForDesk(tx, RENDERING_TYPE, statement);
    const data = { rendering: n, digest: renderingDigest({ statement, signature }), ...(kept && { source: kept.source }) };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'sign-rendering', data });
    const made = { madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
    const signed = { statement, keyId, signature, wordsSha256: wordsSha256(passage.quote) };
    await tx.insert(renderings).values({ deskId: ctx.deskId, claimId: claim.id, n, ...signed, ...made });
    return { n, stage, seq: claim.head.lastSeq };
  });
}

interface Read {
  claim: ClaimState;
  input: SignRendering;
  n: number;
  words: string;
  kept: KeptOriginal | null;
}

function bodyOf(ctx: Ctx, { claim, input, n, words, kept }: Read): RenderingBody {
  const { original, found, fidelity, note } = input;
  return {
    type: RENDERING_TYPE,
    desk: ctx.deskId,
    claim: claim.id,
    number: claim.number,
    n,
    language: claim.facts.translatedFrom ?? '',
    words,
    original,
    found,
    fidelity,
    note,
    ...(kept && { kept }),
    reader: ctx.actor.personId,
    at: ctx.now.toISOString(),
  };
}

async function countRenderings(tx: Tx, claimId: string): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`select count(*)::int from renderings where claim_id = ${claimId}::uuid`);
  return row?.count ?? 0;
}
