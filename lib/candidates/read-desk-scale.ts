import { and, desc, inArray, isNotNull, ne, or } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScale, fitDeskScale } from '#lib/candidates/desk-scale';
import { candidates } from '#lib/candidates/schema';
import type { DismissReason } from '#lib/workflow/vocabulary';

const LATEST = 500;
/** Reasons that speak of the words; a duplicate, or another reason, says nothing of what they are worth. */
const NOT_WORTH_IT: DismissReason[] = ['opinion', 'not-checkable', 'too-little-reach', 'not-a-fact'];

/**
 * What the desk's latest decisions on other documents teach. Those on this one are left out: its marks must not change their
 * look while somebody decides them.
 */
export async function readDeskScale(tx: Tx, documentId: string): Promise<DeskScale> {
  const { score, state, decidedAt, dismissReason } = candidates;
  const rows = await tx
    .select({ score, state })
    .from(candidates)
    .where(
      and(
        isNotNull(decidedAt),
        ne(candidates.documentId, documentId),
        or(inArray(state, ['accepted', 'merged']), inArray(dismissReason, NOT_WORTH_IT)),
      ),
    )
    .orderBy(desc(decidedAt))
    .limit(LATEST);
  return fitDeskScale(rows.map((row) => ({ score: row.score, isWorthy: row.state !== 'dismissed' })));
}
