import { Refusal } from '#lib/db/refusal';
import type { Door, Session } from '#lib/people/door';

/** The live session of whoever stands at the door, or a refusal. */
export function requireSession(door: Door): Session {
  if (!door.session) throw new Refusal('forbidden', 'signInFirst');
  return door.session;
}
