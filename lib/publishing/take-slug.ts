import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { publicSlugs } from '#lib/publishing/schema';
import { slugOf } from '#lib/publishing/slug';

/**
 * Takes the public address of a check at its first publication, for good. Addresses are one space for all desks: where
 * another desk has the same headline and number, the end of the claim's id tells them apart.
 */
export async function takeSlug(
  tx: Tx,
  ctx: Ctx,
  check: { claim: ClaimState; headline: string; isDemo: boolean },
): Promise<string> {
  const { claim, headline, isDemo } = check;
  const plain = slugOf(headline, claim.number);
  for (const slug of [plain, `${plain}-${claim.id.slice(-6)}`, `${plain}-${claim.id.slice(-12)}`]) {
    const row = { slug, deskId: ctx.deskId, claimId: claim.id, isDemo };
    const taken = await tx.insert(publicSlugs).values(row).onConflictDoNothing().returning({ slug: publicSlugs.slug });
    if (taken.length > 0) return slug;
  }
  throw new Refusal('conflict', 'staleRevision');
}
