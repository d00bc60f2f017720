import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { beginsWithPronoun } from '#lib/claims/begins-with-pronoun';
import { lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { type ClaimWords, readClaimWords } from '#lib/claims/claim-words';
import type { Warning } from '#lib/claims/due-warnings';
import type { editClaimLineInput } from '#lib/claims/input';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { claimVersions } from '#lib/claims/schema';
import { requireSeen } from '#lib/claims/seen';

/** Somebody words a claim better, or says more exactly who said it and how it got here; that person can no longer sign it. */
export function editClaimLine(ctx: Ctx, input: z.infer<typeof editClaimLineInput>) {
  return inOperation(ctx, { verb: 'edit-claim-line', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'edit-line');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['claimRev'] });
    const { claimId: _claim, seen: _seen, ...words } = input;
    const before = await readClaimWords(tx, claim.id);
    if (!differs(before, words)) throw new Refusal('invalid', 'nothingChanged');
    const version = { ...before, ...words, rev: claim.claimRev + 1, madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
    await moveClaim(tx, ctx, claim, { act: 'edit-line', data: { rev: version.rev, digest: claimVersionDigest(version) } });
    await tx.insert(claimVersions).values(version);
    const warnings: Warning[] = beginsWithPronoun(version.claimLine) ? ['pronounFirst'] : [];
    return { claimRev: version.rev, seq: claim.head.lastSeq, warnings };
  });
}

type Words = Omit<z.infer<typeof editClaimLineInput>, 'claimId' | 'seen'>;

/** Compared field by field and without key order: jsonb gives its keys back in an order of its own. */
function differs(before: ClaimWords, words: Words): boolean {
  return (Object.keys(words) as (keyof Words)[]).some((field) => contentOf(before[field]) !== contentOf(words[field]));
}

function contentOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
