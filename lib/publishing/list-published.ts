import { eq, sql } from 'drizzle-orm';
import { database, type Tx } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import type { CheckContent, PublishedListItem } from '#lib/publishing/published-check';
import { publicSlugs } from '#lib/publishing/schema';

/** Checks on the readers' list. */
const LISTED = 100;

/** The newest version of every check that is up, demo checks left out, the last changed first, at most 100. */
export async function listPublished(): Promise<PublishedListItem[]> {
  const db = database();
  const desks = await db.selectDistinct({ deskId: publicSlugs.deskId }).from(publicSlugs).where(eq(publicSlugs.isDemo, false));
  const items: PublishedListItem[] = [];
  for (const { deskId } of desks) items.push(...(await inDesk({ db, deskId }, newestOfDesk)));
  return items.toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt)).slice(0, LISTED);
}

async function newestOfDesk(tx: Tx): Promise<PublishedListItem[]> {
  const rows = await tx.execute<{ content: CheckContent; at: string }>(sql`
    select p.content, to_char(greatest(p.at, u.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from publications p
    left join lateral (select max(a.at) as at from amendments a
      where a.desk_id = p.desk_id and a.claim_id = p.claim_id and a.act = 'update') u on true
    where (select sealed_at from desks) is null
      and not exists (select from publications n where n.desk_id = p.desk_id and n.claim_id = p.claim_id and n.version > p.version)
      and not exists (select from amendments a
        where a.desk_id = p.desk_id and a.claim_id = p.claim_id and a.act = 'take-down')
    order by greatest(p.at, u.at) desc limit ${LISTED}`);
  return rows.flatMap(({ content, at }) => itemOf(content, at));
}

function itemOf(content: CheckContent, modifiedAt: string): PublishedListItem[] {
  const lead = content.findings.find((finding) => finding.question === content.lead);
  if (lead?.state !== 'rated') return [];
  const { slug, desk, claim, summary, publishedAt, timeZone, isVoid = false } = content;
  return [{ slug, deskName: desk.name, headline: claim.headline, lead, summary, publishedAt, modifiedAt, isVoid, timeZone }];
}
