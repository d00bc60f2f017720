import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import type { Passage, QuantityRead } from '#lib/claims/claim-content';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { type ClaimWords, readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { passageOf } from '#lib/claims/passage-of';
import { keepPlacement, type Placement, placementData } from '#lib/claims/placements';
import { claimVersions } from '#lib/claims/schema';
import { requireSeen } from '#lib/claims/seen';
import { requireGates } from '#lib/signoff/require-gates';
import { readVersionText } from '#lib/versions/anchor-document';
import { isAppliedAt } from '#lib/versions/applied';
import type { PlaceClaim } from '#lib/versions/input';
import { readDecided, signedBeside } from '#lib/versions/read-decided';
import { settlePlace } from '#lib/versions/settle-place';
import { requireVersion } from '#lib/intake/require-version';

/**
 * Somebody says where a claim stands in the new version. The same words in the same sentence keep everything, the signature
 * too, and so do exactly the words that were signed for them. Other words, or the same in another sentence, are what the claim says from now on: its signature is stale, whoever
 * took them on is a maker, and all gates run again.
 */
export function placeClaim(ctx: Ctx, input: PlaceClaim) {
  return inOperation(ctx, { verb: 'place-claim', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'place');
    await requireVersion(tx, { id: claim.documentId, version: claim.documentVersion }, input.version);
    await requireSeen(tx, claim, { seen: input.seen, parts: ['seq'] });
    const text = await readVersionText(tx, { documentId: claim.documentId, version: claim.documentVersion });
    const passage = passageOf(text, input);
    if (!passage) throw new Refusal('invalid', 'selectionEmpty', { field: 'start' });
    const words = await readClaimWords(tx, claim.id);
    const isWorded = input.claimLine !== undefined && input.claimLine !== words.claimLine;
    const state = isWorded ? null : await stateThere(tx, { claim, words, passage });
    const at = { claim, words, passage };
    const stage = state ? await place(tx, ctx, at, state) : await reword(tx, ctx, at, input.claimLine);
    return { stage, isSame: state === 'placed', isApplied: state === 'applied', seq: claim.head.lastSeq };
  });
}

interface Placing {
  claim: ClaimState;
  words: ClaimWords;
  passage: Passage;
}

/** The claim's own words in its own sentence, the words that were signed for it, or, null, others. */
async function stateThere(tx: Tx, { claim, words, passage }: Placing): Promise<'placed' | 'applied' | null> {
  if (passage.quote === words.passage.quote && passage.sentence === words.passage.sentence) return 'placed';
  if (!claim.displaced) return null;
  const decided = await readDecided(tx, claim.documentId);
  const own = decided.get(claim.id);
  return own?.isSigned && isAppliedAt(passage, own, signedBeside(decided, claim.id)) ? 'applied' : null;
}

function placedAt({ claim, passage: { start, end } }: Placing, state: 'placed' | 'applied'): Placement {
  return { documentVersion: claim.documentVersion, state, places: [{ start, end }] };
}

async function place(tx: Tx, ctx: Ctx, at: Placing, state: 'placed' | 'applied') {
  return settlePlace(tx, ctx, at.claim, placedAt(at, state));
}

async function reword(tx: Tx, ctx: Ctx, at: Placing, claimLine?: string) {
  const { claim, words, passage } = at;
  const { stage: from, signers } = claim.facts;
  const version = {
    ...words,
    ...readingsIn(passage, words),
    claimLine: claimLine ?? words.claimLine,
    passage,
    documentVersion: claim.documentVersion,
    rev: claim.claimRev + 1,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
  const placement = placedAt(at, 'placed');
  const { stage } = await moveClaim(tx, ctx, claim, {
    act: 'reword',
    sets: {
      displaced: null,
      ...(from === 'signed-off' && { submission: claim.submission + 1 }),
      ...((from === 'signed-off' || signers.length > 0) && { staleAt: ctx.now.toISOString() }),
    },
    data: {
      rev: version.rev,
      digest: claimVersionDigest(version),
      placement: placementData({ ...placement, claimId: claim.id }),
    },
  });
  await tx.insert(claimVersions).values(version);
  await keepPlacement(tx, ctx, claim, placement);
  if (stage === 'review') await requireGates(tx, claim);
  return stage;
}

/** Dates and figures that were read from the old words, as far as they stand in the new ones. */
function readingsIn({ quote, start }: Passage, { dates, quantities }: ClaimWords): Pick<ClaimWords, 'dates' | 'quantities'> {
  const found = <T extends Pick<QuantityRead, 'text' | 'start' | 'end'>>(reads: T[]) =>
    reads.flatMap((read) => {
      const at = quote.indexOf(read.text);
      return at === -1 ? [] : [{ ...read, start: start + at, end: start + at + read.text.length }];
    });
  return { dates: found(dates), quantities: found(quantities) };
}
