import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { readCaptureCopy } from '#lib/captures/queries';
import type { tryQuoteInput } from '#lib/evidence/input';
import { newestVersion } from '#lib/evidence/keep-source';
import { wordsInFile } from '#lib/inspection/queries';
import { readFile } from '#lib/keeping/read-file';
import { nameOf } from '#lib/evidence/name-of';
import { readTypedBy } from '#lib/evidence/typed-words';
import { verifyQuote } from '#lib/evidence/verify-quote';

/**
 * Tells, while somebody is still typing, whether a quote stands in the pasted words, in a captured page, in a file
 * or in the kept copy of a source. Changes nothing.
 */
export async function tryQuote(ctx: Ctx, input: z.infer<typeof tryQuoteInput>) {
  const { text, typedBy } = await readKept(ctx, input);
  return { proof: text && input.quote.trim() ? { ...verifyQuote(input.quote, text), ...(typedBy && { typedBy }) } : null };
}

interface Kept {
  text: string | null;
  typedBy: string | null;
}

/** As pinCopy would choose them. Whatever is named has to be there, also where something else is chosen. */
function readKept(ctx: Ctx, input: z.infer<typeof tryQuoteInput>): Promise<Kept> {
  const { snapshot, captureId, sourceId } = input;
  return inDesk(ctx, async (tx) => {
    const before = sourceId ? await newestVersion(tx, sourceId) : null;
    const own = await ownWords(tx, input);
    if (snapshot) return { text: snapshot, typedBy: snapshot === own ? null : await nameOf(tx, ctx.actor.personId) };
    const isStill = before !== null && (captureId ? captureId === before.captureId : own === null);
    return isStill ? { text: before.snapshotText, typedBy: await readTypedBy(tx, before) } : { text: own, typedBy: null };
  });
}

/** The words of a page that was captured, else those in a file. */
async function ownWords(tx: Tx, { captureId, fileSha256 }: z.infer<typeof tryQuoteInput>): Promise<string | null> {
  const captured = captureId ? (await readCaptureCopy(tx, captureId)).words : null;
  const file = fileSha256 ? await readFile(tx, fileSha256) : null;
  const inFile = file ? await wordsInFile(tx, file.sha256) : null;
  return captured ?? inFile?.text ?? null;
}
