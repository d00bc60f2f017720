import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import type { LoggedStep } from '#lib/contacts/contact-words';
import { contacts, contactSteps, contactWords } from '#lib/contacts/schema';

export type Contact = typeof contacts.$inferSelect;

/** What a claim has to do with contacts: those on which its words were put, and those with its claimant about its document. */
export interface Concerned {
  id: string;
  documentId: string;
  claimant: string | null;
}

/** Every contact that concerns a claim, the newest first. */
export function readContacts(tx: Tx, claim: Concerned): Promise<Contact[]> {
  const bySaying = claim.claimant === null ? undefined : eq(contacts.claimant, claim.claimant);
  return tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.documentId, claim.documentId), or(bySaying, sql`${claim.id}::uuid = any (${contacts.covers})`)))
    .orderBy(desc(contacts.madeAt), desc(contacts.id));
}

/** One contact that concerns the claim. Refuses with `missing`. */
export async function readContact(tx: Tx, claim: Concerned, contactId: string): Promise<Contact> {
  const found = (await readContacts(tx, claim)).find(({ id }) => id === contactId);
  if (!found) throw missing();
  return found;
}

export type StepRow = typeof contactSteps.$inferSelect & LoggedStep;

/** What happened to each of these contacts, oldest first. */
export async function readSteps(tx: Tx, contactIds: readonly string[]): Promise<Map<string, StepRow[]>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(contactSteps)
    .where(inArray(contactSteps.contactId, [...contactIds]))
    .orderBy(asc(contactSteps.contactId), asc(contactSteps.n));
  const byContact = new Map<string, StepRow[]>(contactIds.map((id) => [id, []]));
  for (const row of rows) byContact.get(row.contactId)?.push(row);
  return byContact;
}

/** What a claim's signed text says of its contacts: the latest words of each, in the order in which they were asked. */
export function readContactWords(tx: Tx, claimId: string) {
  const latest = tx
    .selectDistinctOn([contactWords.contactId])
    .from(contactWords)
    .where(eq(contactWords.claimId, claimId))
    .orderBy(contactWords.contactId, desc(contactWords.n))
    .as('latest');
  return tx
    .select({ id: latest.contactId, n: latest.n, upto: latest.upto, body: latest.body, madeAt: contacts.madeAt })
    .from(latest)
    .innerJoin(contacts, and(eq(contacts.deskId, latest.deskId), eq(contacts.id, latest.contactId)))
    .orderBy(asc(contacts.madeAt), asc(contacts.id));
}
