import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { captures } from '#lib/captures/schema';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { noteCommitment } from '#lib/claims/notes';
import { placementDigest } from '#lib/claims/placements';
import { claimVersions, notes, placements } from '#lib/claims/schema';
import { evidenceVersionDigest } from '#lib/evidence/evidence-version-digest';
import { evidenceVersions } from '#lib/evidence/schema';
import { removedCopies, snapshots } from '#lib/keeping/schema';
import { readSourceVersions, sourceVersionDigest } from '#lib/evidence/source-version-digest';
import { inspections } from '#lib/inspection/schema';
import { arrivalDigest } from '#lib/intake/arrivals/arrival-digest';
import { blocksDigest } from '#lib/intake/document-digests';
import { arrivals, documentVersions } from '#lib/intake/schema';
import { contentDigest } from '#lib/ledger/content-digest';
import { deskKeys } from '#lib/ledger/schema';
import { policies } from '#lib/signoff/schema';
import { readDiscussionRows } from '#lib/audit/verify/discussion';
import { readContactRows } from '#lib/audit/verify/read-contact-rows';
import type { StoredRow } from '#lib/audit/verify/match-rows';
import { readOverrideRows } from '#lib/audit/verify/overrides';
import { gateRecords, verdictVersions } from '#lib/verdicts/schema';
import { gateRecordDigest, verdictVersionDigest } from '#lib/verdicts/version-digests';

/** Every content version of the desk, each as the digest that its event must carry. */
export async function readContentRows(tx: Tx): Promise<StoredRow[]> {
  const reads = [
    readDeskKeys,
    readPolicies,
    readClaimVersions,
    readEvidenceVersions,
    readVerdictVersions,
    readGateRecordRows,
    readContactRows,
    readSourceRows,
    readNotes,
    readDiscussionRows,
    readOverrideRows,
    readPlacementRows,
    readRemovedRows,
  ];
  const rows: StoredRow[] = await readDocumentVersions(tx);
  for (const read of reads) rows.push(...(await read(tx)));
  return rows;
}

async function readDeskKeys(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select({ keyId: deskKeys.keyId }).from(deskKeys);
  return rows.map(({ keyId }) => ({ table: 'desk_keys', key: keyId, fields: {} }));
}

async function readPolicies(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(policies);
  return rows.map(({ version: number, body }) => ({
    table: 'policies',
    key: String(number),
    fields: { digest: contentDigest(body) },
  }));
}

async function readClaimVersions(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(claimVersions);
  return rows.map((row) => version('claim_versions', row, claimVersionDigest(row)));
}

async function readEvidenceVersions(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(evidenceVersions);
  return rows.map((row) => version('evidence_versions', row, evidenceVersionDigest(row)));
}

async function readVerdictVersions(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(verdictVersions);
  return rows.map((row) => version('verdict_versions', row, verdictVersionDigest(row)));
}

interface Version {
  claimId: string;
  rev: number;
  opId: string;
  madeBy: string | null;
  madeAt: Date;
}

function version(table: string, { claimId, rev, opId, madeBy, madeAt }: Version, digest: string): StoredRow {
  return { table, key: `${claimId}/${rev}`, fields: { digest, opId, madeBy, madeAt } };
}

async function readGateRecordRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(gateRecords);
  return rows.map((row) => {
    const { claimId, id, kind, opId, madeBy, madeAt } = row;
    return {
      table: 'gate_records',
      key: `${claimId}/${id}`,
      fields: { digest: gateRecordDigest(row), kind, opId, madeBy, madeAt },
    };
  });
}

async function readSourceRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await readSourceVersions(tx);
  return rows.map((row) => ({
    table: 'source_versions',
    key: `${row.sourceId}/${row.version}`,
    fields: { digest: sourceVersionDigest(row), snapshotSha256: row.snapshotSha256 },
  }));
}

async function readNotes(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(notes);
  return rows.map(({ streamId, seq, salt, text, madeBy, at }) => ({
    table: 'notes',
    key: `${streamId}/${seq}`,
    fields: { commitment: noteCommitment(salt, text), madeBy, at },
  }));
}

async function readPlacementRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(placements);
  return rows.map((row) => ({
    table: 'placements',
    key: `${row.claimId}/${row.seq}`,
    fields: { digest: placementDigest(row), madeBy: row.madeBy, madeAt: row.madeAt },
  }));
}

async function readRemovedRows(tx: Tx): Promise<StoredRow[]> {
  const rows = await tx.select().from(removedCopies);
  return rows.map(({ seq, kind, sha256, bytes, keptAt, removedAt, rule, months }) => ({
    table: 'removed_copies',
    key: `${seq}/${kind}/${sha256}`,
    fields: { bytes, keptAt, removedAt, rule, months },
  }));
}

const hashInDatabase = (column: unknown) => sql<string | null>`encode(sha256(convert_to(${column}, 'UTF8')), 'hex')`;

/** Long texts are hashed where they are. */
async function readDocumentVersions(tx: Tx): Promise<StoredRow[]> {
  const { documentId, version: number, sha256, blocks, madeBy, madeAt, text } = documentVersions;
  const came = and(eq(arrivals.deskId, documentVersions.deskId), eq(arrivals.id, documentVersions.arrivalId));
  const rows = await tx
    .select({
      documentId,
      number,
      sha256,
      blocks,
      madeBy,
      madeAt,
      hash: hashInDatabase(text),
      arrivalId: documentVersions.arrivalId,
      arrival: arrivals,
    })
    .from(documentVersions)
    .leftJoin(arrivals, came);
  return rows.map((row) => ({
    table: 'document_versions',
    key: `${row.documentId}/${row.number}`,
    fields: { ...row, blocks: blocksDigest(row.blocks), arrival: arrivalOf(row) },
  }));
}

/** The digest of where a text came from; a version that names something which is not there has another than any event holds. */
function arrivalOf({ arrivalId, arrival }: { arrivalId: string | null; arrival: typeof arrivals.$inferSelect | null }) {
  return arrival ? arrivalDigest(arrival) : arrivalId;
}

/** Kept copies by the hash they are kept under, with the hash they have; null for those whose words were removed. */
export async function readSnapshotHashes(tx: Tx): Promise<Map<string, string | null>> {
  const rows = await tx.select({ sha256: snapshots.sha256, hash: hashInDatabase(snapshots.text) }).from(snapshots);
  return new Map(rows.map(({ sha256, hash }) => [sha256, hash]));
}

/** Words that were read on captured pages and in files, by their hash, with the row that names them. */
export async function readWaitingWords(tx: Tx): Promise<Map<string, string>> {
  const [pages, inFiles] = await Promise.all([
    tx.select({ id: captures.id, sha256: captures.textSha256 }).from(captures).where(isNotNull(captures.textSha256)),
    tx
      .select({ id: inspections.fileSha256, sha256: inspections.textSha256 })
      .from(inspections)
      .where(isNotNull(inspections.textSha256)),
  ]);
  const named = (table: string) => (row: { id: string; sha256: string | null }) =>
    [row.sha256 ?? '', `${table} ${row.id}`] as const;
  return new Map([...pages.map(named('captures')), ...inFiles.map(named('inspections'))]);
}
