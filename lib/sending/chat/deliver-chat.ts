import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { DeskScope } from '#lib/db/in-desk';
import { type Notice, readInbox } from '#lib/notices/read-inbox';
import { chatHooks, notices } from '#lib/notices/schema';
import { asksForSomething } from '#lib/notices/still-waits';
import { NOTICE_KINDS, TOPIC_OF } from '#lib/notices/vocabulary';
import { listMembers } from '#lib/people/queries';
import { attempt } from '#lib/sending/attempt';
import { type ChatBody, type ChatSent, postChat } from '#lib/sending/chat/post-chat';
import type { Delivery } from '#lib/sending/read-message';

/** Puts notices into one message for a chat. The sentences are not this room's to know. */
export type WriteChat = (notices: Notice[], at: Date) => ChatBody;

/** One try at a message to the desk's chat. */
export function deliverChat(scope: DeskScope, id: string, write: WriteChat): Promise<void> {
  return attempt<ChatSent>(scope, id, {
    read: (tx, delivery) => readChatMessage(tx, delivery, write),
    send: (sent) => postChat(sent),
  });
}

/** What the chat is told of one command: each thing once, whoever was told of it, as long as it is the case. */
async function readChatMessage(tx: Tx, { deskId, id, key, plannedAt }: Delivery, write: WriteChat): Promise<ChatSent | null> {
  const [hook] = await tx.select().from(chatHooks);
  if (!hook) return null;
  const kinds = NOTICE_KINDS.filter((kind) => hook.topics.includes(TOPIC_OF[kind]));
  const bundle = key.slice('once/'.length);
  const told = await tx
    .selectDistinct({ personId: notices.personId })
    .from(notices)
    .where(and(eq(notices.bundle, bundle), inArray(notices.kind, kinds)));
  const people = new Set(told.map(({ personId }) => personId));
  const only = sql`n.bundle = ${bundle} and n.kind in ${kinds}`;
  const found = new Map<string, Notice>();
  for (const actor of (await listMembers(tx)).filter(({ personId }) => people.has(personId))) {
    const { waits, happened } = await readInbox(tx, { actor, now: new Date() }, only);
    for (const notice of [...waits, ...happened.filter(({ kind }) => !asksForSomething(kind))])
      found.set(`${notice.claim?.id ?? notice.document.id} ${notice.kind}`, notice);
  }
  return found.size === 0 ? null : { deskId, id: `msg_${id}`, hook, body: write([...found.values()], plannedAt) };
}
