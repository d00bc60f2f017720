import { decode, encode } from 'next-auth/jwt';
import { baseUrl, env } from '#lib/env/env';

/** Thirty days, the longest a session lives; the database decides what is still valid. */
export const COOKIE_SECONDS = 30 * 24 * 60 * 60;

/** Whether people reach us by https, so that cookies may demand it. */
export function isSecure(): boolean {
  return baseUrl().startsWith('https://');
}

/** The session cookie of next-auth, under the prefix that binds it to exactly this host when there is https. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-next-auth.session-token' : 'next-auth.session-token';
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const;
}

/** The secret of the session inside next-auth's encrypted cookie, or null when there is none or it is not ours. */
export async function readSecret(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: env().AUTH_SECRET });
    return typeof token?.secret === 'string' ? token.secret : null;
  } catch {
    return null;
  }
}

/** A Set-Cookie value that carries this secret, as next-auth itself would write it. */
export async function writeSecret(secret: string): Promise<string> {
  const value = await encode({ token: { secret }, secret: env().AUTH_SECRET, maxAge: COOKIE_SECONDS });
  return setCookie(value, COOKIE_SECONDS);
}

/** A Set-Cookie value that takes the session cookie away. */
export function clearCookie(): string {
  return setCookie('', 0);
}

function setCookie(value: string, seconds: number): string {
  return `${sessionCookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`;
}

/** One cookie out of a raw Cookie header. */
export function cookieIn(header: string | null, name: string): string | undefined {
  const pair = (header ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}
