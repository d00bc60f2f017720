import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { startWork } from '#lib/claims/start-work';
import { wordsOf } from '#lib/contacts/contact-words';
import { contactWordsDigest } from '#lib/contacts/digests';
import type { useContactInput } from '#lib/contacts/input';
import { type Contact, readContact, readContactWords, readSteps } from '#lib/contacts/queries';
import { contactWords } from '#lib/contacts/schema';
import { desks } from '#lib/people/schema';

/** The checker brings what is known of a contact into the text of the claim: a late answer, or one that another claim asked for. */
export function useContact(ctx: Ctx, { claimId, contactId }: z.infer<typeof useContactInput>) {
  return inOperation(ctx, { verb: 'use-contact', input: { claimId, contactId } }, async (tx) => {
    const claim = await lockClaim(tx, claimId);
    requireAllowed(ctx, claim, 'use-contact');
    const { claimant } = await readClaimWords(tx, claimId);
    const contact = await readContact(tx, { id: claimId, documentId: claim.documentId, claimant }, contactId);
    const words = await nextWords(tx, ctx, { claimId, contact });
    if (!words) throw new Refusal('conflict', 'contactUsed');
    await writeWords(tx, ctx, { claim, words });
    return { stage: claim.facts.stage };
  });
}

type Words = typeof contactWords.$inferInsert;

/** What the claim would say of the contact now; null when it says so already. */
export async function nextWords(
  tx: Tx,
  ctx: Ctx,
  { claimId, contact }: { claimId: string; contact: Contact },
): Promise<Words | null> {
  const [used, steps, [desk]] = await Promise.all([
    readContactWords(tx, claimId),
    readSteps(tx, [contact.id]),
    tx.select({ timeZone: desks.timeZone }).from(desks).where(eq(desks.id, ctx.deskId)),
  ]);
  const known = steps.get(contact.id) ?? [];
  const before = used.find(({ id }) => id === contact.id);
  const body = wordsOf(contact, known, desk?.timeZone ?? 'UTC');
  if (before && JSON.stringify(wordsInOrder(before.body)) === JSON.stringify(wordsInOrder(body))) return null;
  return {
    deskId: ctx.deskId,
    claimId,
    contactId: contact.id,
    n: (before?.n ?? 0) + 1,
    upto: known.at(-1)?.n ?? 0,
    body,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
}

/** Postgres keeps no order of the names in a JSON object. */
function wordsInOrder(body: object): [string, unknown][] {
  return Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What an event says of words that come into a claim with it. */
export function usedIn(words: Words) {
  return { contactId: words.contactId, n: words.n, digest: contactWordsDigest(words) };
}

/** Brings the words into the claim by an event of their own; in review and after it only "edit signed" may. */
export async function writeWords(tx: Tx, ctx: Ctx, { claim, words }: { claim: ClaimState; words: Words }): Promise<void> {
  await startWork(tx, ctx, claim);
  await moveClaim(tx, ctx, claim, { act: 'use-contact', data: { used: [usedIn(words)] } });
  await tx.insert(contactWords).values(words);
}
