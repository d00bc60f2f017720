import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { lastAnswer } from '#lib/contacts/contact-words';
import type { remindInput } from '#lib/contacts/input';
import { lockContact, logStep } from '#lib/contacts/log-step';
import { requirePast } from '#lib/contacts/require-past';

/** The checker notes that they reminded somebody; the log keeps it, readers do not see it. */
export function remindClaimant(ctx: Ctx, input: z.infer<typeof remindInput>) {
  return inOperation(ctx, { verb: 'remind', input }, async (tx) => {
    const locked = await lockContact(tx, ctx, { ...input, act: 'remind' });
    const at = requirePast(ctx, input.remindedAt, 'remindedAt');
    const answer = lastAnswer(locked.steps);
    if (answer && answer.outcome !== 'no-answer') throw new Refusal('conflict', 'contactAnswered');
    if (at < locked.contact.askedAt) throw new Refusal('invalid', 'beforeAsking', { field: 'remindedAt' });
    const { n } = await logStep(tx, ctx, locked, { kind: 'remind', body: { words: input.words }, at });
    return { step: n };
  });
}
