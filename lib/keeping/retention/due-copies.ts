import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { CopyKind, RemovalRule } from '#lib/keeping/vocabulary';

/** A copy that nothing rests on, with the rule under which it goes. */
export interface DueCopy {
  kind: CopyKind;
  sha256: string;
  bytes: number;
  keptAt: Date;
  rule: RemovalRule;
  months: number | null;
}

/** What is to be removed before a moment, what waits longest first. The view `idle_copies` knows what nothing rests on. */
export async function dueCopies(tx: Tx, { before, limit }: { before: Date; limit: number }): Promise<DueCopy[]> {
  const rows = await tx.execute<Record<keyof DueCopy, unknown>>(sql`
    select kind, sha256, bytes, kept_at::text as "keptAt", rule, months from idle_copies
    where due_at <= ${before.toISOString()}::timestamptz order by due_at, kind, sha256 limit ${limit}`);
  return [...rows].map((row) => ({ ...row, keptAt: new Date(String(row.keptAt)) }) as DueCopy);
}

export interface WhatGoes {
  copies: number;
  bytes: number;
  /** When the first of them goes. */
  next: Date | null;
}

/** What goes before a moment, by the rules as they are. */
export async function countDue(tx: Tx, before: Date): Promise<WhatGoes> {
  const [row] = await tx.execute<{ copies: number; bytes: string; next: string | null }>(sql`
    select count(*)::int as copies, coalesce(sum(bytes), 0)::text as bytes, min(due_at)::text as next from idle_copies
    where due_at <= ${before.toISOString()}::timestamptz`);
  return { copies: row?.copies ?? 0, bytes: Number(row?.bytes ?? 0), next: row?.next ? new Date(row.next) : null };
}
