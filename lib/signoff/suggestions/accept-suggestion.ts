import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { claimVersions } from '#lib/claims/schema';
import type { suggestionInput } from '#lib/signoff/input';
import { requireGates } from '#lib/signoff/require-gates';
import { suggestionDecisions } from '#lib/signoff/schema';
import type { Suggestion } from '#lib/signoff/suggestions/read-suggestions';
import { readText } from '#lib/signoff/suggestions/read-text';
import { requireOpenSuggestion } from '#lib/signoff/suggestions/require-open-suggestion';
import { withText } from '#lib/signoff/suggestions/with-text';
import { readVerdict } from '#lib/verdicts/queries';
import { verdictVersions } from '#lib/verdicts/schema';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';

/**
 * The assignee takes an editor's wording and becomes its maker; the editor does not, so the one who worded it may still sign.
 * It is bound to the text that it changes: other words there by now refuse it (409) with both. In review all gates run again.
 */
export function acceptSuggestion(ctx: Ctx, input: z.infer<typeof suggestionInput>) {
  return inOperation(ctx, { verb: 'accept-suggestion', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'accept-suggestion');
    const suggestion = await requireOpenSuggestion(tx, input);
    await requireSameText(tx, claim, suggestion);
    const version = await nextVersion(tx, ctx, claim, suggestion);
    const sets = claim.facts.signers.length > 0 ? { staleAt: ctx.now.toISOString() } : {};
    const { section, rev, digest } = version;
    const data = { n: suggestion.n, versions: [{ section, rev, digest }] };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'accept-suggestion', sets, data });
    await version.write();
    await tx.insert(suggestionDecisions).values({
      deskId: ctx.deskId,
      claimId: claim.id,
      n: suggestion.n,
      decision: 'accepted',
      madeBy: ctx.actor.personId,
      at: ctx.now,
    });
    if (stage === 'review') await requireGates(tx, claim);
    return { stage, n: suggestion.n };
  });
}

async function requireSameText(tx: Tx, claim: ClaimState, { n, field, was, words }: Suggestion): Promise<void> {
  const now = await readText(tx, claim.id, field);
  if (now !== was) throw new Refusal('conflict', 'suggestionOvertaken', { params: { n }, changes: { was, now, words } });
}

/** The version with the suggested words in it, and how it is written once its event stands. */
async function nextVersion(tx: Tx, ctx: Ctx, claim: ClaimState, { field, words }: Suggestion) {
  const made = { madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
  if (field === 'claim-line') {
    const row = { ...(await readClaimWords(tx, claim.id)), claimLine: words, rev: claim.claimRev + 1, ...made };
    const write = () => tx.insert(claimVersions).values(row);
    return { section: 'claim', rev: row.rev, digest: claimVersionDigest(row), write };
  }
  const verdict = await readVerdict(tx, claim.id);
  if (!verdict) throw new Error('a suggestion for a verdict that is not there');
  const content = withText(field, verdict.content, words);
  const row = { deskId: ctx.deskId, claimId: claim.id, rev: claim.verdictRev + 1, content, ...made };
  const write = () => tx.insert(verdictVersions).values(row);
  return { section: 'verdict', rev: row.rev, digest: verdictVersionDigest(row), write };
}
