import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing } from '#lib/db/refusal';
import { type ClaimState, lockClaims, readClaimState } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { contactStepDigest } from '#lib/contacts/digests';
import { type Contact, readContact, readSteps, type StepRow } from '#lib/contacts/queries';
import type { KeptFile } from '#lib/keeping/read-file';
import { contactSteps } from '#lib/contacts/schema';
import type { ClaimAct } from '#lib/workflow/acts';

export interface LockedContact {
  /** The claim on which somebody acts. */
  claim: ClaimState;
  /** All claims on which the contact was put, the one above among them, locked in the order of their ids. */
  claims: ClaimState[];
  contact: Contact;
  steps: StepRow[];
}

/**
 * Locks a contact by the claims it covers, so that its steps are numbered one after the other, for an act on one of them.
 * Refuses as decide() does, and with `missing`.
 */
export async function lockContact(
  tx: Tx,
  ctx: Ctx,
  input: { claimId: string; contactId: string; act: ClaimAct },
): Promise<LockedContact> {
  // Which claims are to be locked stands in the contact, so it is read before; it never changes, and the act is judged again.
  const before = await readClaimState(tx, input.claimId);
  requireAllowed(ctx, before, input.act);
  const { documentId } = before;
  const { claimant } = await readClaimWords(tx, input.claimId);
  const contact = await readContact(tx, { id: input.claimId, documentId, claimant }, input.contactId);
  const claims = await lockClaims(tx, [input.claimId, ...contact.covers]);
  const claim = claims.find(({ id }) => id === input.claimId);
  if (!claim) throw missing();
  requireAllowed(ctx, claim, input.act);
  return { claim, claims, contact, steps: (await readSteps(tx, [contact.id])).get(contact.id) ?? [] };
}

interface Logged extends Pick<StepRow, 'kind' | 'body' | 'at'> {
  file?: KeptFile | null;
}

/** Writes the next step of a contact; the event stands on the claim where it was noted. */
export async function logStep(
  tx: Tx,
  ctx: Ctx,
  { claim, contact, steps }: LockedContact,
  { file = null, ...logged }: Logged,
): Promise<StepRow> {
  const step = {
    deskId: ctx.deskId,
    contactId: contact.id,
    n: (steps.at(-1)?.n ?? 0) + 1,
    ...logged,
    fileSha256: file?.sha256 ?? null,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
  await moveClaim(tx, ctx, claim, {
    act: logged.kind === 'remind' ? 'remind' : 'note-answer',
    data: { step: { contactId: contact.id, n: step.n, digest: contactStepDigest(step, file) } },
  });
  await tx.insert(contactSteps).values(step);
  return step;
}
