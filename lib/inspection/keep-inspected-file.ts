import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import { CannotLook, type Looked } from '#lib/inspection/look/looked';
import { lookApart } from '#lib/inspection/look/look-apart';
import { findAlike, readInspection } from '#lib/inspection/queries';
import { inspections } from '#lib/inspection/schema';
import type { Received } from '#lib/keeping/blob-store';
import { keepFile, type Known, requireType } from '#lib/keeping/keep-file';
import type { keepFileInput } from '#lib/keeping/input';
import { isRecording, typeOf } from '#lib/keeping/kinds';
import { noteWords } from '#lib/keeping/retention/note-copy';
import { costlyBucket, takeTokens } from '#lib/people/sign-in/throttle';

type Bytes = ReadableStream<Uint8Array> | null;

/** Somebody keeps a file and has it looked into: its words become a copy to prove quotes against, a picture is known again. */
export function keepInspectedFile(ctx: Ctx, input: z.infer<typeof keepFileInput>, body: Bytes) {
  return keepFile(ctx, input, body, (received) => inspect(ctx, received, input.name));
}

async function inspect(ctx: Ctx, received: Received, name: string): Promise<Known<FoundIn>> {
  if (received.bytes === 0) return { type: requireType(received), note: () => Promise.resolve(NOTHING) };
  const type = typeOf(received.head);
  // A recording is listened to; there is nothing in it that could be read here.
  if (type && isRecording(type)) return { type, note: () => Promise.resolve(NOTHING) };
  await takeTokens(ctx.db, [costlyBucket(ctx.actor.personId)], 'tooManyFetches');
  const looked = await lookApart(received.open, name).catch((error: unknown) => {
    throw error instanceof CannotLook ? new Refusal('invalid', error.code) : error;
  });
  return { type: looked.type, note: (tx) => note(tx, ctx, received.sha256, looked) };
}

const NOTHING = { words: 0, pages: 0, title: null, unread: null, place: null, alike: [] };

/** What is said of a file to whoever sent it. */
type FoundIn = Awaited<ReturnType<typeof note>> | typeof NOTHING;

/** A file that came before was looked at then. */
async function note(tx: Tx, { deskId, actor, now }: Ctx, sha256: string, looked: Looked) {
  const { words, pages, title, unread, picture } = looked;
  const textSha256 = words === null ? null : await noteWords(tx, { deskId, text: words, keptBy: actor.personId, keptAt: now });
  const { width, height, takenAt, device, place, hash, mirrored } = picture ?? {};
  const seen = { width, height, takenAt, device, place, pictureHash: hash, mirroredHash: mirrored };
  await tx
    .insert(inspections)
    .values({ deskId, fileSha256: sha256, textSha256, pages, title, unread, ...seen, lookedFor: actor.personId, lookedAt: now })
    .onConflictDoNothing();
  const found = await readInspection(tx, sha256);
  const alike = await findAlike(tx, [sha256]);
  return { words: found?.words ?? 0, pages: found?.pages ?? 0, title, unread, place, alike };
}
