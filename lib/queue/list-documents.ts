import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readCursor, writeCursor } from '#lib/queue/cursor';
import type { DocumentKind, DocumentStage, Purpose } from '#lib/workflow/vocabulary';

const PAGE = 50;

/** A document in the list, with how far its claims are. Times are ISO 8601 in UTC. */
export interface DocumentRow {
  id: string;
  title: string;
  publisher: string | null;
  kind: DocumentKind;
  purpose: Purpose;
  stage: DocumentStage;
  language: string;
  translatedFrom: string | null;
  owner: string | null;
  deadlineAt: string | null;
  filedAt: string;
  /** Claims that are to be done: everything but what was set aside. */
  claims: number;
  /** Signed off or published. */
  signed: number;
  /** Claims that the last clearing let run unsigned, while the document is cleared. */
  exceptions: number;
  /** Proposals nobody has decided yet. */
  proposed: number;
}

/** The desk's documents, newest first, fifty at a time. `next` is the cursor of the following page. */
export async function listDocuments(
  tx: Tx,
  { cursor }: { cursor?: string },
): Promise<{ documents: DocumentRow[]; next: string | null }> {
  const after = cursor === undefined ? null : readCursor(cursor);
  const rows = await tx.execute<DocumentRow & Record<string, unknown>>(sql`
    select d.id, d.title, d.publisher, d.kind, d.purpose, d.stage, d.language, d.translated_from as "translatedFrom", m.name as owner,
      to_char(d.deadline_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "deadlineAt",
      to_char(d.filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "filedAt",
      (select count(*)::int from claims c where c.desk_id = d.desk_id and c.document_id = d.id and c.stage <> 'closed') as claims,
      (select count(*)::int from claims c where c.desk_id = d.desk_id and c.document_id = d.id and c.stage in ('signed-off', 'published')) as signed,
      coalesce((select jsonb_array_length(k.statement::jsonb -> 'exceptions') from clearances k
        where d.stage = 'cleared' and k.desk_id = d.desk_id and k.document_id = d.id order by k.n desc limit 1), 0) as exceptions,
      (select count(*)::int from candidates k where k.desk_id = d.desk_id and k.document_id = d.id
        and k.document_version = d.version and k.state = 'proposed') as proposed
    from documents d
    left join members m on m.desk_id = d.desk_id and m.person_id = d.owner_id
    where ${after ? sql`(d.filed_at, d.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`}
    order by d.filed_at desc, d.id desc limit ${PAGE + 1}`);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return { documents: page, next: rows.length > PAGE && last ? writeCursor({ at: last.filedAt, id: last.id }) : null };
}
