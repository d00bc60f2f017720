import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { baseUrl } from '#lib/env/env';
import { lockAsHead, requireMember } from '#lib/people/members/lock-as-head';
import { DeliveryFault } from '#lib/sending/attempt';
import type { MailRoom } from '#lib/sending/deliver-mail';
import type { testMailInput } from '#lib/sending/input';
import { type Letter, messageId } from '#lib/sending/mail/letter';

export interface TestedMail {
  /** Whether a mail server took it, or the folder. The people of the demo desk have no mailboxes. */
  went: 'server' | 'folder';
  /** Why it did not leave, as a code of messages/en/mail.json; null when it did. */
  fault: string | null;
}

/** A mail from the head to themselves, now and once: what the mail server says of it is the answer. */
export async function testMail(
  ctx: Ctx,
  input: z.infer<typeof testMailInput>,
  { room, letter }: { room: MailRoom; letter: Letter },
): Promise<TestedMail> {
  const to = await inOperation(ctx, { verb: 'test-mail', input }, async (tx) => {
    const { isDemo } = await lockAsHead(tx, ctx);
    const { name, email } = await requireMember(tx, ctx.actor.personId);
    return { isDemo, name, email };
  });
  const went = room.server && !to.isDemo ? 'server' : 'folder';
  const box = went === 'server' && room.server ? room.server : room.folder;
  // After the transaction: somebody else's slow server would hold the desk's lock.
  try {
    await box.post({ letter, to, messageId: messageId(ctx.opId, baseUrl()), date: ctx.now, name: `test-${ctx.opId}` });
    return { went, fault: null };
  } catch (error) {
    if (error instanceof DeliveryFault) return { went, fault: error.code };
    throw error;
  }
}
