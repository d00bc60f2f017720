import type { KeyObject } from 'node:crypto';
import type { Tx } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { decodeBase64 } from '#lib/ledger/base64';
import { keyIdOf, unwrapDeskKey } from '#lib/ledger/desk-key';
import { publicKeyOf, rawPublicKey } from '#lib/ledger/ed25519';
import { deskKeys } from '#lib/ledger/schema';
import type { Fault } from '#lib/audit/verify/fault';

/** A key of the desk whose public half is the one that its id names. */
export interface DeskPublicKey {
  keyId: string;
  raw: Buffer;
  publicKey: KeyObject;
}

/** The desk's keys that are what their ids say, and a fault for each that is not. */
export async function readKeys(tx: Tx): Promise<{ keys: DeskPublicKey[]; faults: Fault[] }> {
  const rows = await tx.select().from(deskKeys);
  const keys: DeskPublicKey[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const raw = decodeBase64(row.publicKey);
    if (raw?.length === 32 && keyIdOf(raw) === row.keyId && opensTo(row, raw)) {
      keys.push({ keyId: row.keyId, raw, publicKey: publicKeyOf(raw) });
    } else faults.push({ code: 'keyChanged', place: null, row: `desk_keys ${row.keyId}` });
  }
  return { keys, faults };
}

/** Whether the master key opens the private half, and it is the half that belongs to the public one. */
function opensTo(row: typeof deskKeys.$inferSelect, raw: Buffer): boolean {
  try {
    return rawPublicKey(unwrapDeskKey(Buffer.from(env().MASTER_KEY, 'hex'), row)).equals(raw);
  } catch {
    return false;
  }
}
