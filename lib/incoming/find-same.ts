import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import type { Earlier } from '#lib/incoming/find-earlier';
import type { findSameInput } from '#lib/incoming/input';
import { readItem } from '#lib/incoming/list-incoming';

/** What an item may be the same as, found by words that stand in it; the newest of each sort when no words are given. */
export async function findSame(tx: Tx, { itemId, words = '' }: z.infer<typeof findSameInput>): Promise<{ found: Earlier[] }> {
  if (!(await readItem(tx, itemId))) throw missing();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const found = await tx.execute<Earlier & Record<string, unknown>>(sql`
    (select 'claim' as kind, c.id, v.claim_line as label, c.number, c.stage
      from claims c join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
      where v.claim_line ilike ${like} order by c.number desc limit 6)
    union all
    (select 'document', d.id, d.title, null::integer, d.stage from documents d
      where d.title ilike ${like} or d.url ilike ${like} order by d.filed_at desc limit 6)
    union all
    (select 'item', i.id, i.words, null, i.stage from incoming_items i
      where i.id <> ${itemId}::uuid and i.stage <> 'same-as' and i.words ilike ${like} order by i.brought_at desc limit 6)`);
  return { found: [...found] };
}
