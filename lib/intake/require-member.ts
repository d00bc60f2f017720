import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import { members } from '#lib/people/schema';

/** Refuses a person who is not on the desk now, under the field that names them. */
export async function requireMember(tx: Tx, personId: string | null | undefined, field: keyof typeof NOT_MEMBER): Promise<void> {
  if (!personId) return;
  const [member] = await tx
    .select({ personId: members.personId })
    .from(members)
    .where(and(eq(members.personId, personId), isNull(members.removedAt)));
  if (!member) throw new Refusal('invalid', NOT_MEMBER[field], { field });
}

const NOT_MEMBER = { ownerId: 'ownerNotMember', authorId: 'authorNotMember', senderId: 'senderNotMember' } as const;
