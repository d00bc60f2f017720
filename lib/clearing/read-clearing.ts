import { createHash } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readApplied, readPlacements, settledPlace } from '#lib/claims/placements';
import { asItWillRun, type Mark, overlapping, pieceText } from '#lib/versions/checked-copy';
import type { ClearedBody } from '#lib/clearing/clearance';
import { clearances } from '#lib/clearing/schema';
import { type DocumentRow, readDocumentFacts } from '#lib/intake/lock-document';
import { documentVersions } from '#lib/intake/schema';
import type { Outcome } from '#lib/verdicts/verdict-content';
import type { Depth, Stage } from '#lib/workflow/vocabulary';

/** A claim as clearing looks at it. */
export interface ClaimToClear {
  id: string;
  number: number;
  claimLine: string;
  stage: Stage;
  depth: Depth;
  assignee: string | null;
  outcome: Outcome | null;
  /** Digest of the statement whose signature counts right now. */
  statement: string | null;
  isHeld: boolean;
  isDisplaced: boolean;
  /** The version of the text in which its change or cut was made; null while it is to be. */
  appliedIn: number | null;
  /** Signed and not overtaken, or set aside: it needs no exception. */
  isDone: boolean;
}

export type Clearing = Awaited<ReturnType<typeof readClearing>>;

/**
 * How far a document is from running: its claims, what is still undecided, the text with its changes, and the last clearance.
 * Refuses with `missing`.
 */
export async function readClearing(tx: Tx, documentId: string) {
  const facts = await readDocumentFacts(tx, documentId);
  const at = { documentId, version: facts.version };
  const [version, found, places, proposals, last, applied] = await Promise.all([
    readVersion(tx, at),
    readClaimsToClear(tx, documentId),
    readPlacements(tx, at),
    countProposals(tx, facts),
    readLastClearance(tx, documentId),
    readApplied(tx, documentId),
  ]);
  const claims = found.map((claim) => ({ ...claim, appliedIn: applied.get(claim.id) ?? null }));
  const { text, sha256 } = version;
  const marks = claims
    .filter(({ stage }) => stage !== 'closed')
    .flatMap(({ id, number, outcome, statement, appliedIn }): Mark[] => {
      const place = settledPlace(places.get(id));
      // What was changed already stands, in the words that were signed.
      const left: Outcome | null = appliedIn === null ? outcome : { kind: 'stands' };
      return place ? [{ claimId: id, number, ...place, outcome: left, isSigned: statement !== null }] : [];
    });
  const signed = marks.filter(({ isSigned }) => isSigned);
  const checkedCopy = asItWillRun(pieceText(text, signed));
  return {
    facts,
    text,
    sha256,
    claims,
    marks,
    proposals,
    overlaps: overlapping(signed),
    checkedCopy,
    checkedCopySha256: createHash('sha256').update(checkedCopy).digest('hex'),
    last,
    /** Claims signed for the last clearance whose signature counts no longer: the clearance does not hold for them. */
    overtaken: facts.stage === 'cleared' && last ? overtakenIn(last.body, claims) : [],
  };
}

async function readVersion(tx: Tx, { documentId, version }: { documentId: string; version: number }) {
  const [row] = await tx
    .select({ text: documentVersions.text, sha256: documentVersions.sha256 })
    .from(documentVersions)
    .where(and(eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  return row ?? { text: '', sha256: '' };
}

type Row = Omit<ClaimToClear, 'isDone' | 'appliedIn'>;

async function readClaimsToClear(tx: Tx, documentId: string): Promise<Omit<ClaimToClear, 'appliedIn'>[]> {
  const rows = await tx.execute<Row & Record<string, unknown>>(sql`
    select c.id, c.number, c.stage, c.depth, v.claim_line as "claimLine", m.name as assignee, o.statement_digest as statement,
      case when o.statement_digest is null then r.content -> 'outcome' else t.body::jsonb #> '{sections,text,outcome}' end as outcome,
      coalesce(c.held_at, c.objected_at) is not null as "isHeld", c.displaced is not null as "isDisplaced"
    from claims c
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    left join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
    left join members m on m.desk_id = c.desk_id and m.person_id = c.assignee_id
    left join lateral (
      select s.statement_digest from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id
      and c.stage in ('signed-off', 'published') order by s.at limit 1) o on true
    left join statements t on t.desk_id = c.desk_id and t.digest = o.statement_digest
    where c.document_id = ${documentId}::uuid
    order by (v.passage ->> 'start')::int, c.number`);
  return [...rows].map((row) => ({ ...row, isDone: isDone(row) }));
}

function isDone({ stage, statement, isHeld, isDisplaced }: Row): boolean {
  return stage === 'closed' || (statement !== null && !isHeld && !isDisplaced);
}

async function countProposals(tx: Tx, { id, version }: DocumentRow): Promise<number> {
  const [row] = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from candidates k
    where k.document_id = ${id}::uuid and k.document_version = ${version} and k.state = 'proposed'`);
  return row?.n ?? 0;
}

async function readLastClearance(tx: Tx, documentId: string) {
  const [row] = await tx
    .select()
    .from(clearances)
    .where(eq(clearances.documentId, documentId))
    .orderBy(desc(clearances.n))
    .limit(1);
  return row ? { ...row, body: JSON.parse(row.statement) as ClearedBody } : null;
}

function overtakenIn({ claims: cleared, exceptions }: ClearedBody, now: readonly ClaimToClear[]): ClaimToClear[] {
  const known = new Map(cleared.map(({ claim, statement }) => [claim, statement]));
  const excused = new Set(exceptions.map(({ claim }) => claim));
  return now.filter(({ id, statement, stage }) => !excused.has(id) && stage !== 'closed' && known.get(id) !== statement);
}
