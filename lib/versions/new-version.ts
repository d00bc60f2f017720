import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import { keepPlacement, placementData } from '#lib/claims/placements';
import { claims } from '#lib/claims/schema';
import { arrivalDigest } from '#lib/intake/arrivals/arrival-digest';
import { readArrival } from '#lib/intake/arrivals/keep-arrival';
import { blocksDigest } from '#lib/intake/document-digests';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import { understandText } from '#lib/intake/understand-text';
import { anchorDocument, type ClaimAnchor } from '#lib/versions/anchor-document';
import { carryCandidates } from '#lib/versions/carry-candidates';
import { countingSignOffs } from '#lib/versions/counting-sign-offs';
import type { NewVersion } from '#lib/versions/input';
import { requireOtherText } from '#lib/versions/preview-version';

/**
 * The text under check changed: it is kept beside the old one, and every claim is found again in it. What stands there word
 * for word keeps everything, its signature too, and so does what reads now as it was signed to; for the rest somebody has to say what became of it before it can be signed.
 */
export function fileNewVersion(ctx: Ctx, input: NewVersion) {
  return inOperation(ctx, { verb: 'new-version', input }, async (tx) => {
    const { facts, head } = await lockDocument(tx, input.documentId);
    requireAllowedOnDocument(ctx, 'new-version', facts);
    const text = await requireOtherText(tx, facts, input);
    const states = await lockClaims(tx, await claimIdsOf(tx, facts.id));
    const found = await anchorDocument(tx, { documentId: facts.id, version: facts.version }, text);
    const version = facts.version + 1;
    const { sha256, blocks } = understandText(text);
    const arrival = input.arrivalId ? await readArrival(tx, input.arrivalId) : null;
    const data = { sha256, blocks: blocksDigest(blocks), ...(arrival && { arrival: arrivalDigest(arrival) }) };
    await recordDocumentEvent(tx, ctx, { kind: 'new-version', to: 'in-work', head, sets: { version }, data });
    const made = { madeBy: ctx.actor.personId, madeAt: ctx.now };
    await tx
      .insert(documentVersions)
      .values({ deskId: ctx.deskId, documentId: facts.id, version, text, sha256, blocks, arrivalId: arrival?.id, ...made });
    const signed = await countingSignOffs(tx, facts.id);
    const counts = { kept: 0, applied: 0, moved: 0, changed: 0, orphan: 0 };
    for (const claim of states) {
      const anchor: ClaimAnchor = found.claims.get(claim.id) ?? { state: 'orphan', places: [] };
      counts[anchor.state] += 1;
      await carry(tx, ctx, claim, { anchor, version, signOffs: signed.get(claim.id) ?? [] });
    }
    const proposals = await carryCandidates(tx, found, { version, text });
    return { documentId: facts.id, version, ...counts, proposals };
  });
}

async function claimIdsOf(tx: Tx, documentId: string): Promise<string[]> {
  const rows = await tx.select({ id: claims.id }).from(claims).where(eq(claims.documentId, documentId)).orderBy(sql`id`);
  return rows.map(({ id }) => id);
}

interface Carried {
  anchor: ClaimAnchor;
  version: number;
  signOffs: { id: string; statement: string }[];
}

/** A signature goes along with the words it was given for; where they are not certain, it waits for whoever decides. */
async function carry(tx: Tx, ctx: Ctx, claim: ClaimState, { anchor, version, signOffs }: Carried): Promise<void> {
  const { state, places } = anchor;
  const placement = { documentVersion: version, state, places: [...places] };
  const displaced = state === 'kept' || state === 'applied' ? null : state;
  const isKept = displaced === null;
  await moveClaim(tx, ctx, claim, {
    act: isKept ? 'carry-over' : 'displace',
    sets: claim.displaced === displaced ? {} : { displaced },
    data: { placement: placementData({ ...placement, claimId: claim.id }), ...(isKept && { signOffs }) },
  });
  await keepPlacement(tx, ctx, claim, placement);
}
