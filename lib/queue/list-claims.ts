import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { ListClaims } from '#lib/claims/input';
import { countOrigins, type OriginCount } from '#lib/evidence/count-origins';
import { writeCursor } from '#lib/queue/cursor';
import { type QueueCondition, rowConditions } from '#lib/queue/row-conditions';
import {
  afterCursor,
  filterConditions,
  type Onlooker,
  SOURCE_CHANGED,
  SUGGESTED,
  viewCondition,
} from '#lib/queue/queue-conditions';
import { leadQuestion } from '#lib/verdicts/lead-finding';
import { levelOf, type Mark, type Slot } from '#lib/verdicts/scales';
import type { Finding } from '#lib/verdicts/verdict-content';
import type { ClaimKind, Depth, Question, Stage } from '#lib/workflow/vocabulary';

/** Claims on a page of the queue. */
export const QUEUE_PAGE = 100;

/** One line of the queue. Times are ISO 8601 in UTC. */
export interface QueueRow {
  id: string;
  number: number;
  /** The last event the row has seen: sent along when claims are assigned. */
  seq: number;
  claimLine: string;
  claimant: string | null;
  kind: ClaimKind;
  questions: Question[];
  stage: Stage;
  depth: Depth;
  conditions: QueueCondition[];
  documentId: string;
  documentTitle: string;
  assigneeId: string | null;
  assignee: string | null;
  dueAt: string | null;
  changedAt: string;
  origins: OriginCount;
  /** In the order said, true. */
  findings: Record<Question, ShownFinding>;
  lead: Question | null;
}

/** A finding as a row of the queue draws it: a ball and its word. */
export type ShownFinding =
  | { state: 'not-asked' | 'not-rated' | 'open' }
  | { state: 'rated'; label: string; mark: Mark; slot: Slot };

export interface QueuePage {
  claims: QueueRow[];
  /** The cursor of the next page, null on the last. */
  next: string | null;
}

/**
 * A page of the desk's claims in the order of their due times, claims without one last. Without a view or a stage it
 * shows what is open. Refuses a cursor that no page gave (`cursorUnknown`).
 */
export async function listClaims(tx: Tx, onlooker: Onlooker, input: ListClaims): Promise<QueuePage> {
  const view = input.view ?? (input.stage?.length ? undefined : 'all-open');
  const conditions = [
    ...(view ? [viewCondition(view, onlooker)] : []),
    ...filterConditions(input, onlooker),
    ...(input.cursor ? [afterCursor(input.cursor)] : []),
  ];
  const rows = await readRows(tx, conditions);
  const page = rows.slice(0, QUEUE_PAGE);
  const last = page.at(-1);
  return {
    claims: page.map((row) => rowOf(row, onlooker.now)),
    next: rows.length > QUEUE_PAGE && last ? writeCursor({ at: last.due_at, id: last.id }) : null,
  };
}

interface Row extends Record<string, unknown> {
  id: string;
  number: number;
  last_seq: number;
  stage: Stage;
  depth: Depth;
  document_id: string;
  assignee_id: string | null;
  due_at: string | null;
  changed_at: string;
  sent_back_at: string | null;
  stale_at: string | null;
  held_at: string | null;
  objected_at: string | null;
  waiting_until: string | null;
  is_answered: boolean;
  is_suggested: boolean;
  displaced: string | null;
  is_source_changed: boolean;
  claim_line: string;
  claimant: string | null;
  kind: ClaimKind;
  questions: Question[];
  title: string;
  assignee: string | null;
  verdict: { attribution: Finding | null; veracity: Finding | null } | null;
  sources: { sourceId: string; originId: string | null }[] | null;
}

/** One row more than a page, to know whether another follows. What a row shows is looked up for the page alone. */
async function readRows(tx: Tx, conditions: SQL[]): Promise<Row[]> {
  const rows = await tx.execute<Row>(sql`
    with page as (
      select * from claims c
      where ${conditions.length ? sql.join(conditions, sql` and `) : sql`true`}
      order by c.due_at, c.id limit ${QUEUE_PAGE + 1})
    select c.id, c.number, c.last_seq, c.stage, c.depth, c.document_id, c.assignee_id, c.displaced, ${utc('due_at')}, ${utc('changed_at')},
      ${utc('sent_back_at')}, ${utc('stale_at')}, ${utc('held_at')}, ${utc('objected_at')}, ${utc('waiting_until')}, v.claim_line, v.claimant, v.kind, v.questions, d.title, m.name as assignee,
      coalesce((select bool_and(p.answered_at is not null) from points p
        where p.desk_id = c.desk_id and p.claim_id = c.id and p.settled_at is null), false) as is_answered, ${SUGGESTED} as is_suggested, ${SOURCE_CHANGED} as is_source_changed,
      (select jsonb_build_object('attribution', r.content -> 'attribution', 'veracity', r.content -> 'veracity')
        from verdict_versions r where r.desk_id = c.desk_id and r.claim_id = c.id order by r.rev desc limit 1) as verdict,
      (select jsonb_agg(jsonb_build_object('sourceId', e.source_id, 'originId', s.origin_id))
        from (select distinct on (evidence_id) * from evidence_versions x where x.desk_id = c.desk_id and x.claim_id = c.id
          order by evidence_id, rev desc) e
        join source_versions s on s.desk_id = e.desk_id and s.source_id = e.source_id and s.version = e.source_version
        where not e.is_removed) as sources
    from page c
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    left join members m on m.desk_id = c.desk_id and m.person_id = c.assignee_id
    order by c.due_at, c.id`);
  return [...rows];
}

/** Microseconds are kept: a cursor that lost them would repeat or skip a claim. */
function utc(column: string): SQL {
  const name = sql.raw(column);
  return sql`to_char(c.${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${name}`;
}

function rowOf(row: Row, now: Date): QueueRow {
  const { attribution = null, veracity = null } = row.verdict ?? {};
  return {
    id: row.id,
    number: row.number,
    seq: row.last_seq,
    claimLine: row.claim_line,
    claimant: row.claimant,
    kind: row.kind,
    questions: row.questions,
    stage: row.stage,
    depth: row.depth,
    conditions: rowConditions(row, now),
    documentId: row.document_id,
    documentTitle: row.title,
    assigneeId: row.assignee_id,
    assignee: row.assignee,
    dueAt: row.due_at,
    changedAt: row.changed_at,
    origins: countOrigins(row.sources ?? []),
    findings: {
      attribution: shownFinding(attribution, row.questions.includes('attribution')),
      veracity: shownFinding(veracity, row.questions.includes('veracity')),
    },
    lead: leadQuestion({ attribution, veracity }),
  };
}

function shownFinding(finding: Finding | null, isAsked: boolean): ShownFinding {
  if (!isAsked) return { state: 'not-asked' };
  if (!finding) return { state: 'not-rated' };
  if (finding.state === 'open') return { state: 'open' };
  const { mark = 'dashed', slot = 'unproven' } = levelOf(finding.scale, finding.rating) ?? {};
  return { state: 'rated', label: finding.label, mark, slot };
}
