import type { Db } from '#lib/db/connection';
import { createDemoDesk } from '#lib/desks/create-demo-desk';
import { CAST } from '../../e2e/cast';
import type { CastDesk } from './desk';

interface Wish {
  name: string;
  isDemo: boolean;
  /** Gives the cast addresses of its own, where several desks have one. */
  tag?: string;
}

/** Makes a desk at which the cast sits. */
export async function seatCast(db: Db, { name, isDemo, tag }: Wish): Promise<CastDesk> {
  const addressOf = (email: string) => (tag ? email.replace('@', `.${tag}@`) : email);
  const cast = CAST.map(({ key, name: person, email, roles }) => ({ key, name: person, email: addressOf(email), roles }));
  const { deskId, people } = await createDemoDesk(db, { now: new Date(), cast, name, isDemo });
  return { db, deskId, people };
}
