import type { Role } from '#lib/workflow/vocabulary';
import type { Db } from '#lib/db/connection';

export interface Actor {
  personId: string;
  roles: readonly Role[];
}

/** Who acts, where and when: the first argument of every verb. */
export interface Ctx {
  db: Db;
  deskId: string;
  actor: Actor;
  now: Date;
  /** Names this command: the same id with the same input answers as the first time did. */
  opId: string;
  requestId: string;
}
