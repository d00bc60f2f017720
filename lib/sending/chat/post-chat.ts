import { env } from '#lib/env/env';
import { guardedPost } from '#lib/fetch/guarded-post';
import type { Resolve } from '#lib/fetch/pin-address';
import { type FetchPolicy, FetchRefused, hostsIn } from '#lib/fetch/policy';
import { DeliveryFault } from '#lib/sending/attempt';
import { signChat } from '#lib/sending/chat/chat-secret';

/** One thing the chat hears of: no words that people typed, for chats read marks and names out of them. */
interface ChatItem {
  kind: string;
  /** The number of a claim; null when it is about a document. */
  claim: number | null;
  url: string;
}

/** What a chat is sent. Most chats show `text`; whoever builds on it reads the rest. */
export interface ChatBody {
  type: 'notice' | 'test';
  timestamp: string;
  text: string;
  items: ChatItem[];
}

export interface ChatSent {
  deskId: string;
  /** Names the message, whenever it is tried. */
  id: string;
  hook: { url: string; wrapped: string };
  body: ChatBody;
}

/** What chat messages may reach: the open internet, and what the operator named of their own network. */
export function chatPolicy(): FetchPolicy {
  return { allowedHosts: hostsIn(env().CHAT_HOSTS), open: 'secure' };
}

/** Posts a message to a chat, signed. Throws a DeliveryFault: what the policy forbids stays forbidden, the rest may pass. */
export async function postChat({ deskId, id, hook, body }: ChatSent, resolve?: Resolve): Promise<void> {
  const text = JSON.stringify(body);
  const signed = signChat(deskId, hook.wrapped, { id, at: new Date(), body: text });
  const headers = { ...signed, 'content-type': 'application/json', 'user-agent': 'Countersign' };
  const { status } = await guardedPost(hook.url, { body: text, headers }, { policy: chatPolicy(), resolve }).catch(
    (error: unknown) => {
      if (error instanceof FetchRefused)
        throw new DeliveryFault(`chat-${error.code}`, ['address', 'private'].includes(error.code));
      throw error;
    },
  );
  if (status >= 200 && status < 300) return;
  // Standard Webhooks: 410 says that nothing more is wanted here.
  throw new DeliveryFault(status >= 500 || status === 429 ? 'chat-busy' : 'chat-refused', status === 410);
}
