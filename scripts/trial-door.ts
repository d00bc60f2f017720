import { randomUUID } from 'node:crypto';
import type { Db } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';
import type { Door } from '#lib/people/door';
import { acceptInvitation } from '#lib/people/invitations/accept-invitation';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { openSession } from '#lib/people/sign-in/open-session';
import type { Role } from '#lib/workflow/vocabulary';
import type { TrialDesk } from './trial-desk';

export const PASSWORD = 'plover anthem seventeen kite';

/** A stranger at the door, or whoever holds this secret. */
export async function stand(db: Db, secret?: string): Promise<Door> {
  return {
    db,
    now: new Date(),
    opId: randomUUID(),
    requestId: 'trial',
    address: randomUUID(),
    isLocal: true,
    session: secret ? await openSession(db, secret) : null,
  };
}

/** Somebody with an address and a password, come to the desk by invitation. `secret` is that of their session. */
export async function comeTo(desk: TrialDesk, roles: Role[] = ['checker'], email = `${randomUUID()}@example.org`) {
  const { link } = await invitePerson(desk.as('hana'), { email, name: 'Nora Newcomer', roles });
  const token = link.slice(link.lastIndexOf('/') + 1);
  const { secret } = await acceptInvitation(await stand(desk.db), { token, name: 'Nora Newcomer', password: PASSWORD });
  const session = await openSession(desk.db, secret);
  return { email, secret, personId: session?.personId ?? '' };
}

/** The code of the refusal a verb answers with, or "done". */
export async function answerOf(verb: Promise<unknown>): Promise<string> {
  try {
    await verb;
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind} ${error.code}`;
    throw error;
  }
}
