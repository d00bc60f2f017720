import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import type { Session } from '#lib/people/door';
import { hashSecret } from '#lib/people/sign-in/secrets';
import type { Role } from '#lib/workflow/vocabulary';

interface Row extends Record<string, unknown> {
  session_id: string;
  person_id: string;
  email: string;
  started_at: string;
  desk_id: string | null;
  desk_name: string;
  time_zone: string;
  language: string;
  is_demo: boolean;
  member_name: string;
  roles: Role[];
  desks: { id: string; name: string }[];
}

/**
 * Who holds this secret, at which desk and with which roles, right now. Null when the session is unknown, ended, idle for
 * seven days or thirty days old. Asked on every request: what a head takes away is gone at the next click.
 */
export async function openSession(db: Db, secret: string): Promise<Session | null> {
  const [row] = await db.execute<Row>(sql`select * from open_session(${hashSecret(secret)})`);
  if (!row) return null;
  const { session_id: id, person_id: personId, email, started_at: startedAt, desks } = row;
  return { id, personId, email, startedAt: new Date(startedAt), desks, place: placeOf(row) };
}

function placeOf(row: Row): Session['place'] {
  if (!row.desk_id) return null;
  return {
    deskId: row.desk_id,
    deskName: row.desk_name,
    timeZone: row.time_zone,
    language: row.language,
    isDemo: row.is_demo,
    name: row.member_name,
    roles: row.roles,
  };
}
