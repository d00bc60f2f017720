import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { notices } from '#lib/notices/schema';

/** Whose screen shows what. */
interface Seeing {
  personId: string;
  now: Date;
}

/** Whoever opens a claim has read what they were told of it, from wherever they came. Returns whether anything was unread. */
export async function seeNoticesOfClaim(tx: Tx, claimId: string, seeing: Seeing): Promise<boolean> {
  const read = await tx
    .update(notices)
    .set({ readAt: seeing.now })
    .where(and(eq(notices.personId, seeing.personId), eq(notices.claimId, claimId), isNull(notices.readAt)))
    .returning({ cause: notices.cause });
  return read.length > 0;
}

/** The same for what is told of a document itself. */
export async function seeNoticesOfDocument(tx: Tx, documentId: string, seeing: Seeing): Promise<boolean> {
  const read = await tx
    .update(notices)
    .set({ readAt: seeing.now })
    .where(
      and(
        eq(notices.personId, seeing.personId),
        eq(notices.documentId, documentId),
        isNull(notices.claimId),
        isNull(notices.readAt),
      ),
    )
    .returning({ cause: notices.cause });
  return read.length > 0;
}
