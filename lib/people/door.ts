import type { Db } from '#lib/db/connection';
import type { Role } from '#lib/workflow/vocabulary';

/** A desk as its members see it from inside. */
export interface Place {
  deskId: string;
  deskName: string;
  timeZone: string;
  language: string;
  isDemo: boolean;
  /** The person's name at this desk. */
  name: string;
  roles: Role[];
}

/** A signed-in browser. `place` is null for somebody who belongs to no desk any more. */
export interface Session {
  id: string;
  personId: string;
  email: string;
  startedAt: Date;
  place: Place | null;
  desks: { id: string; name: string }[];
}

/** Somebody at the door, at no desk yet: the first argument of verbs that let people in. */
export interface Door {
  db: Db;
  now: Date;
  opId: string;
  requestId: string;
  /** Where the request comes from; guesses are counted by it. */
  address: string;
  /** Whether the browser runs on the machine that serves the desk. */
  isLocal: boolean;
  session: Session | null;
}
