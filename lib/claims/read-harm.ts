import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { events } from '#lib/ledger/schema';
import { HARM_SIDES, type HarmLevel, type HarmSide } from '#lib/workflow/vocabulary';

/** How much harm people see in a claim, side by side, who judged it last, and when. */
export interface HarmJudged {
  sides: { side: HarmSide; level: HarmLevel }[];
  by: string | null;
  at: Date;
}

/** The newest judgement of a claim's harm; null when nobody judged it, or it was taken back. */
export async function readHarm(tx: Tx, claimId: string): Promise<HarmJudged | null> {
  const [row] = await tx
    .select({ body: events.body, by: events.actorId, at: events.at })
    .from(events)
    .where(and(eq(events.streamId, claimId), eq(events.kind, 'judge-harm')))
    .orderBy(desc(events.seq))
    .limit(1);
  if (!row) return null;
  const { data } = JSON.parse(row.body) as { data: { harm: Partial<Record<HarmSide, HarmLevel>> } };
  const sides = HARM_SIDES.flatMap((side) => {
    const level = data.harm[side];
    return level ? [{ side, level }] : [];
  });
  return sides.length > 0 ? { sides, by: row.by, at: row.at } : null;
}
