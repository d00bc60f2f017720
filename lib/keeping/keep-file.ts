import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { blobStore } from '#lib/keeping/blob-folder';
import type { Received } from '#lib/keeping/blob-store';
import { FILE_LIMIT, type FileType, typeOf } from '#lib/keeping/kinds';
import { readFile } from '#lib/keeping/read-file';
import type { keepFileInput } from '#lib/keeping/input';
import { files } from '#lib/keeping/schema';
import type { Role } from '#lib/workflow/vocabulary';

const MAY: readonly Role[] = ['checker', 'editor', 'head'];

/**
 * Somebody of the desk keeps a file to rest evidence on. What it is, its first bytes say and not its name; the same bytes twice
 * are one file, under the name it came with first. Refused and broken-off uploads leave nothing behind.
 */
export async function keepFile(ctx: Ctx, { name }: z.infer<typeof keepFileInput>, body: ReadableStream<Uint8Array> | null) {
  if (!ctx.actor.roles.some((role) => MAY.includes(role))) throw new Refusal('forbidden', 'only_checker_editor_head');
  const received = await blobStore().receive(body, FILE_LIMIT);
  try {
    return await keep(ctx, { name, received, type: requireType(received) });
  } finally {
    await received.discard();
  }
}

function requireType({ bytes, head }: Received): FileType {
  if (bytes === 0) throw new Refusal('invalid', 'fileEmpty');
  const type = typeOf(head);
  if (!type) throw new Refusal('invalid', 'fileTypeUnknown');
  return type;
}

async function keep(ctx: Ctx, { name, received, type }: { name: string; received: Received; type: FileType }) {
  const { sha256, bytes } = received;
  await received.keep();
  return inOperation(ctx, { verb: 'keep-file', input: { name, sha256 } }, async (tx) => {
    await tx
      .insert(files)
      .values({ deskId: ctx.deskId, sha256, bytes, type, name, keptBy: ctx.actor.personId, keptAt: ctx.now })
      .onConflictDoNothing();
    const kept = await readFile(tx, sha256);
    return { sha256, bytes, type, name: kept.name };
  });
}
