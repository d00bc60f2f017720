import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where this installation keeps its database and secrets: `.data`, or the folder named by DATA_FOLDER. */
export function dataFolder() {
  return process.env.DATA_FOLDER ? resolve(process.env.DATA_FOLDER) : join(PROJECT, '.data');
}
