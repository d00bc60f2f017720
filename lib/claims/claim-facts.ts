import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import type { StreamHead } from '#lib/ledger/record-event';
import type { DeskRules } from '#lib/workflow/desk-rules';
import { type PolicyBody, rulesOf, signaturesNeeded } from '#lib/workflow/policy';
import type { ClaimFacts } from '#lib/workflow/decide';
import type { CloseReason, Depth, Displacement, Purpose, ReworkKind, Stage } from '#lib/workflow/vocabulary';

/** A claim's place in the workflow with all that decide() asks. */
export interface ClaimState {
  id: string;
  number: number;
  documentId: string;
  documentVersion: number;
  authorId: string | null;
  round: number;
  submission: number;
  claimRev: number;
  evidenceRev: number;
  verdictRev: number;
  dueAt: Date | null;
  closeReason: CloseReason | null;
  sentBackAt: Date | null;
  staleAt: Date | null;
  heldAt: Date | null;
  objectedAt: Date | null;
  waitingUntil: Date | null;
  displaced: Displacement | null;
  policyVersion: number;
  /** What the desk asks before review, by its policy of now. */
  rules: DeskRules;
  head: StreamHead;
  facts: ClaimFacts;
}

/** Locks a claim for a verb and reads its state after the lock is held. Refuses with `missing` what this desk does not have. */
export async function lockClaim(tx: Tx, claimId: string): Promise<ClaimState> {
  // Both statements travel together; the second takes its snapshot only after the first has the lock. `then` sends the first
  // at once: drizzle sends what is waited for, so inside Promise.all the read would be sent before the lock.
  const locked = tx.execute(sql`select lock_claim(${claimId}::uuid)`).then(() => undefined);
  const [, state] = await Promise.all([locked, readClaimState(tx, claimId)]);
  return state;
}

/** Locks several claims in the order of their ids, so that two people working on the same list cannot deadlock. */
export async function lockClaims(tx: Tx, claimIds: readonly string[]): Promise<ClaimState[]> {
  const states: ClaimState[] = [];
  for (const claimId of [...new Set(claimIds)].sort()) states.push(await lockClaim(tx, claimId));
  return states;
}

/** The state of a claim without a lock, for screens. Refuses with `missing`. */
export async function readClaimState(tx: Tx, claimId: string): Promise<ClaimState> {
  const [row] = await tx.execute<StateRow & Record<string, unknown>>(sql`
    select c.id, c.number, c.document_id, d.version as document_version, d.author_id, d.purpose, c.stage, c.depth, c.assignee_id, c.round, c.submission,
      c.last_seq, c.claim_rev, c.evidence_rev, c.verdict_rev, c.close_reason, c.changed_at::text, c.due_at::text, c.sent_back_at::text, c.stale_at::text,
      c.held_at::text, c.objected_at::text, c.waiting_until::text, c.displaced,
      d.translated_from, case when d.translated_from is null then '{}' else array(select m.person_id::text from members m
        where m.desk_id = c.desk_id and m.removed_at is null and split_part(d.translated_from, '-', 1) = any (m.languages)) end as readers,
      p.version as policy_version, p.body as policy,
      array(select m.person_id::text from makers m where m.desk_id = c.desk_id and m.claim_id = c.id and m.round = c.round) as makers,
      array(select s.person_id::text from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id) as signers,
      (select count(*)::int from points q where q.desk_id = c.desk_id and q.claim_id = c.id and q.settled_at is null) as unsettled,
      (select count(*)::int from points q where q.desk_id = c.desk_id and q.claim_id = c.id and q.settled_at is null and q.answered_at is null) as unanswered,
      (select count(*)::int from events e where e.desk_id = c.desk_id and e.stream_id = c.id and e.kind = 'reopen') as reopens,
      is_preserved(c.desk_id, c.id) as is_preserved,
      exists (select from publications b where b.desk_id = c.desk_id and b.claim_id = c.id) as was_up,
      open_rework(c) as rework,
      case when c.round > 1 then (untouched_since(c)).id is not null else false end as is_untouched,
      array(select distinct s.person_id::text from sign_offs s where c.round > 1 and s.desk_id = c.desk_id and s.claim_id = c.id and s.round < c.round) as earlier_signers,
      case when c.round > 1 then has_outsiders(c) else true end as has_outsiders,
      coalesce((select 'open' in (v.content -> 'attribution' ->> 'state', v.content -> 'veracity' ->> 'state')
        from verdict_versions v where v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.verdict_rev), false) as has_open_finding,
      exists (select from amendments a where a.desk_id = c.desk_id and a.claim_id = c.id and a.act = 'take-down') as is_down
    from claims c
    join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    join lateral (select version, body from policies where desk_id = c.desk_id order by version desc limit 1) p on true
    where c.id = ${claimId}::uuid`);
  if (!row) throw missing();
  return stateOf(row);
}

