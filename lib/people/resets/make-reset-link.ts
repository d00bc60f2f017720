import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { baseUrl } from '#lib/env/env';
import { newId } from '#lib/ledger/id';
import { recordDeskEvent } from '#lib/ledger/record-event';
import type { makeResetLinkInput } from '#lib/people/input';
import { lockAsHead, requireMember } from '#lib/people/members/lock-as-head';
import { hashSecret, linkSecret } from '#lib/people/sign-in/secrets';

const OPEN_MS = 24 * 60 * 60 * 1000;

/**
 * The head makes a link with which somebody chooses a new password, once and within a day; an earlier link stops working.
 * Only somebody who heads every desk of that person may: the password opens them all.
 */
export async function makeResetLink(ctx: Ctx, input: z.infer<typeof makeResetLinkInput>) {
  const { resetId } = await inOperation(ctx, { verb: 'make-reset-link', input }, async (tx) => {
    const { isDemo } = await lockAsHead(tx, ctx);
    const { personId } = await requireMember(tx, input.personId);
    if (isDemo) throw new Refusal('forbidden', 'demoHasNoPasswords');
    const id = newId();
    const hash = hashSecret(linkSecret('reset', id));
    const expires = new Date(ctx.now.getTime() + OPEN_MS).toISOString();
    const [row] = await tx.execute<{ made: boolean }>(
      sql`select make_reset(${hash}, ${personId}::uuid, ${ctx.actor.personId}::uuid, ${expires}::timestamptz) as made`,
    );
    if (!row?.made) throw new Refusal('forbidden', 'resetNeedsEveryDesk');
    await recordDeskEvent(tx, ctx, { kind: 'make-reset-link', data: { personId } });
    return { resetId: id };
  });
  return { link: `${baseUrl()}/reset/${linkSecret('reset', resetId)}` };
}
