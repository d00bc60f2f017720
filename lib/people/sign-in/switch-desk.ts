import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { missing } from '#lib/db/refusal';
import type { Door } from '#lib/people/door';
import type { switchDeskInput } from '#lib/people/input';
import { requireSession } from '#lib/people/sign-in/require-session';

/** Sits down at another of one's desks, in every tab of this browser. A desk one does not belong to answers like a missing one. */
export async function switchDesk(door: Door, input: z.infer<typeof switchDeskInput>): Promise<{ deskId: string }> {
  const { id } = requireSession(door);
  const [row] = await door.db.execute<{ switched: boolean }>(
    sql`select switch_desk(${id}::uuid, ${input.deskId}::uuid) as switched`,
  );
  if (!row?.switched) throw missing();
  return { deskId: input.deskId };
}
