import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { FetchRefused, judgeUrl } from '#lib/fetch/policy';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { chatHooks } from '#lib/notices/schema';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { chatPolicy } from '#lib/sending/chat/post-chat';
import { makeChatSecret, showChatSecret } from '#lib/sending/chat/chat-secret';
import type { chatInput, setChatInput } from '#lib/sending/input';

/** The head says where the desk's chat listens and what it hears of. Another address gets another secret, which is answered. */
export async function setChat(ctx: Ctx, input: z.infer<typeof setChatInput>) {
  requireAddress(input.url);
  const { isNew } = await inOperation(ctx, { verb: 'set-chat', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const [before] = await tx.select().from(chatHooks);
    const isNewAddress = before?.url !== input.url;
    const wrapped = before && !isNewAddress ? before.wrapped : makeChatSecret(ctx.deskId);
    await writeHook(tx, ctx, { ...input, wrapped });
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { chat: 'set' } });
    return { isNew: isNewAddress };
  });
  return { secret: isNew ? await readSecret(ctx) : null };
}

/** A new secret for the same address; what is tried from now on is signed with it. */
export async function renewChatSecret(ctx: Ctx, input: z.infer<typeof chatInput>) {
  await inOperation(ctx, { verb: 'renew-chat-secret', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const hook = await requireChat(tx);
    await writeHook(tx, ctx, { ...hook, wrapped: makeChatSecret(ctx.deskId) });
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { chat: 'secret' } });
    return {};
  });
  return { secret: await readSecret(ctx) };
}

/** The chat hears of nothing more; its secret is gone. */
export function removeChat(ctx: Ctx, input: z.infer<typeof chatInput>) {
  return inOperation(ctx, { verb: 'remove-chat', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    await requireChat(tx);
    await tx.delete(chatHooks);
    await recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { chat: 'removed' } });
    return {};
  });
}

/** The desk's chat, or a refusal (409) when none is set. */
export async function requireChat(tx: Tx): Promise<typeof chatHooks.$inferSelect> {
  const [hook] = await tx.select().from(chatHooks);
  if (!hook) throw new Refusal('conflict', 'chatNotSet');
  return hook;
}

/** Where the chat listens and what it hears of, without its secret; null when none is set. */
export async function readChat(tx: Tx) {
  const [hook] = await tx.select({ url: chatHooks.url, topics: chatHooks.topics }).from(chatHooks);
  return hook ?? null;
}

/** Not through the answer of the operation: that is kept, and the secret shall lie nowhere unwrapped. */
async function readSecret(ctx: Ctx): Promise<string | null> {
  return inDesk(ctx, async (tx) => {
    const [hook] = await tx.select({ wrapped: chatHooks.wrapped }).from(chatHooks);
    return hook ? showChatSecret(ctx.deskId, hook.wrapped) : null;
  });
}

function requireAddress(url: string): void {
  try {
    judgeUrl(url, chatPolicy());
  } catch (error) {
    if (error instanceof FetchRefused) throw new Refusal('invalid', 'chatAddress', { field: 'url' });
    throw error;
  }
}

type Hook = Pick<typeof chatHooks.$inferSelect, 'url' | 'topics' | 'wrapped'>;

async function writeHook(tx: Tx, { deskId, actor, now }: Ctx, { url, topics, wrapped }: Hook): Promise<void> {
  const hook = { url, topics, wrapped, changedBy: actor.personId, changedAt: now };
  await tx
    .insert(chatHooks)
    .values({ deskId, ...hook })
    .onConflictDoUpdate({ target: chatHooks.deskId, set: hook });
}
