import { desc } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { unwrapDeskKey } from '#lib/ledger/desk-key';
import { signDsse } from '#lib/ledger/dsse';
import { deskKeys } from '#lib/ledger/schema';

export interface Signer {
  keyId: string;
  /** Ed25519 over DSSE PAE(type, payload), base64. */
  sign: (type: string, payload: string) => string;
}

/** The desk's newest signing key, ready to sign. Asked for beside other reads, it costs no wait of its own. */
export async function openSigner(tx: Tx): Promise<Signer> {
  const [key] = await tx.select().from(deskKeys).orderBy(desc(deskKeys.madeAt)).limit(1);
  if (!key) throw new Error('this desk has no signing key');
  const privateKey = unwrapDeskKey(Buffer.from(env().MASTER_KEY, 'hex'), key);
  return { keyId: key.keyId, sign: (type, payload) => signDsse(privateKey, type, payload) };
}

/** Signs with the desk's newest Ed25519 key, over DSSE PAE(type, payload). Signature base64. */
export async function signForDesk(tx: Tx, type: string, payload: string): Promise<{ keyId: string; signature: string }> {
  const { keyId, sign } = await openSigner(tx);
  return { keyId, signature: sign(type, payload) };
}
