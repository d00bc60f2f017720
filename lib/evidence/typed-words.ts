import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';

interface Version {
  deskId: SQL;
  sourceId: SQL;
  sha256: SQL;
}

/**
 * Who typed or pasted the words that a source is kept with; null where they are those of a page that was captured or of a file that
 * was kept for it, or where there are none. Somebody's words are never shown as the page's own.
 */
export function typedBy({ deskId, sourceId, sha256 }: Version): SQL<string | null> {
  return sql<string | null>`(select m.name from source_versions w
    join members m on m.desk_id = w.desk_id and m.person_id = w.made_by
    where w.desk_id = ${deskId} and w.source_id = ${sourceId} and w.snapshot_sha256 = ${sha256} and not exists (
      select 1 from source_versions x
      left join captures p on p.desk_id = x.desk_id and p.id = x.capture_id
      left join inspections f on f.desk_id = x.desk_id and f.file_sha256 in (x.file_sha256, p.recording_sha256)
      where x.desk_id = w.desk_id and x.source_id = w.source_id and ${sha256} in (p.text_sha256, f.text_sha256))
    order by w.version limit 1)`;
}

/** The same of one version of a source, with the desk that the transaction is in. */
export async function readTypedBy(tx: Tx, source: { sourceId: string; snapshotSha256: string | null }): Promise<string | null> {
  if (source.snapshotSha256 === null) return null;
  const { sourceId, snapshotSha256 } = source;
  const [row] = await tx.execute<{ name: string | null }>(sql`
    select ${typedBy({ deskId: sql`s.desk_id`, sourceId: sql`s.id`, sha256: sql`${snapshotSha256}::text` })} as name
    from sources s where s.id = ${sourceId}::uuid`);
  return row?.name ?? null;
}
