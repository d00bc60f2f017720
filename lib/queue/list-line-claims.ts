import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readClaimState } from '#lib/claims/claim-facts';
import type { Seen } from '#lib/claims/seen';
import { readLook } from '#lib/signoff/queries';
import { readStatement } from '#lib/signoff/read-statement';
import type { SignedBody, StatementSections } from '#lib/signoff/statement';
import { type Onlooker, viewCondition } from '#lib/queue/queue-conditions';

/** As many as one list of signatures takes. */
const MOST = 100;

/** A claim of line depth that this person could sign now, as its statement has it. */
export interface LineClaim {
  id: string;
  number: number;
  documentTitle: string;
  language: string;
  seen: Seen;
  digest: string;
  sections: StatementSections;
  /** When this person opened the claim as it stands, ISO 8601; null when they have not, or it changed since. */
  openedAt: string | null;
  /** They opened it, and it changed since. */
  hasChanged: boolean;
}

interface Among {
  documentId?: string;
}

/** The claims of line depth this editor could sign now, of the desk or of one document, in the order of their numbers. */
export async function listLineClaims(tx: Tx, at: { deskId: string; onlooker: Onlooker }, among: Among): Promise<LineClaim[]> {
  const rows = await tx.execute<{ id: string }>(
    sql`select c.id from claims c where ${signableLines(at.onlooker, among)} order by c.number limit ${MOST}`,
  );
  const found: LineClaim[] = [];
  for (const { id } of rows) found.push(await readLineClaim(tx, at, id));
  return found;
}

/** How many of them there are, and how many this person has opened as they stand. */
export async function countLineClaims(tx: Tx, onlooker: Onlooker, among: Among): Promise<{ all: number; opened: number }> {
  const [row] = await tx.execute<{ all: number; opened: number }>(sql`
    select count(*)::int as all, count(l.at)::int as opened
    from claims c
    left join looks l on l.desk_id = c.desk_id and l.claim_id = c.id and l.person_id = ${onlooker.actor.personId}::uuid
      and l.statement_digest is not null
      and (l.claim_rev, l.evidence_rev, l.verdict_rev) = (c.claim_rev, c.evidence_rev, c.verdict_rev)
    where ${signableLines(onlooker, among)}`);
  return row ?? { all: 0, opened: 0 };
}

function signableLines(onlooker: Onlooker, { documentId }: Among) {
  const ofDocument = documentId ? sql`c.document_id = ${documentId}::uuid` : sql`true`;
  return sql`(c.depth = 'line' and ${ofDocument} and ${viewCondition('to-countersign', onlooker)})`;
}

async function readLineClaim(tx: Tx, { deskId, onlooker }: { deskId: string; onlooker: Onlooker }, id: string) {
  const claim = await readClaimState(tx, id);
  const [statement, look] = await Promise.all([readStatement(tx, deskId, claim), readLook(tx, id, onlooker.actor.personId)]);
  const { sections } = JSON.parse(statement.body) as SignedBody;
  const { number, claimRev, evidenceRev, verdictRev } = claim;
  const isSame =
    look?.statementDigest === statement.digest &&
    look.claimRev === claimRev &&
    look.evidenceRev === evidenceRev &&
    look.verdictRev === verdictRev;
  return {
    id,
    number,
    documentTitle: sections.claim.appearedIn.title,
    language: sections.claim.appearedIn.language,
    seen: { seq: claim.head.lastSeq, claimRev, evidenceRev, verdictRev },
    digest: statement.digest,
    sections,
    openedAt: isSame ? look.at.toISOString() : null,
    hasChanged: look !== null && !isSame,
  };
}
