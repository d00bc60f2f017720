import { asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { inOperation } from '#lib/db/in-operation';
import { missing } from '#lib/db/refusal';
import { logVault, requireOpen } from '#lib/vault/access';
import type { openConfidentialFileInput, openConfidentialInput } from '#lib/vault/input';
import { vaultFiles } from '#lib/vault/schema';
import { SEAL_BYTES, unseal } from '#lib/vault/seal';

/** What something confidential says. */
export interface Opened {
  who: string;
  words: string;
  files: { id: string; n: number; bytes: number }[];
}

/** Whoever may opens something confidential. That they did is in its log before they see a word; the answer is remembered nowhere. */
export async function openConfidential(ctx: Ctx, input: z.infer<typeof openConfidentialInput>): Promise<Opened> {
  const item = await requireOpen(ctx, input.vaultId);
  const said = unseal(`${ctx.deskId} ${item.id}`, item).toString('utf8');
  const { who, words } = JSON.parse(said) as Pick<Opened, 'who' | 'words'>;
  const { files } = await inOperation(ctx, { verb: 'open-confidential', input }, async (tx) => {
    await logVault(tx, ctx, item.id, 'opened');
    const rows = await tx
      .select({ id: vaultFiles.id, n: vaultFiles.n, sealed: vaultFiles.sealed })
      .from(vaultFiles)
      .where(eq(vaultFiles.vaultId, item.id))
      .orderBy(asc(vaultFiles.n));
    return { files: rows.map(({ id, n, sealed }) => ({ id, n, bytes: sealed.length - SEAL_BYTES })) };
  });
  return { who, words, files };
}

/** The same for one of its files; its bytes in base64. */
export async function openConfidentialFile(ctx: Ctx, input: z.infer<typeof openConfidentialFileInput>) {
  const item = await requireOpen(ctx, input.vaultId);
  const [file] = await inDesk(ctx, (tx) => tx.select().from(vaultFiles).where(eq(vaultFiles.id, input.vaultFileId)));
  if (file?.vaultId !== item.id) throw missing();
  const bytes = unseal(`${ctx.deskId} ${item.id} ${file.id}`, file);
  await inOperation(ctx, { verb: 'open-confidential-file', input }, async (tx) => {
    await logVault(tx, ctx, item.id, 'file-opened');
    return {};
  });
  return { n: file.n, base64: bytes.toString('base64') };
}
