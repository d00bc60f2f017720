import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { comments, mentions } from '#lib/discussion/schema';

export interface Comment {
  seq: number;
  /** Null once its author withdrew it, or once it is older than comments are kept. */
  text: string | null;
  madeBy: string;
  at: Date;
  withdrawnAt: Date | null;
  /** It asks this person by name, and they have not seen it yet. */
  isUnseen: boolean;
}

/** Everything that was said about a claim, newest last, as one person finds it. */
export async function readDiscussion(tx: Tx, claimId: string, personId: string): Promise<Comment[]> {
  const rows = await tx
    .select({ comment: comments, asked: mentions.personId, seenAt: mentions.seenAt })
    .from(comments)
    .leftJoin(
      mentions,
      and(
        eq(mentions.deskId, comments.deskId),
        eq(mentions.claimId, comments.claimId),
        eq(mentions.seq, comments.seq),
        eq(mentions.personId, personId),
      ),
    )
    .where(eq(comments.claimId, claimId))
    .orderBy(asc(comments.seq));
  return rows.map(({ comment: { seq, text, madeBy, at, withdrawnAt }, asked, seenAt }) => {
    return { seq, text, madeBy, at, withdrawnAt, isUnseen: asked !== null && seenAt === null && text !== null };
  });
}
