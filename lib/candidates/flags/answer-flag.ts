import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing } from '#lib/db/refusal';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { cutWords } from '#lib/candidates/cut-words';
import type { answerFlagInput } from '#lib/candidates/input';
import { type Candidate, lockCandidates } from '#lib/candidates/lock-candidates';
import { flagAnswers } from '#lib/candidates/schema';

/**
 * Somebody says whether a flag on words holds. The answer goes with the words: it holds for every proposal that has them, also in
 * later versions of the text, and is an example of what a flag is worth. The flag's proposal may be decided already.
 */
export function answerFlag(ctx: Ctx, input: z.infer<typeof answerFlagInput>) {
  return inOperation(ctx, { verb: 'answer-flag', input }, async (tx) => {
    const { candidateId, code, answer } = input;
    const { document, candidates } = await lockCandidates(tx, [candidateId]);
    requireAllowedOnDocument(ctx, 'answer-flag', document.facts);
    const [{ documentId, documentVersion, content }] = candidates as [Candidate];
    const flag = content.flagged?.find((each) => each.code === code && each.start === input.start);
    if (!flag) throw missing();
    const { start, end, message } = flag;
    const { quote: words, sentence } = await cutWords(tx, { documentId, version: documentVersion }, { start, end });
    const id = newId();
    await tx.insert(flagAnswers).values({
      deskId: ctx.deskId,
      id,
      documentId,
      documentVersion,
      start,
      end,
      words,
      sentence,
      code,
      message,
      answer,
      answeredBy: ctx.actor.personId,
      answeredAt: ctx.now,
    });
    const data = { candidateId, answerId: id, code, answer };
    await recordDocumentEvent(tx, ctx, { kind: 'answer-flag', to: 'in-work', head: document.head, data });
    return { candidateId, code, answer };
  });
}
