import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Does what makes a file at this place; its folder is made first only where it is missing, which is seldom. */
export async function inItsFolder<T>(place: string, make: () => Promise<T>): Promise<T> {
  return make().catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    await mkdir(dirname(place), { recursive: true });
    return make();
  });
}

/** Whether this says that a file or its folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
