import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '#lib/db/connection';
import { Refusal } from '#lib/db/refusal';

interface Bucket {
  key: string;
  capacity: number;
}

const REFILL_SECONDS = 900;

/** Guesses at one account: ten, then ten in a quarter of an hour. Addresses of mail are counted whether or not they exist. */
export function accountBucket(email: string): Bucket {
  const name = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return { key: `account:${name}`, capacity: 10 };
}

/** Knocks at the door from one place on the network; wide enough for a newsroom behind one address. */
export function addressBucket(address: string): Bucket {
  return { key: `address:${address}`, capacity: 100 };
}

/** What somebody has this server fetch from elsewhere or read in a process of its own. */
export function costlyBucket(personId: string): Bucket {
  return { key: `costly:${personId}`, capacity: 60 };
}

/** Takes one token of each, or refuses. The buckets are in the database, so all instances count together. */
export async function takeTokens(db: Db, buckets: readonly Bucket[], code = 'tooManyTries'): Promise<void> {
  for (const { key, capacity } of buckets) {
    const [row] = await db.execute<{ taken: boolean }>(
      sql`select take_token(${key}, ${capacity}::float8, ${capacity / REFILL_SECONDS}::float8) as taken`,
    );
    if (!row?.taken) throw new Refusal('throttled', code);
  }
}

/** Gives the tokens back to somebody who knew the password. */
export async function giveTokens(db: Db, buckets: readonly Bucket[]): Promise<void> {
  for (const { key } of buckets) await db.execute(sql`select give_token(${key})`);
}
