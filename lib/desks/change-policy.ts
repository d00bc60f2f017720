import { desc } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import type { changePolicyInput } from '#lib/desks/input';
import { contentDigest } from '#lib/ledger/content-digest';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { lockAsHead } from '#lib/people/members/lock-as-head';
import { policies } from '#lib/signoff/schema';
import { rulesOf } from '#lib/workflow/policy';

/**
 * The head sets what the desk asks, as a new version of its policy. Claims are judged by it when they are submitted from now
 * on; no signature that was given before counts more or less for it.
 */
export function changePolicy(ctx: Ctx, input: z.infer<typeof changePolicyInput>) {
  return inOperation(ctx, { verb: 'change-policy', input }, async (tx) => {
    await lockAsHead(tx, ctx);
    const [last] = await tx.select().from(policies).orderBy(desc(policies.version)).limit(1);
    if (last?.version !== input.version) throw new Refusal('conflict', 'policyChanged');
    const { byDepth, rules } = input;
    const body = { byDepth, rules };
    const before = { byDepth: last.body.byDepth, rules: rulesOf(last.body) };
    if (contentDigest(body) === contentDigest(before)) throw new Refusal('invalid', 'nothingChanged');
    const version = last.version + 1;
    await recordDeskEvent(tx, ctx, { kind: 'change-policy', data: { version, policy: contentDigest(body) } });
    await tx.insert(policies).values({ deskId: ctx.deskId, version, body });
    return { version };
  });
}
