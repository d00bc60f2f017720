import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { readCaptureCopy } from '#lib/captures/queries';
import type { tryQuoteInput } from '#lib/evidence/input';
import { newestVersion } from '#lib/evidence/keep-source';
import { wordsInFile } from '#lib/inspection/queries';
import { readFile } from '#lib/keeping/read-file';
import { verifyQuote } from '#lib/evidence/verify-quote';

/**
 * Tells, while somebody is still typing, whether a quote stands in the pasted words, in a captured page, in a file
 * or in the kept copy of a source. Changes nothing.
 */
export async function tryQuote(ctx: Ctx, input: z.infer<typeof tryQuoteInput>) {
  const kept = input.snapshot ?? (await readKept(ctx, input));
  return { proof: kept && input.quote.trim() ? verifyQuote(input.quote, kept) : null };
}

/** As pinCopy would choose them. Whatever is named has to be there, also where something else is chosen. */
function readKept(ctx: Ctx, { captureId, fileSha256, sourceId }: z.infer<typeof tryQuoteInput>): Promise<string | null> {
  return inDesk(ctx, async (tx) => {
    const before = sourceId ? (await newestVersion(tx, sourceId)).snapshotText : null;
    const captured = captureId ? (await readCaptureCopy(tx, captureId)).words : null;
    const file = fileSha256 ? await readFile(tx, fileSha256) : null;
    const inFile = file ? await wordsInFile(tx, file.sha256) : null;
    return captured ?? inFile?.text ?? (captureId ? null : before);
  });
}
