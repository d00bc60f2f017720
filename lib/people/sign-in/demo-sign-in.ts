import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { Refusal } from '#lib/db/refusal';
import { env } from '#lib/env/env';
import type { Door } from '#lib/people/door';
import type { demoSignInInput } from '#lib/people/input';
import { listMembers } from '#lib/people/queries';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { startSession } from '#lib/people/sign-in/start-session';

interface DeskRow extends Record<string, unknown> {
  id: string;
  name: string;
  is_demo: boolean;
  sealed_at: string | null;
}

/** The demo desk while it may be entered by a click: on this machine only, and only until people have a desk of their own. */
export async function findOpenDemo(door: Pick<Door, 'db' | 'isLocal'>): Promise<{ id: string; name: string } | null> {
  if (env().DEMO_SIGN_IN !== '1' || !door.isLocal) return null;
  const desks = await listDesks(door.db);
  if (desks.some((desk) => !desk.is_demo)) return null;
  return desks.find((desk) => desk.sealed_at === null) ?? null;
}

/** Whether anybody has a desk of their own in this database. */
export async function hasRealDesk(db: Db): Promise<boolean> {
  return (await listDesks(db)).some((desk) => !desk.is_demo);
}

async function listDesks(db: Db): Promise<DeskRow[]> {
  return [...(await db.execute<DeskRow>(sql`select * from list_desks()`))];
}

/** Sits down as one of the demo people, who have no passwords. */
export async function demoSignIn(
  door: Door,
  input: z.infer<typeof demoSignInInput>,
): Promise<{ secret: string; personId: string }> {
  const demo = await findOpenDemo(door);
  if (!demo) throw new Refusal('forbidden', 'demoClosed');
  const cast = await inDesk({ db: door.db, deskId: demo.id }, listMembers);
  if (!cast.some((member) => member.personId === input.personId)) throw new Refusal('forbidden', 'demoClosed');
  const { secret } = await startSession(door.db, { personId: input.personId, deskId: demo.id });
  if (door.session) await revokeSession(door.db, door.session.id);
  return { secret, personId: input.personId };
}
