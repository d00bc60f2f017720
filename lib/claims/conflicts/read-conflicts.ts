import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { IN_HAND } from '#lib/claims/claims-in-hand';

export interface Conflict {
  documentId: string;
  title: string;
  personId: string;
  name: string;
  /** What it is, in the person's own words: never printed. */
  note: string | null;
  at: Date;
  /** Claims of the document this person has in hand all the same. */
  inHand: { id: string; number: number }[];
  /** The head's, when it was made after the conflict was declared. */
  override: { by: string; at: Date; reason: string } | null;
}

type Row = Omit<Conflict, 'at' | 'override'> & { at: string; override: { by: string; at: string; reason: string } | null };

/** Every conflict of interest that is declared now, the newest first; of one document when it is named. */
export async function readConflicts(tx: Tx, about: { documentId?: string } = {}): Promise<Conflict[]> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    select x.document_id as "documentId", d.title, x.person_id as "personId", m.name, x.note, x.at::text,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number) order by c.number) from claims c
        where c.desk_id = x.desk_id and c.document_id = x.document_id and c.assignee_id = x.person_id and c.stage in ${IN_HAND}), '[]') as "inHand",
      (select jsonb_build_object('by', h.name, 'at', o.at, 'reason', o.reason)
        from overrides o join members h on h.desk_id = o.desk_id and h.person_id = o.made_by
        where o.desk_id = x.desk_id and o.stream_id = x.document_id and o.what = 'conflict' and o.person_id = x.person_id and o.at >= x.at
        order by o.seq desc limit 1) as override
    from declarations x
    join documents d on d.desk_id = x.desk_id and d.id = x.document_id
    join members m on m.desk_id = x.desk_id and m.person_id = x.person_id
    where x.has_conflict and x.document_id = coalesce(${about.documentId ?? null}::uuid, x.document_id)
    order by x.at desc, x.person_id`);
  return rows.map(({ at, override, ...row }) => ({
    ...row,
    at: new Date(at),
    override: override && { ...override, at: new Date(override.at) },
  }));
}
