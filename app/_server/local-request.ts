import { env } from '#lib/env/env';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Whether the browser runs on the machine that serves the desk. Judged on the raw headers: the exact address with its port,
 * and no trace of a proxy, which would let strangers look local. Next itself fills X-Forwarded-For and -Host.
 */
export function isLocalRequest(headers: Headers): boolean {
  const { PORT, PUBLIC_URL } = env();
  const host = headers.get('host') ?? '';
  if (PUBLIC_URL || ![`localhost:${PORT}`, `127.0.0.1:${PORT}`, `[::1]:${PORT}`].includes(host)) return false;
  if (['forwarded', 'via', 'x-real-ip'].some((name) => headers.has(name))) return false;
  const forwardedFor = headers.get('x-forwarded-for');
  if (forwardedFor !== null && !LOOPBACK.test(forwardedFor)) return false;
  return (headers.get('x-forwarded-host') ?? host) === host;
}

/**
 * The network address that guesses are counted by. TRUST_PROXY says how many proxies stand before us, each of which adds
 * the address it saw at the end of X-Forwarded-For; what stands before theirs anybody can write.
 */
export function clientAddress(headers: Headers): string {
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const { TRUST_PROXY } = env();
  return (seen.at(-Math.max(1, TRUST_PROXY)) ?? seen[0] ?? '').slice(0, 64) || 'unknown';
}
