import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { members } from '#lib/people/schema';

/** The name a person has now: what they read or typed stays in it, as what is signed does. */
export async function nameOf(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.select({ name: members.name }).from(members).where(eq(members.personId, personId));
  if (!row) throw missing();
  return row.name;
}
