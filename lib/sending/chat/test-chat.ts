import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { DeliveryFault } from '#lib/sending/attempt';
import { postChat } from '#lib/sending/chat/post-chat';
import { requireChat } from '#lib/sending/chat/set-chat';
import type { chatInput } from '#lib/sending/input';

/** A test message to the chat, now and once. Answers why it did not arrive, as a code of messages/en/mail.json; null when it did. */
export async function testChat(ctx: Ctx, input: z.infer<typeof chatInput>): Promise<{ fault: string | null }> {
  await inOperation(ctx, { verb: 'test-chat', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    await requireChat(tx);
    return {};
  });
  // After the transaction: somebody else's slow server would hold the desk's lock.
  const hook = await inDesk(ctx, requireChat);
  const body = { type: 'test' as const, timestamp: ctx.now.toISOString(), text: 'Countersign: this is a test.', items: [] };
  try {
    await postChat({ deskId: ctx.deskId, id: `msg_test_${ctx.opId}`, hook, body });
    return { fault: null };
  } catch (error) {
    if (error instanceof DeliveryFault) return { fault: error.code };
    throw error;
  }
}
