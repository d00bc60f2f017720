import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { logVault, requireOpen } from '#lib/vault/access';
import type { openConfidentialInput } from '#lib/vault/input';
import { vaultFiles } from '#lib/vault/schema';
import { seal, vaultDigest } from '#lib/vault/seal';
import { MOST_VAULT_FILES, VAULT_FILE_LIMIT } from '#lib/vault/vocabulary';

/** Whoever may open something confidential puts a file beside its words. It is sealed in memory and never lies open on a disk. */
export async function keepConfidentialFile(
  ctx: Ctx,
  { vaultId }: z.infer<typeof openConfidentialInput>,
  body: ReadableStream<Uint8Array> | null,
) {
  const item = await requireOpen(ctx, vaultId);
  const bytes = await collect(body);
  const command = { verb: 'keep-confidential-file', input: { vaultId, said: vaultDigest(bytes) } };
  return inOperation(ctx, command, async (tx) => {
    const [row] = await tx.select({ many: sql<number>`count(*)::int` }).from(vaultFiles).where(eq(vaultFiles.vaultId, item.id));
    const n = (row?.many ?? 0) + 1;
    if (n > MOST_VAULT_FILES) throw new Refusal('conflict', 'vaultFull');
    const id = newId();
    const { deskId, actor, now } = ctx;
    const sealed = seal(`${deskId} ${item.id} ${id}`, bytes);
    await tx.insert(vaultFiles).values({ deskId, vaultId: item.id, id, n, keptBy: actor.personId, keptAt: now, ...sealed });
    await logVault(tx, ctx, item.id, 'file-kept');
    return { vaultFileId: id, n };
  });
}

async function collect(body: ReadableStream<Uint8Array> | null): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > VAULT_FILE_LIMIT) throw new Refusal('too-large', 'vaultFileTooLarge');
    parts.push(part);
  }
  if (bytes === 0) throw new Refusal('invalid', 'fileEmpty');
  return Buffer.concat(parts);
}
