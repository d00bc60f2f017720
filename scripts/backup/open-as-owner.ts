import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../database/open-database.mjs';
import { checkRole } from '../launch/check-database.mjs';
import { Halt } from '../launch/halt.mjs';

export interface Opened {
  ownerUrl: string;
  appUrl: string;
  directUrl: string;
  embedded: boolean;
  close: () => Promise<void>;
}

/**
 * The database as its owner: the embedded one of the data folder, running or not, or the one of the environment. Unlike a
 * start it migrates nothing.
 */
export async function openAsOwner(folder: string, environment: NodeJS.ProcessEnv): Promise<Opened> {
  const { DATABASE_URL: appUrl, DATABASE_DIRECT_URL: directUrl = appUrl, DATABASE_OWNER_URL: ownerUrl } = environment;
  if (!appUrl) {
    const database = await openDatabase({ folder });
    return { ...database, directUrl: database.appUrl, embedded: true };
  }
  if (!ownerUrl)
    throw new Halt(
      'Set DATABASE_OWNER_URL to the direct address of cs_owner: cs_app may not read everything a desk consists of.',
    );
  await checkRole(appUrl);
  return { ownerUrl, appUrl, directUrl: directUrl!, embedded: false, close: async () => {} };
}

/** Whether this data folder has a database of its own; opening it would else make one. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, 'database-passwords.json'));
}
