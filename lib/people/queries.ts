import { and, asc, gt, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { invitations, members } from '#lib/people/schema';
import type { Role } from '#lib/workflow/vocabulary';

export interface Member {
  personId: string;
  name: string;
  email: string;
  roles: Role[];
  languages: string[];
  namedInPublic: boolean;
  joinedAt: Date;
}

export interface OpenInvitation {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  madeBy: string;
  expiresAt: Date;
}

/** Who belongs to the desk now, by name. */
export async function listMembers(tx: Tx): Promise<Member[]> {
  const { personId, name, email, roles, languages, namedInPublic, joinedAt } = members;
  const rows = await tx
    .select({ personId, name, email, roles, languages, namedInPublic, joinedAt })
    .from(members)
    .where(isNull(members.removedAt))
    .orderBy(asc(members.name), asc(members.personId));
  return rows.map((row) => ({ ...row, roles: row.roles as Role[] }));
}

/** Who was invited and has not come yet; expired and withdrawn invitations are left out. */
export async function listInvitations(tx: Tx, now: Date): Promise<OpenInvitation[]> {
  const { id, name, email, roles, madeBy, expiresAt } = invitations;
  const rows = await tx
    .select({ id, name, email, roles, madeBy, expiresAt })
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.madeAt), asc(invitations.id));
  return rows.map((row) => ({ ...row, roles: row.roles as Role[] }));
}

/** The name of everybody who ever belonged to the desk, by person: what they made keeps their name. */
export async function memberNames(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.select({ personId: members.personId, name: members.name }).from(members);
  return new Map(rows.map((row) => [row.personId, row.name]));
}
