import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { createClaim } from '#lib/claims/create-claim';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import type { ClaimWords } from '#lib/claims/claim-words';
import { keepPlacement, type Placement, placementData } from '#lib/claims/placements';
import { readStandingWords } from '#lib/claims/standing-words';
import { claimVersions } from '#lib/claims/schema';
import { requireSeen } from '#lib/claims/seen';
import type { Passage } from '#lib/claims/claim-content';
import { prepareCopies, writeCopies } from '#lib/evidence/copy-evidence';
import type { splitClaimInput } from '#lib/evidence/input';

type Split = z.infer<typeof splitClaimInput>;
type Words = ClaimWords;

/** One claim turns out to be two: the first keeps the number, the second starts with the same sources and makers. */
export function splitClaim(ctx: Ctx, input: Split) {
  return inOperation(ctx, { verb: 'split-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'split');
    await requireSeen(tx, claim, { seen: input.seen, parts: ['claimRev'] });
    const words = await readStandingWords(tx, claim);
    const [first, second] = input.parts.map((part) => ({
      ...words,
      claimLine: part.claimLine,
      passage: narrow(words.passage, part),
    }));
    if (!first || !second) throw new Refusal('invalid', 'splitInTwo', { field: 'parts' });
    await narrowClaim(tx, ctx, claim, first);
    const sibling = await createSibling(tx, ctx, claim, second);
    return { claimId: sibling.id, number: sibling.number };
  });
}

function narrow(passage: Passage, part: { start: number; end: number }): Passage {
  if (part.start < passage.start || part.end > passage.end || part.start >= part.end)
    throw new Refusal('invalid', 'splitOutside', { field: 'parts' });
  const around = passage.prefix + passage.quote + passage.suffix;
  const from = passage.prefix.length + part.start - passage.start;
  const to = passage.prefix.length + part.end - passage.start;
  return {
    ...part,
    quote: around.slice(from, to),
    prefix: around.slice(Math.max(0, from - 32), from),
    suffix: around.slice(to, to + 32),
    sentence: passage.sentence,
  };
}

async function narrowClaim(tx: Tx, ctx: Ctx, claim: ClaimState, words: Words): Promise<void> {
  const version = { ...words, rev: claim.claimRev + 1, madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
  const placement = narrowedPlace(claim, words);
  const data = {
    rev: version.rev,
    digest: claimVersionDigest(version),
    ...(placement && { placement: placementData({ ...placement, claimId: claim.id }) }),
  };
  await moveClaim(tx, ctx, claim, { act: 'split', data });
  await tx.insert(claimVersions).values(version);
  if (placement) await keepPlacement(tx, ctx, claim, placement);
  claim.claimRev = version.rev;
}

/** A placement of the whole claim would overrule the narrower words. In a first version there is none. */
function narrowedPlace({ documentVersion }: ClaimState, { passage: { start, end } }: Words): Placement | null {
  return documentVersion === 1 ? null : { documentVersion, state: 'placed', places: [{ start, end }] };
}

async function createSibling(tx: Tx, ctx: Ctx, claim: ClaimState, words: Words): Promise<ClaimState> {
  const { documentVersion, passage, claimLine, kind, questions, claimant, claimantRole, chain, saidOn, asOf, dates, quantities } =
    words;
  const sibling = await createClaim(tx, ctx, {
    documentVersion,
    passage,
    claimLine,
    kind,
    questions,
    claimant,
    claimantRole,
    chain,
    saidOn,
    asOf,
    dates,
    quantities,
    documentId: claim.documentId,
    depth: claim.facts.depth,
    madeBy: ctx.actor.personId,
    candidateId: null,
  });
  const copies = await prepareCopies(tx, ctx, { from: claim, to: sibling });
  const data = { copiedFrom: claim.id, evidence: copies.map(({ version, digest }) => ({ rev: version.rev, digest })) };
  await moveClaim(tx, ctx, sibling, { act: 'split', data });
  await writeCopies(tx, sibling, copies);
  return sibling;
}
