import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import { enqueue } from '#lib/jobs/enqueue';
import { readWatchDays } from '#lib/watching/watch-rule';

/** At a time: a desk that cites thousands of pages does not ask for all of them in one hour. */
const MOST = 300;
/** A look whose worker died is asked for again. */
const LOST = '2 hours';

/**
 * Asks for a look at each cited page whose time has come. A page that a source names since the last time is looked at first when the
 * desk's interval is over; a desk that never looks asks for nothing. Returns how many looks were asked for.
 */
export function planLooks(scope: DeskScope, now: Date): Promise<number> {
  return inDesk(scope, async (tx) => {
    const days = await readWatchDays(tx);
    if (days === 0) return 0;
    const at = sql`${now.toISOString()}::timestamptz`;
    await addPages(tx, scope.deskId, { days, now });
    const due = await tx.execute<{ id: string }>(sql`
      update watched_pages w set queued_at = ${at}
      where w.id in (select id from watched_pages where next_at <= ${at} and (queued_at is null or queued_at < ${at} - ${LOST}::interval)
        order by next_at limit ${MOST} for update skip locked)
      returning w.id`);
    await enqueue(
      tx,
      [...due].map(({ id }) => ({ queue: 'watch-page' as const, data: { deskId: scope.deskId, id } })),
    );
    return due.length;
  });
}

async function addPages(tx: Tx, deskId: string, { days, now }: { days: number; now: Date }): Promise<void> {
  await tx.execute(sql`
    insert into watched_pages (desk_id, id, url, next_at)
    select ${deskId}::uuid, gen_random_uuid(), s.url, ${now.toISOString()}::timestamptz + make_interval(days => ${days})
    from (select distinct url from source_versions where url is not null) s
    where not exists (select from watched_pages w where w.url = s.url)
    on conflict do nothing`);
}
