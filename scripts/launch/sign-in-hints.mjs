import { countDesks } from './demo-desk.mjs';
import { forgetSecret, keepSecret } from './secrets.mjs';

const TOKEN = 'setup-token';

/**
 * The one-time token with which the first head signs up; null when there is a desk, or the demo can be entered by a click.
 * @param {{ folder: string, database: object, demoSignIn: boolean }} start
 * @returns {Promise<string | null>}
 */
export async function setupToken({ folder, database, demoSignIn }) {
  const desks = await countDesks(database);
  if (demoSignIn || (desks ?? 0) > 0) {
    forgetSecret(folder, TOKEN);
    return null;
  }
  return keepSecret(folder, { name: TOKEN, encoding: 'base64url' });
}

/**
 * How to get in, in lines for the terminal.
 * @param {{ address: { url: string, isLocal: boolean, host: string, publicUrl?: string }, demoSignIn: boolean, token: string | null }} start
 */
export function signInHints({ address, demoSignIn, token }) {
  return [
    demoSignIn && `Sign in: open ${address.url}/sign-in and choose one of the demo people; they have no passwords.`,
    // In the fragment, which browsers do not send: the token must not stand in a log.
    token && `The first head signs up, once, at ${address.url}/first-run#token=${token}`,
    !demoSignIn && !token && `Sign in: ${address.url}/sign-in with e-mail address and password.`,
    !address.isLocal &&
      !address.publicUrl &&
      'Set PUBLIC_URL to the address people open, or signing in from other machines fails.',
  ].filter(Boolean);
}
