import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { enterMaker } from '#lib/claims/enter-maker';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { requireSeen } from '#lib/claims/seen';
import { prepareCopies, writeCopies } from '#lib/evidence/copy-evidence';
import type { adoptInput } from '#lib/signoff/input';
import { statements } from '#lib/signoff/schema';
import { readSignOffs } from '#lib/signoff/queries';
import type { SignedBody } from '#lib/signoff/statement';
import { readVerdict } from '#lib/verdicts/queries';
import { verdictVersions } from '#lib/verdicts/schema';
import type { Finding, VerdictContent } from '#lib/verdicts/verdict-content';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';

type Rated = Extract<Finding, { state: 'rated' }>;

const EMPTY: VerdictContent = { attribution: null, veracity: null, headline: '', summary: '', rationale: '', whyChosen: '' };

/**
 * Five people say one thing: the claim takes over the answer to "Is it true?" from a signed claim, with its sources. Whoever
 * made that answer is a maker here too, as after a split; an editor signs it anew with this claim.
 */
export function adoptFinding(ctx: Ctx, input: z.infer<typeof adoptInput>) {
  return inOperation(ctx, { verb: 'adopt', input }, async (tx) => {
    const { claim, from } = await lockBoth(tx, input);
    requireAllowed(ctx, claim, 'adopt');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['verdictRev', 'evidenceRev'] });
    const { questions } = await readClaimWords(tx, claim.id);
    if (!questions.includes('veracity')) throw new Refusal('conflict', 'questionNotAsked');
    const finding = await readSigned(tx, from, input.statement);
    const before = await readVerdict(tx, claim.id);
    const veracity = { ...finding, adoptedFrom: { number: from.number, statement: input.statement } };
    const version = {
      deskId: ctx.deskId,
      claimId: claim.id,
      rev: claim.verdictRev + 1,
      content: { ...(before?.content ?? EMPTY), veracity },
      madeBy: ctx.actor.personId,
      opId: ctx.opId,
      madeAt: ctx.now,
    };
    const copies = await prepareCopies(tx, ctx, { from, to: claim, only: 'veracity' });
    const versions = [
      ...copies.map((copy) => ({ section: 'evidence', rev: copy.version.rev, digest: copy.digest })),
      { section: 'verdict', rev: version.rev, digest: verdictVersionDigest(version) },
    ];
    const data = { adoptedFrom: from.id, statement: input.statement, versions };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'adopt', data });
    await writeCopies(tx, claim, copies);
    await tx.insert(verdictVersions).values(version);
    for (const personId of from.facts.makers) await enterMaker(tx, ctx, { claim, personId });
    return { stage, verdictRev: version.rev, number: from.number };
  });
}

async function lockBoth(tx: Tx, { claimId, fromId }: { claimId: string; fromId: string }) {
  if (claimId === fromId) throw new Refusal('invalid', 'adoptsItself', { field: 'fromId' });
  const locked = await lockClaims(tx, [claimId, fromId]);
  const [claim, from] = [claimId, fromId].map((id) => locked.find((state) => state.id === id));
  if (!claim || !from) throw missing();
  return { claim, from };
}

/** The finding as it stands in the signed text that the screen showed. Refuses (conflict) when that is not signed any more. */
async function readSigned(tx: Tx, from: ClaimState, digest: string): Promise<Rated> {
  const signed = (await readSignOffs(tx, from.id)).some((entry) => entry.counts && entry.statementDigest === digest);
  const [statement] = await tx
    .select()
    .from(statements)
    .where(and(eq(statements.claimId, from.id), eq(statements.digest, digest)));
  const isSigned = signed && !from.facts.isDown && ['signed-off', 'published'].includes(from.facts.stage);
  if (!isSigned || !statement) throw new Refusal('conflict', 'notSignedAnyMore');
  const { veracity } = (JSON.parse(statement.body) as SignedBody).sections;
  if (veracity?.state !== 'rated' || veracity.adoptedFrom) throw new Refusal('conflict', 'nothingToAdopt');
  return veracity;
}
