import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { type ClaimState, lockClaims } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { commitNote, keepNote, noteCommitment } from '#lib/claims/notes';
import { startWork } from '#lib/claims/start-work';
import { requireSoon } from '#lib/conditions/wait-for';
import { contactDigest } from '#lib/contacts/digests';
import type { Ask } from '#lib/contacts/input';
import { requirePast } from '#lib/contacts/require-past';
import type { Contact } from '#lib/contacts/queries';
import { contacts, contactWords } from '#lib/contacts/schema';
import { momentIn } from '#lib/contacts/time-zones';
import { nextWords, usedIn, writeWords } from '#lib/contacts/use-contact';
import { decide } from '#lib/workflow/decide';

/**
 * The checker notes whom they asked, in which words and by when. What readers see of it comes into this claim and into every
 * other claim of the question that is theirs and still open.
 */
export function askClaimant(ctx: Ctx, input: Ask) {
  return inOperation(ctx, { verb: 'ask', input }, async (tx) => {
    const claims = await lockClaims(tx, [input.claimId, ...input.alsoClaimIds]);
    const claim = claims.find(({ id }) => id === input.claimId)!;
    requireAllowed(ctx, claim, 'ask');
    const others = claims.filter(({ id }) => id !== claim.id);
    if (others.some(({ documentId }) => documentId !== claim.documentId)) throw missing();
    const { claimant } = await readClaimWords(tx, claim.id);
    const contact = contactOf(ctx, input, { claim, claimant, covers: [claim.id, ...others.map(({ id }) => id)] });
    await startWork(tx, ctx, claim);
    await tx.insert(contacts).values(contact);
    const words = await nextWords(tx, ctx, { claimId: claim.id, contact });
    await moveClaim(tx, ctx, claim, {
      act: 'ask',
      data: {
        contact: {
          id: contact.id,
          digest: contactDigest(contact),
          address: noteCommitment(contact.addressSalt, contact.address),
        },
        used: words ? [usedIn(words)] : [],
      },
    });
    if (words) await tx.insert(contactWords).values(words);
    await useOnOthers(tx, ctx, { contact, others });
    if (input.wait) await wait(tx, ctx, { claim, contact });
    return { contactId: contact.id, stage: claim.facts.stage };
  });
}

interface Place {
  claim: ClaimState;
  claimant: string | null;
  covers: string[];
}

function contactOf(ctx: Ctx, input: Ask, { claim, claimant, covers }: Place): Contact {
  const { who, role, organisation, channel, words, timeZone, address } = input;
  const askedAt = requirePast(ctx, input.askedAt, 'askedAt');
  const deadline = input.deadline === null ? null : momentIn(input.deadline, timeZone);
  if (deadline && deadline <= askedAt) throw new Refusal('invalid', 'deadlineBeforeAsking', { field: 'deadline' });
  return {
    deskId: ctx.deskId,
    id: newId(),
    documentId: claim.documentId,
    claimId: claim.id,
    claimant,
    covers,
    body: { who, role, organisation, channel, words, timeZone },
    askedAt,
    deadline,
    address,
    addressSalt: commitNote(address).salt,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
}

/** Other people's claims take the words over themselves: nobody becomes a maker of a claim by somebody else's act. */
async function useOnOthers(tx: Tx, ctx: Ctx, { contact, others }: { contact: Contact; others: ClaimState[] }): Promise<void> {
  for (const claim of others.filter(({ facts }) => decide('use-contact', facts, ctx.actor).allowed)) {
    const words = await nextWords(tx, ctx, { claimId: claim.id, contact });
    if (words) await writeWords(tx, ctx, { claim, words });
  }
}

async function wait(tx: Tx, ctx: Ctx, { claim, contact }: { claim: ClaimState; contact: Contact }): Promise<void> {
  if (!contact.deadline) throw new Refusal('invalid', 'required', { field: 'deadline' });
  requireSoon(contact.deadline, ctx.now);
  const note = commitNote(contact.body.who);
  const sets = { waitingUntil: contact.deadline.toISOString() };
  await moveClaim(tx, ctx, claim, { act: 'wait', sets, data: { note: note.commitment } });
  await keepNote(tx, ctx, { streamId: claim.id, seq: claim.head.lastSeq, note });
}
