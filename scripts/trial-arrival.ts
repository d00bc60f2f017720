import { randomUUID } from 'node:crypto';
import { blobStore } from '#lib/keeping/blob-folder';
import { keepArrival } from '#lib/intake/arrivals/keep-arrival';
import { NO_FACTS } from '#lib/intake/readers/original';
import { streamOf } from '#lib/keeping/stream-of';
import type { TrialDesk } from './trial-desk';

/** A file of text that was sent to a desk and is no document yet. */
export async function addTrialArrival(desk: TrialDesk, text = `The bridge is closed, ${desk.deskId} says.`): Promise<string> {
  const received = await blobStore().receive(streamOf([new TextEncoder().encode(text)]), 1_000_000);
  try {
    const read = { format: 'txt' as const, text, pages: null, facts: NO_FACTS };
    const command = { verb: 'read-upload', input: randomUUID() };
    const { arrivalId } = await keepArrival(desk.as('edda'), command, { received, read, name: 'bridge.txt', page: null });
    return arrivalId;
  } finally {
    await received.discard();
  }
}
