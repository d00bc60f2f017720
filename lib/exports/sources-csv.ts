import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { type Cell, writeCsv } from '#lib/exports/csv';
import type { ExportScope } from '#lib/exports/input';

const COLUMNS = [
  'claim_number',
  'source_number',
  'question',
  'stance',
  'tier',
  'type',
  'publisher',
  'author',
  'title',
  'address',
  'published_on',
  'event_on',
  'language',
  'interest',
  'origin',
  'locator',
  'quote',
  'quote_found',
  'quote_in_words_typed_by',
  'quote_warnings',
  'quote_start',
  'quote_end',
  'quote_verifier',
  'kept_copy_sha256',
];

/**
 * Every use of a source on the claims of a document or of the desk, one row each, as CSV. Where a quote stands in the kept copy
 * is told in code points, as the W3C's TextPositionSelector counts. Refuses with `missing`.
 */
export async function sourcesCsv(tx: Tx, { documentId }: ExportScope): Promise<string> {
  if (documentId) await readDocumentFacts(tx, documentId);
  const rows = await tx.execute<Record<string, Cell>>(sql`
    select c.number as claim_number, e.n as source_number, e.question, e.stance, e.tier, s.type, s.publisher, s.author, s.title,
      s.url as address, s.published_on, s.event_on, s.language, s.interest, o.name as origin, e.locator, e.quote,
      e.quote_proof ->> 'level' as quote_found, e.quote_proof ->> 'typedBy' as quote_in_words_typed_by,
      (select string_agg(w, ' ') from jsonb_array_elements_text(e.quote_proof -> 'warnings') w) as quote_warnings, (e.quote_proof #>> '{selectors,0,start}')::int as quote_start,
      (e.quote_proof #>> '{selectors,0,end}')::int as quote_end, e.quote_proof ->> 'verifier' as quote_verifier, e.snapshot_sha256 as kept_copy_sha256
    from claims c
    join lateral (select distinct on (x.evidence_id) x.* from evidence_versions x where x.desk_id = c.desk_id and x.claim_id = c.id
      order by x.evidence_id, x.rev desc) e on not e.is_removed
    join source_versions s on s.desk_id = e.desk_id and s.source_id = e.source_id and s.version = e.source_version
    left join origins o on o.desk_id = s.desk_id and o.id = s.origin_id
    where ${documentId ? sql`c.document_id = ${documentId}::uuid` : sql`true`}
    order by c.number, e.n`);
  return writeCsv(
    COLUMNS,
    [...rows].map((row) => COLUMNS.map((name) => row[name] ?? null)),
  );
}
