import { openDatabase } from '../database/open-database.mjs';
import { migrate } from '../migrate.mjs';
import { checkMigrated, checkRole } from './check-database.mjs';
import { runStep } from './progress.mjs';

/**
 * Brings the database up: the embedded one, or the one DATABASE_URL names; migrated and safe to use.
 * @param {{ folder: string, environment: NodeJS.ProcessEnv, quiet?: boolean }} wish
 * @returns {Promise<{ appUrl: string, directUrl: string, adminUrl?: string, embedded: boolean, close: () => Promise<void> }>}
 */
export async function prepareDatabase({ folder, environment, quiet = false }) {
  const step = quiet ? (_name, work) => work() : runStep;
  const own = environment.DATABASE_URL;
  const database = own ? ownDatabase(environment) : await step('database', () => openEmbedded(folder));
  try {
    if (database.ownerUrl) await step('migrations', () => migrate(database.ownerUrl));
    await checkRole(database.appUrl);
    await checkRole(database.directUrl);
    if (!database.ownerUrl) await checkMigrated(database.appUrl);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function ownDatabase({ DATABASE_URL: appUrl, DATABASE_DIRECT_URL: directUrl = appUrl, DATABASE_OWNER_URL: ownerUrl }) {
  return { appUrl, directUrl, ownerUrl, embedded: false, close: async () => {} };
}

async function openEmbedded(folder) {
  const { appUrl, ownerUrl, adminUrl, close } = await openDatabase({ folder });
  return { appUrl, directUrl: appUrl, ownerUrl, adminUrl, embedded: true, close };
}
