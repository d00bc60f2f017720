import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { FileFault } from '#lib/keeping/file-faults';

/** A kept copy whose bytes are gone or are others, where a claim rests on it. */
export interface Damage {
  /** The source's number; 0 for the original of a rendering, null for the answer of somebody who was asked. */
  n: number | null;
  sha256: string;
  fault: FileFault;
  since: Date;
}

/** The damaged copies that a claim rests on, as the last night's hashing found them. */
export async function readDamage(tx: Tx, claimId: string): Promise<Damage[]> {
  const rows = await tx.execute<Record<'n' | 'sha256' | 'fault' | 'since', unknown>>(
    sql`select n, sha256, fault, since::text as since from damaged_copies where claim_id = ${claimId}::uuid order by n, sha256`,
  );
  return [...rows].map(({ since, ...row }) => ({ ...row, since: new Date(String(since)) }) as Damage);
}
