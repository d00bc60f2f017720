import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { readClaimWords } from '#lib/claims/claim-words';
import { requireSeen } from '#lib/claims/seen';
import { startWork } from '#lib/claims/start-work';
import { readTranslation } from '#lib/renderings/queries';
import type { SaveVerdict, VerdictWords } from '#lib/verdicts/input';
import { judgeVerdict } from '#lib/verdicts/judge-verdict';
import { leaveApplied } from '#lib/verdicts/leave-applied';
import { readVerdict } from '#lib/verdicts/queries';
import { verdictVersions } from '#lib/verdicts/schema';
import type { Finding } from '#lib/verdicts/verdict-content';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';
import { needsNoProof } from '#lib/workflow/needs-no-proof';

/**
 * The checker rates the claim and writes why; what was saved before stays in the record. A claim nobody has begun is rated
 * once it has a source, unless its words are cut or rest on the author.
 */
export function saveVerdict(ctx: Ctx, input: SaveVerdict) {
  return inOperation(ctx, { verb: 'save-verdict', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    const act = isWaived(claim, input) ? 'waive-proof' : 'rate';
    requireAllowed(ctx, claim, act);
    await requireSeen(tx, claim, { seen: input.seen, parts: ['verdictRev'] });
    const version = await nextVerdict(tx, ctx, claim, input);
    const before = (await readVerdict(tx, claim.id))?.content ?? null;
    const sets = await leaveApplied(tx, claim, { before, after: version.content });
    await startWork(tx, ctx, claim);
    await moveClaim(tx, ctx, claim, { act, sets, data: { rev: version.rev, digest: verdictVersionDigest(version) } });
    await tx.insert(verdictVersions).values(version);
    return { verdictRev: version.rev };
  });
}

/** Nobody has begun, and nobody has to: what is cut, or rests on the author, asks for no source. */
function isWaived({ facts: { stage, depth } }: ClaimState, { outcome }: VerdictWords): boolean {
  return stage === 'assigned' && needsNoProof(outcome?.kind, depth);
}

/** The verdict version that these words would make; also used when a signed verdict is edited. */
export async function nextVerdict(tx: Tx, ctx: Ctx, claim: ClaimState, words: VerdictWords) {
  const [{ questions, passage }, translation, before] = await Promise.all([
    readClaimWords(tx, claim.id),
    readTranslation(tx, claim.id),
    readVerdict(tx, claim.id),
  ]);
  const { purpose } = claim.facts;
  const content = judgeVerdict(words, { questions, translation, purpose, passage: passage.quote });
  return {
    deskId: ctx.deskId,
    claimId: claim.id,
    rev: claim.verdictRev + 1,
    content: { ...content, veracity: keepAdopted(content.veracity, before?.content.veracity ?? null) },
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
}

/** A finding that was taken over from another claim says so as long as its rating and its words stay that claim's. */
function keepAdopted(now: Finding | null, before: Finding | null): Finding | null {
  if (now?.state !== 'rated' || before?.state !== 'rated' || !before.adoptedFrom) return now;
  return now.rating === before.rating && now.reason === before.reason ? before : now;
}
