import { notFound } from 'next/navigation';
import { database, type Tx } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { requirePerson, type SignedIn } from '#app/_server/session';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What a page shows of one thing to one person. A malformed id, a missing row and another desk's answer 404 alike. */
export async function readPage<T>(
  id: string,
  read: (tx: Tx, person: SignedIn) => Promise<T>,
): Promise<{ person: SignedIn; found: T }> {
  const person = await requirePerson();
  if (!UUID.test(id)) return notFound();
  try {
    return { person, found: await inDesk({ db: database(), deskId: person.deskId }, (tx) => read(tx, person)) };
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'missing') return notFound();
    throw error;
  }
}
