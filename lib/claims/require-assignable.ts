import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { BARRING } from '#lib/claims/conflicts/barring';
import { members } from '#lib/people/schema';

/**
 * Refuses a person who may not be given these claims: no member of the desk, no checker, author of the text, or with a
 * declared conflict of interest that the head has not overridden. Somebody of another desk answers like nobody.
 */
export async function requireAssignable(tx: Tx, personId: string, claims: readonly ClaimState[]): Promise<void> {
  // Held until the end: a person removed at the same moment either is still here after the assignment or was never assigned.
  const [member] = await tx
    .select({ roles: members.roles })
    .from(members)
    .where(and(eq(members.personId, personId), isNull(members.removedAt)))
    .for('share');
  if (!member) throw new Refusal('invalid', 'assigneeNotMember', { field: 'assigneeId' });
  if (!member.roles.includes('checker')) throw new Refusal('conflict', 'assigneeNotChecker', { field: 'assigneeId' });
  if (claims.some(({ authorId }) => authorId === personId))
    throw new Refusal('conflict', 'assigneeIsAuthor', { field: 'assigneeId' });
  const barred = await tx.execute<{ id: string }>(sql`
    select b.document_id as id from (${BARRING}) b where b.person_id = ${personId}::uuid and b.by = 'assigneeHasConflict'`);
  const ids = new Set(barred.map(({ id }) => id));
  if (claims.some(({ documentId }) => ids.has(documentId)))
    throw new Refusal('conflict', 'assigneeHasConflict', { field: 'assigneeId' });
}
