import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { database } from '#lib/db/connection';
import type { Place, Session } from '#lib/people/door';
import { openSession } from '#lib/people/sign-in/open-session';
import { cookieIn, readSecret, sessionCookieName } from '#app/_server/cookie';

/** A person at a desk: what pages and routes know of who asks. */
export interface SignedIn extends Place {
  sessionId: string;
  personId: string;
  email: string;
  startedAt: Date;
  /** Every desk the person may switch to, the current one included. */
  desks: { id: string; name: string }[];
}

/** The live session of a request, read from its cookie and checked in the database. */
export async function sessionOf(request: Request): Promise<Session | null> {
  return openCookie(cookieIn(request.headers.get('cookie'), sessionCookieName()));
}

/** The live session of the page being rendered; asked once however many parts of the page want to know. */
export const findSession = cache(async (): Promise<Session | null> => {
  return openCookie((await cookies()).get(sessionCookieName())?.value);
});

/** Who looks at this page, or null for guests and for people who belong to no desk. */
export async function findPerson(): Promise<SignedIn | null> {
  const session = await findSession();
  return session && seat(session);
}

/** Who looks at this page; everybody else is sent to sign in and comes back to `next` (default: the page itself). */
export async function requirePerson(next?: string): Promise<SignedIn> {
  const person = await findPerson();
  if (person) return person;
  const path = ownPath(next ?? (await headers()).get('x-path'));
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}

/** A session with its desk, or null when the person belongs to none. */
export function seat(session: Session): SignedIn | null {
  const { id, personId, email, startedAt, desks, place } = session;
  return place && { ...place, sessionId: id, personId, email, startedAt, desks };
}

/** A path on this site, whatever a link says: never another host, never a scheme. */
export function ownPath(wish: string | null | undefined): string {
  if (!wish || !/^\/(?![/\\])/.test(wish) || wish.length > 2000) return '/';
  const origin = 'http://here.invalid';
  const url = URL.canParse(wish, origin) ? new URL(wish, origin) : null;
  return url?.origin === origin ? url.pathname + url.search : '/';
}

async function openCookie(cookie: string | undefined): Promise<Session | null> {
  const secret = await readSecret(cookie);
  return secret ? openSession(database(), secret) : null;
}
