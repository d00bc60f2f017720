import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import type { noteAnswerInput } from '#lib/contacts/input';
import { useFile } from '#lib/keeping/read-file';
import { lockContact, logStep } from '#lib/contacts/log-step';
import { requirePast } from '#lib/contacts/require-past';
import { nextWords, writeWords } from '#lib/contacts/use-contact';
import { decide } from '#lib/workflow/decide';

type Answer = z.infer<typeof noteAnswerInput>;

/**
 * An answer arrived, or none will: it is in the log at once. It comes into the text of every claim of the question that is
 * this person's and still open; where a text is in review, signed or published it waits, because nobody signed it.
 */
export function noteAnswer(ctx: Ctx, input: Answer) {
  return inOperation(ctx, { verb: 'note-answer', input }, async (tx) => {
    const locked = await lockContact(tx, ctx, { ...input, act: 'note-answer' });
    const at = requirePast(ctx, input.receivedAt, 'receivedAt');
    if (at < locked.contact.askedAt) throw new Refusal('invalid', 'beforeAsking', { field: 'receivedAt' });
    const { outcome, answer } = requireWords(input);
    const file = input.fileSha256 ? await useFile(tx, input.fileSha256) : null;
    const { n } = await logStep(tx, ctx, locked, { kind: 'answer', body: { outcome, answer }, at, file });
    const usedOn: string[] = [];
    for (const claim of locked.claims.filter(({ facts }) => decide('use-contact', facts, ctx.actor).allowed)) {
      const words = await nextWords(tx, ctx, { claimId: claim.id, contact: locked.contact });
      if (!words) continue;
      await writeWords(tx, ctx, { claim, words });
      usedOn.push(claim.id);
    }
    return { step: n, usedOn };
  });
}

/** Who confirms or disputes says so, in words or a file; no answer has neither. */
function requireWords({ outcome, answer, fileSha256 }: Answer): Pick<Answer, 'outcome' | 'answer'> {
  const words = answer.trim();
  if ((outcome === 'confirmed' || outcome === 'disputed') && words === '' && !fileSha256)
    throw new Refusal('invalid', 'answerMissing', { field: 'answer' });
  if (outcome === 'no-answer' && (words !== '' || fileSha256))
    throw new Refusal('invalid', 'noAnswerHasWords', { field: 'answer' });
  return { outcome, answer: words };
}
