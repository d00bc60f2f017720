import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { CannotLook, type Looked } from '#lib/inspection/look/looked';
import { lookApart } from '#lib/inspection/look/look-apart';
import { noteInspection } from '#lib/inspection/note-inspection';
import { findAlike, readInspection } from '#lib/inspection/queries';
import type { Received } from '#lib/keeping/blob-store';
import { keepFile, type Known, requireType } from '#lib/keeping/keep-file';
import type { keepFileInput } from '#lib/keeping/input';
import { isMp4, isRecording, typeOf } from '#lib/keeping/kinds';
import { costlyBucket, takeTokens } from '#lib/people/sign-in/throttle';

type Bytes = ReadableStream<Uint8Array> | null;

/**
 * Somebody keeps a file and has it looked into: its words become a copy to prove quotes against, a picture is known again, a film
 * says where it was made.
 */
export function keepInspectedFile(ctx: Ctx, input: z.infer<typeof keepFileInput>, body: Bytes) {
  return keepFile(ctx, input, body, (received) => inspect(ctx, received, input.name));
}

async function inspect(ctx: Ctx, received: Received, name: string): Promise<Known<FoundIn>> {
  if (received.bytes === 0) return { type: requireType(received), note: () => Promise.resolve(NOTHING) };
  const type = typeOf(received.head);
  // A recording is listened to; there is nothing in the others that could be read here.
  if (type && isRecording(type) && !isMp4(type)) return { type, note: () => Promise.resolve(NOTHING) };
  await takeTokens(ctx.db, [costlyBucket(ctx.actor.personId)], 'tooManyFetches');
  const looked = await lookApart(received.open, name).catch((error: unknown) => {
    // A film that cannot be looked into can be watched all the same.
    if (type && error instanceof CannotLook && isRecording(type)) return null;
    throw error instanceof CannotLook ? new Refusal('invalid', error.code) : error;
  });
  if (!looked) return { type: requireType(received), note: () => Promise.resolve(NOTHING) };
  return { type: looked.type, note: (tx) => note(tx, ctx, received.sha256, looked) };
}

const NOTHING = { words: 0, pages: 0, title: null, unread: null, place: null, alike: [] };

/** What is said of a file to whoever sent it. */
type FoundIn = Awaited<ReturnType<typeof note>> | typeof NOTHING;

async function note(tx: Tx, { deskId, actor, now }: Ctx, sha256: string, looked: Looked) {
  const { title, unread, picture, film } = looked;
  await noteInspection(tx, { deskId, lookedFor: actor.personId, lookedAt: now, sha256, looked });
  const found = await readInspection(tx, sha256);
  const alike = await findAlike(tx, [sha256]);
  return { words: found?.words ?? 0, pages: found?.pages ?? 0, title, unread, place: (picture ?? film)?.place ?? null, alike };
}
