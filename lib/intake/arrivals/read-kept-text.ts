import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { missing } from '#lib/db/refusal';
import { blobStore } from '#lib/keeping/blob-folder';
import { readFile } from '#lib/keeping/read-file';
import { readArrival, unreadable } from '#lib/intake/arrivals/keep-arrival';
import { readOriginal } from '#lib/intake/readers/read-original';

/** The words of something that came before, read from its kept file once more: a repeated command gets them too. */
export async function readKeptText(ctx: Ctx, arrivalId: string): Promise<string> {
  const { arrival, file } = await inDesk(ctx, async (tx) => {
    const row = await readArrival(tx, arrivalId);
    return { arrival: row, file: await readFile(tx, row.fileSha256) };
  });
  const given = { name: arrival.name, type: file.type, url: arrival.finalUrl ?? '' };
  const open = async () => {
    const bytes = await blobStore().open(file.sha256);
    if (!bytes) throw missing();
    return bytes;
  };
  const { text } = await readOriginal(open, given).catch(unreadable);
  return text;
}
