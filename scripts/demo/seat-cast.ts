import type { Db } from '#lib/db/connection';
import { createDemoDesk } from '#lib/desks/create-demo-desk';
import { changeLanguages } from '#lib/people/members/change-languages';
import { CAST } from '../../e2e/cast';
import { as, type CastDesk } from './desk';

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
  const desk = { db, deskId, people };
  for (const { key, languages } of CAST) {
    if (languages) await changeLanguages(as(desk, 'karim'), { personId: people[key], languages });
  }
  return desk;
}
