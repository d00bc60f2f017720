import { asc, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { AnsweredFlag } from '#lib/candidates/flags/answer-to';
import { flagAnswers } from '#lib/candidates/schema';

/** What people made of the flags of a document, in the order of their answers; who it was is an id. */
export async function readFlagAnswers(tx: Tx, documentId: string): Promise<AnsweredFlag[]> {
  const { documentVersion, start, end, words, sentence, code, answer, answeredBy } = flagAnswers;
  return tx
    .select({ documentVersion, start, end, words, sentence, code, answer, by: answeredBy })
    .from(flagAnswers)
    .where(eq(flagAnswers.documentId, documentId))
    .orderBy(asc(flagAnswers.answeredAt), asc(flagAnswers.id));
}
