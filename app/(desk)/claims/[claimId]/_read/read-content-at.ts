import { and, desc, eq, lte } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Seen } from '#lib/claims/seen';
import { claimVersions } from '#lib/claims/schema';
import { evidenceVersions, sourceVersions } from '#lib/evidence/schema';
import { readVerdictAt } from '#lib/verdicts/queries';
import type { Content } from '../_view/changes-since';

type Revisions = Pick<Seen, 'claimRev' | 'evidenceRev' | 'verdictRev'>;

/** What a claim said at the revisions somebody saw or signed. */
export async function readContentAt(tx: Tx, claimId: string, at: Revisions): Promise<Content> {
  const [[words], verdict, evidence] = await Promise.all([
    tx
      .select()
      .from(claimVersions)
      .where(and(eq(claimVersions.claimId, claimId), eq(claimVersions.rev, at.claimRev))),
    readVerdictAt(tx, claimId, at.verdictRev),
    readEvidenceAt(tx, claimId, at.evidenceRev),
  ]);
  return { words: words ?? null, verdict, evidence };
}

async function readEvidenceAt(tx: Tx, claimId: string, rev: number) {
  const then = tx
    .selectDistinctOn([evidenceVersions.evidenceId])
    .from(evidenceVersions)
    .where(and(eq(evidenceVersions.claimId, claimId), lte(evidenceVersions.rev, rev)))
    .orderBy(evidenceVersions.evidenceId, desc(evidenceVersions.rev))
    .as('then');
  return tx
    .select({
      evidenceId: then.evidenceId,
      n: then.n,
      rev: then.rev,
      quote: then.quote,
      quoteNote: then.quoteNote,
      locator: then.locator,
      question: then.question,
      stance: then.stance,
      tier: then.tier,
      publisher: sourceVersions.publisher,
      title: sourceVersions.title,
    })
    .from(then)
    .innerJoin(
      sourceVersions,
      and(
        eq(sourceVersions.deskId, then.deskId),
        eq(sourceVersions.sourceId, then.sourceId),
        eq(sourceVersions.version, then.sourceVersion),
      ),
    )
    .where(eq(then.isRemoved, false))
    .orderBy(then.n);
}
