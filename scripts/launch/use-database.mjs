import { appEnvironment } from './app-environment.mjs';
import { readAddress } from './listen-address.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { dataFolder } from './project.mjs';

/**
 * For commands beside the app (verify, bench, seeds): sets the environment the app would have, with the server on or off,
 * runs `work`, and leaves the database as it was found. Import what reads the environment inside `work`.
 * @template T
 * @param {(database: { appUrl: string, adminUrl?: string, ownerUrl?: string, embedded: boolean }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function useDatabase(work) {
  const folder = dataFolder();
  const environment = process.env;
  const database = await prepareDatabase({ folder, environment, quiet: true });
  try {
    Object.assign(process.env, appEnvironment({ environment, folder, address: readAddress(environment), database }));
    return await work(database);
  } finally {
    await database.close();
  }
}
