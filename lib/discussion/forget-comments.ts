import { and, isNotNull, lt } from 'drizzle-orm';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { comments } from '#lib/discussion/schema';
import { keptSince } from '#lib/discussion/kept-since';

/** Erases the words of a desk's comments that are older than they are kept, and their salt. That they were made stays. */
export async function forgetComments(scope: DeskScope, now: Date): Promise<void> {
  await inDesk(scope, (tx) =>
    tx
      .update(comments)
      .set({ text: null, salt: null })
      .where(and(isNotNull(comments.text), lt(comments.at, keptSince(now)))),
  );
}
