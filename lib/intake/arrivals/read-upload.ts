import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { answerBefore } from '#lib/db/in-operation';
import { blobStore } from '#lib/keeping/blob-folder';
import { FILE_LIMIT } from '#lib/keeping/kinds';
import type { readUploadInput } from '#lib/intake/input';
import { type Arrival, keepArrival, unreadable } from '#lib/intake/arrivals/keep-arrival';
import { readKeptText } from '#lib/intake/arrivals/read-kept-text';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { readOriginal } from '#lib/intake/readers/read-original';
import { costlyBucket, takeTokens } from '#lib/people/sign-in/throttle';

type Bytes = ReadableStream<Uint8Array> | null;

/** Somebody sends a file: it is kept as it came and read for its words, to be looked at before it becomes a document. */
export async function readUpload(ctx: Ctx, { name }: z.infer<typeof readUploadInput>, body: Bytes) {
  requireAllowedOnDocument(ctx, 'receive');
  const received = await blobStore().receive(body, FILE_LIMIT);
  try {
    const command = { verb: 'read-upload', input: { name, sha256: received.sha256 } };
    const before = await answerBefore<Arrival>(ctx, command);
    if (before) return { ...before, text: await readKeptText(ctx, before.arrivalId) };
    await takeTokens(ctx.db, [costlyBucket(ctx.actor.personId)], 'tooManyFetches');
    const read = await readOriginal(received.open, { name, type: '', url: '' }).catch(unreadable);
    const kept = await keepArrival(ctx, command, { received, read, name, page: null });
    return { ...kept, text: read.text };
  } finally {
    await received.discard();
  }
}
