import { randomUUID } from 'node:crypto';
import { database } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import type { Door } from '#lib/people/door';
import { clientAddress, isLocalRequest } from '#app/_server/local-request';
import { HttpRefusal } from '#app/_server/present-refusal';
import { type SignedIn, sessionOf } from '#app/_server/session';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What a request says about itself before anybody reads its body: the door at which everybody stands first. */
export async function openDoor(request: Request, requestId: string): Promise<Door> {
  return {
    db: database(),
    now: new Date(),
    opId: readOpId(request.headers),
    requestId,
    address: clientAddress(request.headers),
    isLocal: isLocalRequest(request.headers),
    session: await sessionOf(request),
  };
}

/** The first argument of every verb: this person, at this desk, now. */
export function ctxFor(person: SignedIn, door: Door): Ctx {
  const { db, now, opId, requestId } = door;
  return { db, deskId: person.deskId, actor: { personId: person.personId, roles: person.roles }, now, opId, requestId };
}

/** The operation id that the client chose, so that a repeated click finds its first answer; a new one when it chose none. */
function readOpId(headers: Headers): string {
  const key = headers.get('idempotency-key');
  if (key === null) return randomUUID();
  if (!UUID.test(key)) throw new HttpRefusal(422, 'invalid', { field: 'Idempotency-Key', sentence: 'opIdMalformed' });
  return key.toLowerCase();
}
