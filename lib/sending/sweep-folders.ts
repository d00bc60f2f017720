import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '#lib/env/env';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as the rows that tell of mail that was sent. */
const MAIL_KEPT_MS = 30 * DAY_MS;
/** Nothing takes a day to arrive, nor to be written. */
const HALF_KEPT_MS = DAY_MS;

interface Folders {
  mail: string;
  blobs: string;
}

/** The folders of this installation. */
export function ownFolders(): Folders {
  const { MAIL_DIR: mail, BLOB_DIR: blobs } = env();
  return { mail, blobs };
}

/**
 * Takes away what nobody needs: mail that was kept as a file for thirty days, and mail or uploads that were half written a day
 * ago, when a process ended in the middle. Touches nothing else that lies in the folders. Returns how many files went.
 */
export async function sweepFolders({ mail, blobs }: Folders, now: Date): Promise<number> {
  const swept = await Promise.all([
    sweep(mail, { isOurs: (name) => /^[\w-]+\.eml$/.test(name), before: now.getTime() - MAIL_KEPT_MS }),
    sweep(mail, { isOurs: (name) => /^[\w-]+\.eml\.\d+\.half$/.test(name), before: now.getTime() - HALF_KEPT_MS }),
    sweep(join(blobs, 'arriving'), { isOurs: (name) => /^[0-9a-f-]{36}$/.test(name), before: now.getTime() - HALF_KEPT_MS }),
  ]);
  return swept.reduce((sum, count) => sum + count, 0);
}

async function sweep(folder: string, { isOurs, before }: { isOurs: (name: string) => boolean; before: number }): Promise<number> {
  const names = (await readdir(folder).catch(noFolder)).filter(isOurs);
  const went = await Promise.all(names.map((name) => sweepFile(join(folder, name), before)));
  return went.filter(Boolean).length;
}

/** Another instance may sweep at the same moment: a file that is gone is no fault. */
async function sweepFile(file: string, before: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || found.mtimeMs >= before) return false;
  await rm(file, { force: true });
  return true;
}

/** No mail was kept yet, or no file arrived. */
function noFolder(error: unknown): string[] {
  if ((error as { code?: string }).code === 'ENOENT') return [];
  throw error;
}
