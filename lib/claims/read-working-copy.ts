import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { readClaimState } from '#lib/claims/claim-facts';
import { workingCopies } from '#lib/claims/schema';
import { events } from '#lib/ledger/schema';
import { members } from '#lib/people/schema';

export interface WorkingCopy {
  personId: string;
  name: string | null;
  body: Record<string, unknown>;
  savedAt: Date;
}

/** What this person was typing on a claim, and, for whoever has the claim now, what those who had it before left unsaved. */
export async function readWorkingCopy(
  tx: Tx,
  personId: string,
  claimId: string,
): Promise<{ own: WorkingCopy | null; fromBefore: WorkingCopy[] }> {
  const { facts } = await readClaimState(tx, claimId);
  const copies = await tx
    .select({ personId: workingCopies.personId, name: members.name, body: workingCopies.body, savedAt: workingCopies.savedAt })
    .from(workingCopies)
    .leftJoin(members, and(eq(members.deskId, workingCopies.deskId), eq(members.personId, workingCopies.personId)))
    .where(eq(workingCopies.claimId, claimId))
    .orderBy(desc(workingCopies.savedAt));
  const before = facts.assigneeId === personId ? await readAssigneesSoFar(tx, claimId) : new Set<string>();
  return {
    own: copies.find((copy) => copy.personId === personId) ?? null,
    fromBefore: copies.filter((copy) => copy.personId !== personId && before.has(copy.personId)),
  };
}

async function readAssigneesSoFar(tx: Tx, claimId: string): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ personId: sql<string>`${events.body}::jsonb -> 'sets' ->> 'assigneeId'` })
    .from(events)
    .where(and(eq(events.streamId, claimId), sql`${events.body}::jsonb -> 'sets' ? 'assigneeId'`));
  return new Set(rows.map((row) => row.personId));
}
