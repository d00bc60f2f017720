import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import type { tryQuoteInput } from '#lib/evidence/input';
import { newestVersion } from '#lib/evidence/keep-source';
import { verifyQuote } from '#lib/evidence/verify-quote';

/** Tells, while somebody is still typing, whether a quote stands in the pasted words or in the kept copy of a source. Changes nothing. */
export async function tryQuote(ctx: Ctx, input: z.infer<typeof tryQuoteInput>) {
  const kept = input.snapshot ?? (input.sourceId ? await readKept(ctx, input.sourceId) : null);
  return { proof: kept && input.quote.trim() ? verifyQuote(input.quote, kept) : null };
}

function readKept(ctx: Ctx, sourceId: string): Promise<string | null> {
  return inDesk(ctx, async (tx) => (await newestVersion(tx, sourceId)).snapshotText);
}
