import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { countOrigins, type OriginCount } from '#lib/evidence/count-origins';
import { readDocumentFacts } from '#lib/intake/lock-document';
import type { ExportScope } from '#lib/exports/input';
import type { RenderingWords } from '#lib/renderings/rendering';
import type { Finding, GateRecord, Outcome } from '#lib/verdicts/verdict-content';
import type { ClaimKind, CloseReason, Depth, GateOverride, Question, ReworkKind, Stage } from '#lib/workflow/vocabulary';

export interface SignatureRow {
  name: string;
  at: string;
  /** SHA-256 of the statement that was signed. */
  digest: string;
  /** Signed a corrected rating though they had signed the check before: the desk had nobody else. */
  isOfFirstChain: boolean;
}

export interface OverrideRow {
  gate: GateOverride;
  name: string;
  at: string;
  reason: string;
}

export interface RenderingRow extends RenderingWords {
  name: string;
  at: string;
}

/** A claim with everything that bears on its sign-off. Times are ISO 8601 in UTC. */
export interface ClaimRow {
  id: string;
  number: number;
  documentTitle: string;
  claimLine: string;
  claimant: string | null;
  kind: ClaimKind;
  questions: Question[];
  stage: Stage;
  depth: Depth;
  closeReason: CloseReason | null;
  isHeld: boolean;
  isObjected: boolean;
  isStale: boolean;
  /** Why it is in work again while its check is up. */
  rework: ReworkKind | null;
  assignee: string | null;
  dueAt: string | null;
  attribution: Finding | null;
  veracity: Finding | null;
  summary: string | null;
  /** Before publication: what becomes of the passage in the document. */
  outcome: Outcome | null;
  origins: OriginCount;
  contacts: Extract<GateRecord, { kind: 'contact' | 'contact-exempt' }>[];
  /** What the original of a translated quote says, and who signed that. */
  rendering: RenderingRow | null;
  /** Gates that the head passed for it. */
  overrides: OverrideRow[];
  /** The sign-offs that count right now. */
  signatures: SignatureRow[];
  slug: string | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  sources: { sourceId: string; originId: string | null }[];
}

/** The claims of a document in the order of its text, or of the desk by number. Refuses with `missing`. */
export async function readClaimRows(tx: Tx, { documentId }: ExportScope): Promise<ClaimRow[]> {
  if (documentId) await readDocumentFacts(tx, documentId);
  const order = documentId ? sql`(v.passage ->> 'start')::int, c.number` : sql`c.number`;
  const rows = await tx.execute<Row>(sql`
    select c.id, c.number, d.title as "documentTitle", v.claim_line as "claimLine", v.claimant, v.kind, v.questions, c.stage, c.depth,
      c.close_reason as "closeReason", c.held_at is not null as "isHeld", c.objected_at is not null as "isObjected",
      c.stale_at is not null as "isStale", open_rework(c) as rework, m.name as assignee,
      to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt",
      r.content -> 'attribution' as attribution, r.content -> 'veracity' as veracity, r.content ->> 'summary' as summary,
      r.content -> 'outcome' as outcome,
      ${SOURCES} as sources, ${CONTACTS} as contacts, ${SIGNATURES} as signatures, ${OVERRIDES} as overrides, ${RENDERING} as rendering,
      (select p.slug from publications p where p.desk_id = c.desk_id and p.claim_id = c.id limit 1) as slug
    from claims c
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    left join members m on m.desk_id = c.desk_id and m.person_id = c.assignee_id
    left join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
    where ${documentId ? sql`c.document_id = ${documentId}::uuid` : sql`true`}
    order by ${order}`);
  return [...rows].map(({ sources, ...row }) => ({ ...row, origins: countOrigins(sources) }) as unknown as ClaimRow);
}

const SOURCES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('sourceId', e.source_id, 'originId', s.origin_id)), '[]')
  from (select distinct on (x.evidence_id) x.* from evidence_versions x where x.desk_id = c.desk_id and x.claim_id = c.id
    order by x.evidence_id, x.rev desc) e
  join source_versions s on s.desk_id = e.desk_id and s.source_id = e.source_id and s.version = e.source_version
  where not e.is_removed)`;

const CONTACTS = sql`(
  select coalesce(jsonb_agg(q.body order by q.made_at, q.id), '[]') from (
    select g.made_at, g.id, g.body from gate_records g
    where g.desk_id = c.desk_id and g.claim_id = c.id and g.kind in ('contact', 'contact-exempt')
    union all
    select k.made_at, k.id, w.body
    from (select distinct on (x.contact_id) x.* from contact_words x where x.desk_id = c.desk_id and x.claim_id = c.id
      order by x.contact_id, x.n desc) w
    join contacts k on k.desk_id = w.desk_id and k.id = w.contact_id) q)`;

/** Of a correction that wants somebody outside the first chain, the one that was last begun in this round or before it. */
const FIRST_CHAIN = sql`(
  exists (select from statements st where st.desk_id = o.desk_id and st.digest = o.statement_digest
    and st.body::jsonb -> 'correction' ->> 'kind' in ('rating', 'void'))
  and exists (select from sign_offs p where p.desk_id = o.desk_id and p.claim_id = o.claim_id and p.round < o.round and p.person_id = o.person_id))`;

const RENDERING = sql`(
  select jsonb_build_object('language', r.statement::jsonb -> 'language', 'original', r.statement::jsonb -> 'original',
    'found', r.statement::jsonb -> 'found', 'fidelity', r.statement::jsonb -> 'fidelity', 'note', r.statement::jsonb -> 'note',
    'kept', r.statement::jsonb -> 'kept', 'name', coalesce(rm.name, ''), 'at', to_char(r.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  from renderings r left join members rm on rm.desk_id = r.desk_id and rm.person_id = r.made_by
  where r.desk_id = c.desk_id and r.claim_id = c.id and r.n = counting_rendering(c))`;

const OVERRIDES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('gate', x.what, 'name', coalesce(xm.name, ''), 'reason', x.reason,
    'at', to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by x.seq), '[]')
  from overrides x left join members xm on xm.desk_id = x.desk_id and xm.person_id = x.made_by
  where x.desk_id = c.desk_id and x.stream_id = c.id)`;

const SIGNATURES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(sm.name, ''), 'digest', o.statement_digest,
    'isOfFirstChain', ${FIRST_CHAIN}, 'at', to_char(o.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by o.at), '[]')
  from current_sign_offs o left join members sm on sm.desk_id = o.desk_id and sm.person_id = o.person_id
  where o.desk_id = c.desk_id and o.claim_id = c.id)`;
