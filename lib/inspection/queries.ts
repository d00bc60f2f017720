import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { inspections } from '#lib/inspection/schema';
import { snapshots } from '#lib/keeping/schema';

/** Bits of 64 in which two pictures may differ: up to the first they are the same, up to the second perhaps. */
const SAME = 10;
const PERHAPS = 16;
const MOST = 10;

/** What was found in a kept file, with how many words and pages; null where nobody looked. */
export async function readInspection(tx: Tx, fileSha256: string) {
  const [row] = await readInspections(tx, [fileSha256]);
  return row ?? null;
}

/** The same of several files. */
export async function readInspections(tx: Tx, fileHashes: readonly string[]) {
  if (fileHashes.length === 0) return [];
  return tx
    .select({
      fileSha256: inspections.fileSha256,
      textSha256: inspections.textSha256,
      starts: inspections.pages,
      unread: inspections.unread,
      width: inspections.width,
      height: inspections.height,
      takenAt: inspections.takenAt,
      device: inspections.device,
      place: inspections.place,
      pages: sql<number>`coalesce(jsonb_array_length(${inspections.pages}), 0)`,
      words: sql<number>`coalesce(array_length(regexp_split_to_array(trim(${snapshots.text}), '\\s+'), 1), 0)`,
    })
    .from(inspections)
    .leftJoin(snapshots, and(eq(snapshots.deskId, inspections.deskId), eq(snapshots.sha256, inspections.textSha256)))
    .where(inArray(inspections.fileSha256, [...fileHashes]));
}

export type Inspection = Awaited<ReturnType<typeof readInspections>>[number];

/** The words in a kept file, under their hash; null where it has none that could be read. */
export async function wordsInFile(tx: Tx, fileSha256: string): Promise<{ sha256: string; text: string } | null> {
  const [row] = await tx
    .select({ sha256: snapshots.sha256, text: snapshots.text })
    .from(inspections)
    .innerJoin(snapshots, and(eq(snapshots.deskId, inspections.deskId), eq(snapshots.sha256, inspections.textSha256)))
    .where(eq(inspections.fileSha256, fileSha256));
  return row?.text ? { sha256: row.sha256, text: row.text } : null;
}

export interface Alike {
  /** The picture that was asked about, and the one that looks like it. */
  of: string;
  sha256: string;
  name: string;
  /** Whether it is the same picture, made smaller or pressed again; else somebody has to look. */
  isSame: boolean;
  /** Whether left and right are exchanged. */
  isMirrored: boolean;
  /** Claims that rest on it: number and id. */
  claims: { number: number; id: string }[];
}

/** Pictures of this desk that look like these, nearest first, at most ten of each, also when turned over. */
export async function findAlike(tx: Tx, fileHashes: readonly string[]): Promise<Alike[]> {
  if (fileHashes.length === 0) return [];
  const asked = sql.join(
    fileHashes.map((hash) => sql`${hash}`),
    sql`, `,
  );
  const rows = await tx.execute<{
    of: string;
    sha256: string;
    name: string;
    straight: number;
    turned: number;
    claims: Alike['claims'];
  }>(sql`
    select one.file_sha256 as of, other.file_sha256 as sha256, f.name, d.straight, d.turned,
      coalesce((select jsonb_agg(distinct jsonb_build_object('number', c.number, 'id', c.id))
        from evidence_versions e join claims c on c.desk_id = e.desk_id and c.id = e.claim_id
        join source_versions s on s.desk_id = e.desk_id and s.source_id = e.source_id and s.version = e.source_version
        left join captures k on k.desk_id = s.desk_id and k.id = s.capture_id
        where e.desk_id = other.desk_id and other.file_sha256 in (e.file_sha256, k.screenshot_sha256)), '[]') as claims
    from inspections one
    join inspections other on other.desk_id = one.desk_id and other.file_sha256 <> one.file_sha256 and other.picture_hash is not null
    join files f on f.desk_id = other.desk_id and f.sha256 = other.file_sha256
    cross join lateral (select
      bit_count(('x' || one.picture_hash)::bit(64) # ('x' || other.picture_hash)::bit(64))::int as straight,
      bit_count(('x' || one.picture_hash)::bit(64) # ('x' || other.mirrored_hash)::bit(64))::int as turned) d
    where one.file_sha256 in (${asked}) and one.picture_hash is not null and least(d.straight, d.turned) <= ${PERHAPS}
    order by one.file_sha256, least(d.straight, d.turned), f.kept_at`);
  const counts = new Map<string, number>();
  return rows.flatMap(({ straight, turned, ...row }) => {
    const n = (counts.get(row.of) ?? 0) + 1;
    counts.set(row.of, n);
    return n > MOST ? [] : [{ ...row, isSame: Math.min(straight, turned) <= SAME, isMirrored: turned < straight }];
  });
}
