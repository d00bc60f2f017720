import { inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { EvidenceItem } from '#lib/evidence/queries';
import { proveIn } from '#lib/evidence/recheck-quotes';
import { snapshots } from '#lib/keeping/schema';

export interface EarlierCopy {
  captureId: string;
  keptAt: Date;
}

/** The captures of a source's page that came before the copy it rests on. */
export interface EarlierCopies {
  evidenceId: string;
  /** Newest first, at most five of them. */
  copies: EarlierCopy[];
  total: number;
  /** One that holds the quote, where the copy it rests on does not. */
  holding: EarlierCopy | null;
}

type Resting = Pick<EvidenceItem, 'evidenceId' | 'url' | 'captureId' | 'capturedAt' | 'keptAt'> &
  Partial<Pick<EvidenceItem, 'sourceId' | 'sourceVersion' | 'quote' | 'quoteProof' | 'snapshotSha256'>>;

interface Row extends Record<string, unknown> {
  evidenceId: string;
  captureId: string;
  /** Milliseconds since 1970. */
  keptAt: number;
  textSha256: string | null;
  hasRested: boolean;
  place: number;
  total: number;
}

const MOST_SHOWN = 5;
/** Of one quote: each may be looked for in a long page. */
const MOST_SEARCHED = 5;

/**
 * For each source the earlier captures of its address, and those that an earlier version of it rested on; sources without any are
 * left out. Confidential sources have no captures: what is shown is what everybody at the desk may read.
 */
export async function readEarlierCopies(tx: Tx, resting: readonly Resting[]): Promise<EarlierCopies[]> {
  const rows = await readRows(tx, resting);
  const texts = await readTexts(tx, resting, rows);
  return resting.flatMap((item) => {
    const own = rows.filter(({ evidenceId }) => evidenceId === item.evidenceId);
    const [first] = own;
    if (!first) return [];
    const holding = searched(item, own).find(({ textSha256 }) => holds(item, textSha256, texts));
    const copies = own.filter(({ place }) => place <= MOST_SHOWN).map(copyOf);
    return [{ evidenceId: item.evidenceId, copies, total: first.total, holding: holding ? copyOf(holding) : null }];
  });
}

async function readRows(tx: Tx, resting: readonly Resting[]): Promise<Row[]> {
  if (resting.length === 0) return [];
  const items = resting.map(({ evidenceId, url, captureId, capturedAt, keptAt, sourceId, sourceVersion }) => ({
    id: evidenceId,
    url,
    capture_id: captureId,
    source_id: sourceId,
    version: sourceVersion,
    // Equal words may have been kept before: of a captured page counts when it was captured.
    kept_at: captureId ? capturedAt : keptAt,
  }));
  return [
    ...(await tx.execute<Row>(sql`
      select i.id as "evidenceId", e.* from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb)
        as i(id text, url text, capture_id uuid, source_id uuid, version int, kept_at timestamptz)
      cross join lateral (
        select p.id::text as "captureId", (extract(epoch from p.ended_at) * 1000)::float8 as "keptAt", p.text_sha256 as "textSha256",
          bool_or(near.has_rested) as "hasRested", (row_number() over (order by p.ended_at desc, p.id))::int as place,
          (count(*) over ())::int as total
        from (
          select a.id, false as has_rested from captures a
          where a.requested_url in (i.url, (select c.requested_url from captures c where c.id = i.capture_id)) and a.ended_at < i.kept_at
          union all
          select s.capture_id, true from source_versions s where s.source_id = i.source_id and s.version < i.version
        ) near
        join captures p on p.id = near.id
        where p.state = 'captured' and p.id is distinct from i.capture_id and p.ended_at < coalesce(i.kept_at, 'infinity')
        group by p.desk_id, p.id
      ) e
      where e.place <= ${MOST_SHOWN} or e."hasRested"
      order by e.place`)),
  ];
}

/** The copies that an absent quote is looked for in: first those it rested on, then the newest. */
function searched({ quoteProof, snapshotSha256 }: Resting, own: readonly Row[]): Row[] {
  if (quoteProof?.level !== 'absent') return [];
  const others = own.filter(({ textSha256 }) => textSha256 !== null && textSha256 !== snapshotSha256);
  return others.sort((a, b) => Number(b.hasRested) - Number(a.hasRested) || a.place - b.place).slice(0, MOST_SEARCHED);
}

async function readTexts(tx: Tx, resting: readonly Resting[], rows: readonly Row[]): Promise<Map<string, string>> {
  const hashes = resting.flatMap((item) =>
    searched(
      item,
      rows.filter(({ evidenceId }) => evidenceId === item.evidenceId),
    ).flatMap(({ textSha256 }) => textSha256 ?? []),
  );
  if (hashes.length === 0) return new Map();
  const { sha256, text } = snapshots;
  const kept = await tx
    .select({ sha256, text })
    .from(snapshots)
    .where(inArray(sha256, [...new Set(hashes)]));
  return new Map(kept.flatMap((copy) => (copy.text === null ? [] : [[copy.sha256, copy.text] as const])));
}

function holds({ quote }: Resting, sha256: string | null, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(sha256 ?? '');
  return Boolean(quote && sha256 && text && proveIn(quote, { sha256, text }).level !== 'absent');
}

function copyOf({ captureId, keptAt }: Row): EarlierCopy {
  return { captureId, keptAt: new Date(keptAt) };
}
