import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { baseUrl, env } from '#lib/env/env';
import type { Door } from '#lib/people/door';
import { demoSignInInput, signInInput } from '#lib/people/input';
import { demoSignIn } from '#lib/people/sign-in/demo-sign-in';
import { signIn } from '#lib/people/sign-in/sign-in';
import { COOKIE_SECONDS, isSecure, sessionCookieName, sessionCookieOptions } from '#app/_server/cookie';
import { logFailure } from '#app/_server/log';
import { refuseInput } from '#app/_server/refuse-input';

type Entrance = (door: Door, credentials: unknown) => Promise<{ secret: string; personId: string }>;

const ENTRANCES: Record<'password' | 'demo', Entrance> = {
  password: (door, credentials) => {
    const input = signInInput.safeParse(credentials);
    if (!input.success) throw refuseInput(input.error);
    return signIn(door, input.data);
  },
  demo: (door, credentials) => {
    const input = demoSignInInput.safeParse(credentials);
    if (!input.success) throw refuseInput(input.error);
    return demoSignIn(door, input.data);
  },
};

export type EntranceName = keyof typeof ENTRANCES;

/** Whether this is a way in that we know. */
export function isEntrance(name: string | undefined): name is EntranceName {
  return name !== undefined && Object.hasOwn(ENTRANCES, name);
}

/**
 * How next-auth signs in at this door. Its token holds nothing but the secret of a session row, which is looked up on every
 * request. What went wrong is left in `failure`, because next-auth would turn it into the address of an error page.
 */
export function authOptions(door: Door, failure: { error?: unknown }): AuthOptions {
  const provider = (name: EntranceName, fields: string[]) =>
    CredentialsProvider({
      id: name,
      name,
      credentials: Object.fromEntries(fields.map((field) => [field, {}])),
      authorize: (given) => enter(name, { door, given: pick(given, fields), failure }),
    });
  return {
    secret: env().AUTH_SECRET,
    providers: [provider('password', ['email', 'password']), provider('demo', ['personId'])],
    session: { strategy: 'jwt', maxAge: COOKIE_SECONDS },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      jwt: ({ token, user }) => (user && 'secret' in user ? { secret: user.secret } : { secret: token.secret }),
      // next-auth would follow a cookie to wherever it points, and throw at one that points nowhere.
      redirect: () => baseUrl(),
    },
    logger: {
      error: (code) => logFailure(`next-auth ${code}`, { requestId: door.requestId, error: null }),
      warn: () => {},
      debug: () => {},
    },
  };
}

async function enter(name: EntranceName, at: { door: Door; given: object; failure: { error?: unknown } }) {
  try {
    const { secret, personId } = await ENTRANCES[name](at.door, at.given);
    return { id: personId, secret };
  } catch (error) {
    at.failure.error = error;
    return null;
  }
}

/** next-auth puts its own fields (csrfToken, json, callbackUrl) among the credentials. */
function pick(given: Record<string, unknown> | undefined, fields: string[]): object {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([field]) => fields.includes(field)));
}
