import { eq, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import type { chooseNoticesInput } from '#lib/notices/input';
import { noticeChoices } from '#lib/notices/schema';
import { HOUSE_WAYS, type NoticeKind, NOTICE_KINDS, TOPIC_OF, type Topic, TOPICS, type Way } from '#lib/notices/vocabulary';

export type Ways = Record<Topic, Way>;

/** This person says how they want to hear of what. Not an act of the desk, so no event. */
export function chooseNotices(ctx: Ctx, input: z.infer<typeof chooseNoticesInput>) {
  return inOperation(ctx, { verb: 'choose-notices', input }, async (tx) => {
    const { deskId, actor } = ctx;
    const { personId } = actor;
    await tx.delete(noticeChoices).where(eq(noticeChoices.personId, personId));
    const chosen = TOPICS.filter((topic) => input.ways[topic] !== HOUSE_WAYS[topic]);
    const rows = chosen.map((topic) => ({ deskId, personId, topic, way: input.ways[topic] }));
    if (rows.length > 0) await tx.insert(noticeChoices).values(rows);
    return { ways: input.ways };
  });
}

/** How each of these people wants to hear of what. */
export async function readWays(tx: Tx, personIds: readonly string[]): Promise<Map<string, Ways>> {
  const ways = new Map(personIds.map((personId) => [personId, { ...HOUSE_WAYS }]));
  if (personIds.length === 0) return ways;
  const rows = await tx
    .select()
    .from(noticeChoices)
    .where(inArray(noticeChoices.personId, [...personIds]));
  for (const { personId, topic, way } of rows) ways.get(personId)![topic] = way;
  return ways;
}

/** The kinds that this person hears of in this way. */
export function kindsBy(ways: Ways, way: Way): NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => ways[TOPIC_OF[kind]] === way);
}
