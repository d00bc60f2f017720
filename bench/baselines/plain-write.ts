import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes each as a file of its own and has it brought to the disk. */
export async function writePlainly(folder: string, blobs: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [i, blob] of blobs.entries()) {
    const file = await open(join(folder, String(i)), 'wx');
    await file.writeFile(blob);
    await file.datasync();
    await file.close();
  }
}
