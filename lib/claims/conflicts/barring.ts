import { sql } from 'drizzle-orm';

/**
 * Who may not be given claims of which document, as rows (person_id, document_id, by): whoever wrote it, and whoever
 * declared a conflict that the head has not overridden since. A conflict declared anew bars again.
 */
export const BARRING = sql`
  select d.author_id as person_id, d.id as document_id, 'assigneeIsAuthor' as by
  from documents d where d.author_id is not null and d.stage <> 'closed'
  union all
  select x.person_id, x.document_id, 'assigneeHasConflict'
  from declarations x join documents d on d.desk_id = x.desk_id and d.id = x.document_id and d.stage <> 'closed'
  where x.has_conflict and not exists (select from overrides o
    where o.desk_id = x.desk_id and o.stream_id = x.document_id and o.what = 'conflict' and o.person_id = x.person_id and o.at >= x.at)`;
