import { createHmac, randomBytes } from 'node:crypto';
import { env } from '#lib/env/env';
import { unwrapSecret, wrapSecret } from '#lib/ledger/wrap-secret';

const masterKey = () => Buffer.from(env().MASTER_KEY, 'hex');
const nameOf = (deskId: string) => `chat ${deskId}`;

/** A new secret for a desk's chat, wrapped for the database. */
export function makeChatSecret(deskId: string): string {
  return wrapSecret(masterKey(), nameOf(deskId), randomBytes(32));
}

/** The secret as receivers enter it, after Standard Webhooks: `whsec_` and base64. */
export function showChatSecret(deskId: string, wrapped: string): string {
  return `whsec_${open(deskId, wrapped).toString('base64')}`;
}

interface Signed {
  /** Names the message; the same whenever it is tried. */
  id: string;
  at: Date;
  body: string;
}

/** The three headers of Standard Webhooks 1.0: HMAC-SHA256 over `id.timestamp.body`, the timestamp in seconds. */
export function signChat(deskId: string, wrapped: string, { id, at, body }: Signed): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const mac = createHmac('sha256', open(deskId, wrapped)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
}

function open(deskId: string, wrapped: string): Buffer {
  return unwrapSecret(masterKey(), nameOf(deskId), { wrapped, what: 'secret of the chat' });
}
