import { listDesks } from './demo-desk.mjs';
import { forgetSecret, keepSecret } from './secrets.mjs';

const TOKEN = 'setup-token';

/**
 * How the first person gets in: by a click into the demo, with the one-time token, or with what they have.
 * @param {{ folder: string, appUrl: string, demoSignIn: boolean }} start
 * @returns {Promise<{ demo: boolean, token: string | null }>}
 */
export async function chooseDoor({ folder, appUrl, demoSignIn }) {
  const hasRealDesk = (await listDesks(appUrl)).some((desk) => !desk.is_demo);
  if (hasRealDesk || demoSignIn) {
    forgetSecret(folder, TOKEN);
    return { demo: !hasRealDesk, token: null };
  }
  return { demo: false, token: keepSecret(folder, { name: TOKEN, encoding: 'base64url' }) };
}

/**
 * How to get in, in lines for the terminal.
 * @param {{ address: { url: string, isLocal: boolean, host: string, publicUrl?: string }, demo: boolean, token: string | null }} start
 */
export function signInHints({ address, demo, token }) {
  return [
    demo && `Sign in: open ${address.url}/sign-in and choose one of the demo people; they have no passwords.`,
    // In the fragment, which browsers do not send: the token must not stand in a log.
    token && `The first head signs up, once, at ${address.url}/first-run#token=${token}`,
    !demo && !token && `Sign in: ${address.url}/sign-in with e-mail address and password.`,
    !address.isLocal &&
      !address.publicUrl &&
      'Set PUBLIC_URL to the address people open, or signing in from other machines fails.',
  ].filter(Boolean);
}
