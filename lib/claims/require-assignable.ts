import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { declarations } from '#lib/claims/schema';
import { members } from '#lib/people/schema';

/**
 * Refuses a person who may not be given these claims: no member of the desk, no checker, author of the text, or with a
 * declared conflict of interest. Somebody of another desk answers like nobody.
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
  const conflicts = await tx
    .select({ documentId: declarations.documentId })
    .from(declarations)
    .where(and(eq(declarations.personId, personId), eq(declarations.hasConflict, true)));
  const barred = new Set(conflicts.map(({ documentId }) => documentId));
  if (claims.some(({ documentId }) => barred.has(documentId)))
    throw new Refusal('conflict', 'assigneeHasConflict', { field: 'assigneeId' });
}