interface StateRow {
  id: string;
  number: number;
  document_id: string;
  document_version: number;
  author_id: string | null;
  purpose: Purpose;
  stage: Stage;
  depth: Depth;
  assignee_id: string | null;
  round: number;
  submission: number;
  last_seq: number;
  claim_rev: number;
  evidence_rev: number;
  verdict_rev: number;
  close_reason: CloseReason | null;
  changed_at: string;
  due_at: string | null;
  sent_back_at: string | null;
  stale_at: string | null;
  held_at: string | null;
  objected_at: string | null;
  waiting_until: string | null;
  displaced: Displacement | null;
  translated_from: string | null;
  readers: string[];
  policy_version: number;
  policy: PolicyBody;
  makers: string[];
  signers: string[];
  unsettled: number;
  unanswered: number;
  reopens: number;
  is_preserved: boolean;
  was_up: boolean;
  rework: ReworkKind | null;
  is_untouched: boolean;
  earlier_signers: string[];
  has_outsiders: boolean;
  has_open_finding: boolean;
  is_down: boolean;
}

function stateOf(row: StateRow): ClaimState {
  return {
    id: row.id,
    number: row.number,
    documentId: row.document_id,
    documentVersion: row.document_version,
    authorId: row.author_id,
    round: row.round,
    submission: row.submission,
    claimRev: row.claim_rev,
    evidenceRev: row.evidence_rev,
    verdictRev: row.verdict_rev,
    dueAt: dateOf(row.due_at),
    closeReason: row.close_reason,
    sentBackAt: dateOf(row.sent_back_at),
    staleAt: dateOf(row.stale_at),
    heldAt: dateOf(row.held_at),
    objectedAt: dateOf(row.objected_at),
    waitingUntil: dateOf(row.waiting_until),
    displaced: row.displaced,
    policyVersion: row.policy_version,
    rules: rulesOf(row.policy),
    head: { id: row.id, stage: row.stage, lastSeq: row.last_seq, changedAt: dateOf(row.changed_at) },
    facts: {
      stage: row.stage,
      depth: row.depth,
      purpose: row.purpose,
      assigneeId: row.assignee_id,
      makers: row.makers,
      signers: row.signers,
      signaturesNeeded: signaturesNeeded(row.policy, row.depth),
      unsettledPoints: row.unsettled,
      unansweredPoints: row.unanswered,
      reopens: row.reopens,
      isUp: row.was_up && !row.is_down,
      isDown: row.is_down,
      rework: row.rework,
      isUntouched: row.is_untouched,
      earlierSigners: row.earlier_signers,
      hasOutsiders: row.has_outsiders,
      hasOpenFinding: row.has_open_finding,
      isHeld: row.held_at !== null,
      isPreserved: row.is_preserved,
      hasObjection: row.objected_at !== null,
      isWaiting: row.waiting_until !== null,
      isDisplaced: row.displaced !== null,
      isTakenBack: row.close_reason === 'taken-back',
      translatedFrom: row.translated_from,
      readers: row.readers,
    },
  };
}

function dateOf(value: string | null): Date | null {
  return value === null ? null : new Date(value);
}
