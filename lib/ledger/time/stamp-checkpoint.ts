import { desc, sql } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { guardedPost } from '#lib/fetch/guarded-post';
import { enqueue } from '#lib/jobs/enqueue';
import { checkpoints, checkpointTimes } from '#lib/ledger/schema';
import { makeTimeRequest } from '#lib/ledger/time/time-request';
import { TimeRefused, tokenIn, verifyTimeToken } from '#lib/ledger/time/time-token';
import { createHash } from 'node:crypto';

/** Asks an authority; the answer's bytes. */
export type AskTime = (request: Buffer) => Promise<Buffer>;

const MOST_BYTES = 64 * 1024;
/** A desk that is always at work is stamped so often at most: a token covers everything before it. */
const EVERY = '1 minute';

/** Where and by whom times are vouched for; null where the operator named no authority. */
export function timeAuthority(): { url: string; roots: string[] } | null {
  const { TSA_URL, TSA_CA } = env();
  return TSA_URL ? { url: TSA_URL, roots: readRoots(TSA_CA) } : null;
}

/** The certificates in a PEM file; none without a file. */
export function readRoots(path: string | undefined): string[] {
  if (!path) return [];
  return readFileSync(path, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

/** Leaves a job where the newest sealed head has no time yet. Returns whether it did. */
export function planTime(scope: DeskScope): Promise<boolean> {
  if (!env().TSA_URL) return Promise.resolve(false);
  return inDesk(scope, async (tx) => {
    const [open] = await tx.execute(sql`
      select from checkpoints c where c.tree_size > coalesce((select max(t.tree_size) from checkpoint_times t), 0)
        and not exists (select from checkpoint_times t where t.got_at > now() - ${EVERY}::interval) limit 1`);
    if (!open) return false;
    await enqueue(tx, [{ queue: 'stamp-checkpoint', data: { deskId: scope.deskId, id: scope.deskId } }]);
    return true;
  });
}

interface Help {
  ask: AskTime;
  authority: { url: string; roots: readonly string[] };
}

/** The job: the newest sealed head of a desk is stamped by the authority, outside of any transaction. What is not believed is not kept. */
export async function stampCheckpoint(scope: DeskScope, { ask, authority }: Help): Promise<void> {
  const [head] = await inDesk(scope, (tx) => tx.select().from(checkpoints).orderBy(desc(checkpoints.treeSize)).limit(1));
  if (!head) return;
  const data = Buffer.from(head.note);
  const { der, nonce } = makeTimeRequest(createHash('sha256').update(data).digest());
  const token = tokenIn(await ask(der));
  const { at } = await verifyTimeToken(token, { data, nonce, roots: authority.roots });
  const row = { deskId: scope.deskId, treeSize: head.treeSize, token, at, askedOf: authority.url, gotAt: new Date() };
  await inDesk(scope, (tx) => tx.insert(checkpointTimes).values(row).onConflictDoNothing());
}

/** Asks by the guarded way; the operator who named the authority may have it in their own network. */
export function askAuthority(url: string): AskTime {
  return async (request) => {
    const headers = { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' };
    const policy = { allowedHosts: [new URL(url).host], open: 'web' as const };
    const { status, body } = await guardedPost(url, { body: request, headers }, { policy, keepBytes: MOST_BYTES });
    if (status !== 200 || !body) throw new TimeRefused('rejected');
    return body;
  };
}
