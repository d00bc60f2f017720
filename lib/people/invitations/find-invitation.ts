import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import { hashSecret } from '#lib/people/sign-in/secrets';
import type { Role } from '#lib/workflow/vocabulary';

/** An invitation as whoever holds its link may see it. */
export interface Invitation {
  id: string;
  deskId: string;
  deskName: string;
  isDemo: boolean;
  email: string;
  name: string;
  roles: Role[];
  state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  /** Whose address it is, when somebody has an account with it. */
  personId: string | null;
}

interface Row extends Record<string, unknown> {
  desk_id: string;
  desk_name: string;
  is_demo: boolean;
  invitation_id: string;
  email: string;
  name: string;
  roles: Role[];
  state: Invitation['state'];
  person_id: string | null;
}

/** The invitation behind a link, or null when there is none. */
export async function findInvitation(db: Db, token: string): Promise<Invitation | null> {
  const [row] = await db.execute<Row>(sql`select * from find_invitation(${hashSecret(token)})`);
  return (
    (row && {
      id: row.invitation_id,
      deskId: row.desk_id,
      deskName: row.desk_name,
      isDemo: row.is_demo,
      email: row.email,
      name: row.name,
      roles: row.roles,
      state: row.state,
      personId: row.person_id,
    }) ??
    null
  );
}
