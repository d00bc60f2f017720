import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { readCaptureCopy } from '#lib/captures/queries';
import type { tryQuoteInput } from '#lib/evidence/input';
import { newestVersion } from '#lib/evidence/keep-source';
import { verifyQuote } from '#lib/evidence/verify-quote';

/** Tells, while somebody is still typing, whether a quote stands in the pasted words, in a captured page or in the kept copy of a source. Changes nothing. */
export async function tryQuote(ctx: Ctx, input: z.infer<typeof tryQuoteInput>) {
  const kept = input.snapshot ?? (await readKept(ctx, input));
  return { proof: kept && input.quote.trim() ? verifyQuote(input.quote, kept) : null };
}

function readKept(ctx: Ctx, { captureId, sourceId }: z.infer<typeof tryQuoteInput>): Promise<string | null> {
  return inDesk(ctx, async (tx) => {
    const before = sourceId ? (await newestVersion(tx, sourceId)).snapshotText : null;
    return captureId ? (await readCaptureCopy(tx, captureId)).words : before;
  });
}
