import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { type DeskScope, inDesk } from '#lib/db/in-desk';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { newId } from '#lib/ledger/id';
import { comparePage, correctionsIn, type PageNow, standsThere } from '#lib/watching/compare-page';
import { sourceChanges, watchedPages } from '#lib/watching/schema';
import { readWatchDays } from '#lib/watching/watch-rule';

/** What stands at an address now, or why nothing was seen. `isEnough` says whether the words hold everything that is cited. */
export type Look = (url: string, isEnough: (text: string) => boolean) => Promise<PageNow | { fault: string }>;

interface CitedOnClaim {
  claimId: string;
  evidenceId: string;
  n: number;
  quote: string | null;
  proof: QuoteProof | null;
  keptText: string | null;
}

const DAY_MS = 86_400_000;

/**
 * The job: a cited page is looked at outside of any transaction and compared with what each claim cites of it. What is another now is
 * said on the claim; nothing of its evidence, its finding or its check is touched (E5). A page that is as it was ends what was said.
 */
export async function lookAtPage(scope: DeskScope, id: string, { look, now }: { look: Look; now: Date }): Promise<void> {
  const begun = await inDesk(scope, (tx) => begin(tx, id));
  if (!begun) return;
  const { page, cited } = begun;
  const isEnough = (text: string) => cited.every((each) => standsThere(each, text));
  const seen = cited.length === 0 ? null : await look(page.url, isEnough);
  await inDesk(scope, async (tx) => {
    const nextAt = new Date(now.getTime() + Math.max(1, await readWatchDays(tx)) * DAY_MS);
    const isThis = eq(watchedPages.id, id);
    if (!seen || 'fault' in seen) {
      await tx
        .update(watchedPages)
        .set({ nextAt, queuedAt: null, fault: seen?.fault ?? null, ...(seen && { lookedAt: now }) })
        .where(isThis);
      return;
    }
    const notes = page.notes ?? correctionsIn(seen.text ?? '');
    for (const each of cited) await say(tx, scope.deskId, { seen, each, notes, url: page.url, now });
    await tx
      .update(watchedPages)
      .set({ nextAt, queuedAt: null, lookedAt: now, status: seen.status, fault: null, notes })
      .where(isThis);
  });
}

async function begin(tx: Tx, id: string) {
  const [page] = await tx.select().from(watchedPages).where(eq(watchedPages.id, id));
  return page ? { page, cited: await readCited(tx, page.url) } : null;
}

/** Where claims that are not set aside cite the page, as they do now. */
async function readCited(tx: Tx, url: string): Promise<CitedOnClaim[]> {
  const rows = await tx.execute<Record<keyof CitedOnClaim, unknown>>(sql`
    select e.claim_id as "claimId", e.evidence_id as "evidenceId", e.n, e.quote, e.quote_proof as proof, k.text as "keptText"
    from source_versions s
    join evidence_versions e on e.desk_id = s.desk_id and e.source_id = s.source_id and e.source_version = s.version
    join claims c on c.desk_id = e.desk_id and c.id = e.claim_id and c.stage <> 'closed'
    left join snapshots k on k.desk_id = e.desk_id and k.sha256 = e.snapshot_sha256
    where s.url = ${url} and not e.is_removed
      and not exists (select from evidence_versions l where l.desk_id = e.desk_id and l.claim_id = e.claim_id and l.evidence_id = e.evidence_id and l.rev > e.rev)`);
  return [...rows] as unknown as CitedOnClaim[];
}

interface Said {
  seen: PageNow;
  each: CitedOnClaim;
  notes: readonly string[];
  url: string;
  now: Date;
}

async function say(tx: Tx, deskId: string, { seen, each, notes, url, now }: Said): Promise<void> {
  const { claimId, evidenceId, n } = each;
  const changes = comparePage(seen, each, notes);
  const found = new Set<string>(changes.map(({ kind, mark }) => `${kind} ${mark}`));
  const ofThis = and(eq(sourceChanges.claimId, claimId), eq(sourceChanges.evidenceId, evidenceId), isNull(sourceChanges.endedAt));
  const open = await tx.select().from(sourceChanges).where(ofThis);
  // A gone page says nothing about its passage or its notes.
  const ended = open.filter(({ kind, mark }) => !found.has(`${kind} ${mark}`) && (seen.text !== null || kind === 'gone'));
  if (ended.length > 0)
    await tx
      .update(sourceChanges)
      .set({ endedAt: now })
      .where(
        inArray(
          sourceChanges.id,
          ended.map(({ id }) => id),
        ),
      );
  if (changes.length === 0) return;
  const about = { deskId, claimId, evidenceId, n, url, foundAt: now };
  await tx
    .insert(sourceChanges)
    .values(changes.map((change) => ({ ...about, id: newId(), ...change })))
    .onConflictDoNothing();
}
