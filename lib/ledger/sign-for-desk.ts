import { desc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { unwrapDeskKey } from '#lib/ledger/desk-key';
import { signDsse } from '#lib/ledger/dsse';
import { deskKeys } from '#lib/ledger/schema';

/** Signs with the desk's newest Ed25519 key, over DSSE PAE(type, payload). Signature base64. */
export async function signForDesk(tx: Tx, type: string, payload: string): Promise<{ keyId: string; signature: string }> {
  const [key] = await tx.select().from(deskKeys).orderBy(desc(deskKeys.madeAt)).limit(1);
  if (!key) throw new Error('this desk has no signing key');
  const signature = signDsse(unwrapDeskKey(Buffer.from(env().MASTER_KEY, 'hex'), key), type, payload);
  return { keyId: key.keyId, signature };
}
