import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { claims, claimVersions } from '#lib/claims/schema';
import { readContactWords } from '#lib/contacts/queries';
import { gateRecords, verdictVersions } from '#lib/verdicts/schema';
import type { GateRecord, VerdictContent } from '#lib/verdicts/verdict-content';

/** The verdict as it was last saved, or null. */
export async function readVerdict(tx: Tx, claimId: string) {
  const [row] = await tx
    .select({
      rev: verdictVersions.rev,
      content: verdictVersions.content,
      madeBy: verdictVersions.madeBy,
      madeAt: verdictVersions.madeAt,
    })
    .from(verdictVersions)
    .where(eq(verdictVersions.claimId, claimId))
    .orderBy(desc(verdictVersions.rev))
    .limit(1);
  return row ?? null;
}

/** The words of one verdict version, for the diff since somebody looked; null when there was none. */
export async function readVerdictAt(tx: Tx, claimId: string, rev: number): Promise<VerdictContent | null> {
  const [row] = await tx
    .select({ content: verdictVersions.content })
    .from(verdictVersions)
    .where(and(eq(verdictVersions.claimId, claimId), eq(verdictVersions.rev, rev)));
  return row?.content ?? null;
}

/** The records that count: all searches and old contacts, and of every other kind the latest. Oldest first. */
export async function readGateRecords(tx: Tx, claimId: string) {
  const rows = await tx
    .select()
    .from(gateRecords)
    .where(eq(gateRecords.claimId, claimId))
    .orderBy(asc(gateRecords.madeAt), asc(gateRecords.id));
  const latest = new Map(rows.map((row) => [row.kind, row.id]));
  return rows.filter((row) => row.kind === 'contact' || row.kind === 'search' || latest.get(row.kind) === row.id);
}

/** What the signed text of a claim says of contacts: those of the log and those from before it, and the exemption; oldest first. */
export async function readSignedContacts(tx: Tx, claimId: string): Promise<GateRecord[]> {
  const [logged, records] = await Promise.all([readContactWords(tx, claimId), readGateRecords(tx, claimId)]);
  const old = records.filter(({ kind }) => kind === 'contact' || kind === 'contact-exempt');
  return [...logged, ...old]
    .toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime() || (a.id < b.id ? -1 : 1))
    .map(({ body }) => body);
}

/** Contacts with this claimant about this document that were written on other claims before there was a log, and exemptions. */
export function readRecordsElsewhere(tx: Tx, claim: { id: string; documentId: string; claimant: string }) {
  return tx
    .select({ body: gateRecords.body, kind: gateRecords.kind, madeAt: gateRecords.madeAt })
    .from(gateRecords)
    .innerJoin(claims, and(eq(claims.deskId, gateRecords.deskId), eq(claims.id, gateRecords.claimId)))
    .innerJoin(
      claimVersions,
      and(eq(claimVersions.deskId, claims.deskId), eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev)),
    )
    .where(
      and(
        eq(claims.documentId, claim.documentId),
        ne(claims.id, claim.id),
        eq(claimVersions.claimant, claim.claimant),
        inArray(gateRecords.kind, ['contact', 'contact-exempt']),
      ),
    )
    .orderBy(desc(sql`${gateRecords.madeAt}`))
    .limit(5);
}
