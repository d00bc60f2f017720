import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { answerBefore, inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { blobStore } from '#lib/keeping/blob-folder';
import type { Received } from '#lib/keeping/blob-store';
import { FILE_LIMIT, type FileType, type KeptType, typeOf } from '#lib/keeping/kinds';
import { readFile } from '#lib/keeping/read-file';
import type { keepFileInput } from '#lib/keeping/input';
import { keepStill, noteFile } from '#lib/keeping/retention/note-copy';
import type { Role } from '#lib/workflow/vocabulary';

const MAY: readonly Role[] = ['checker', 'editor', 'head'];

/** What is known of a file before it is kept, and what is noted of it beside. */
export interface Known<N> {
  type: KeptType;
  note: (tx: Tx) => Promise<N>;
}

/**
 * Somebody of the desk keeps a file to rest evidence on. What it is, its first bytes say and not its name, or somebody who looks
 * into it; the same bytes twice are one file, under the name it came with first. Refused and broken-off uploads leave nothing behind.
 */
export async function keepFile<N = object>(
  ctx: Ctx,
  { name }: z.infer<typeof keepFileInput>,
  body: ReadableStream<Uint8Array> | null,
  look: (received: Received) => Promise<Known<N>> = byFirstBytes,
) {
  if (!ctx.actor.roles.some((role) => MAY.includes(role))) throw new Refusal('forbidden', 'only_checker_editor_head');
  const received = await blobStore().receive(body, FILE_LIMIT);
  try {
    const command = { verb: 'keep-file', input: { name, sha256: received.sha256 } };
    const before = await answerBefore<Kept & N>(ctx, command);
    if (before) return before;
    return await keep(ctx, command, { name, received, known: await look(received) });
  } finally {
    await received.discard();
  }
}

/** Refuses what is empty, and what its first bytes do not tell. */
export function requireType({ bytes, head }: Received): FileType {
  if (bytes === 0) throw new Refusal('invalid', 'fileEmpty');
  const type = typeOf(head);
  if (!type) throw new Refusal('invalid', 'fileTypeUnknown');
  return type;
}

function byFirstBytes<N>(received: Received): Promise<Known<N>> {
  return Promise.resolve({ type: requireType(received), note: () => Promise.resolve({} as N) });
}

interface Kept {
  sha256: string;
  bytes: number;
  type: KeptType;
  name: string;
}

async function keep<N>(
  ctx: Ctx,
  command: { verb: string; input: unknown },
  { name, received, known }: { name: string; received: Received; known: Known<N> },
): Promise<Kept & N> {
  const { sha256, bytes } = received;
  await received.keep();
  const answer = await inOperation(ctx, command, async (tx) => {
    const { type } = known;
    await noteFile(tx, { deskId: ctx.deskId, sha256, bytes, type, name, keptBy: ctx.actor.personId, keptAt: ctx.now });
    const kept = await readFile(tx, sha256);
    return { sha256, bytes, type: kept.type, name: kept.name, ...(await known.note(tx)) };
  });
  await keepStill(received);
  return answer;
}
