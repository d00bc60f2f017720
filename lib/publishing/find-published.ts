import { asc, desc, eq } from 'drizzle-orm';
import { database, type Tx } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { claims } from '#lib/claims/schema';
import { desks } from '#lib/people/schema';
import type { CheckContent, PublishedCheck, Tombstone } from '#lib/publishing/published-check';
import { openWork, publicNotes } from '#lib/publishing/public-notes';
import { amendments, publications, publicSlugs } from '#lib/publishing/schema';

type Versions = (typeof publications.$inferSelect)[];
type Acts = (typeof amendments.$inferSelect)[];

/**
 * The check at a public address, its tombstone, or null. Reads publications and amendments only: whatever happens to the
 * claim inside the desk, a reader sees what was signed. Demo checks exist only while demo sign-in is open (DETAILS 14).
 */
export async function findPublished(slug: string, version?: number): Promise<PublishedCheck | Tombstone | null> {
  const db = database();
  const [address] = await db.select().from(publicSlugs).where(eq(publicSlugs.slug, slug));
  if (!address || (address.isDemo && env().DEMO_SIGN_IN !== '1')) return null;
  return inDesk({ db, deskId: address.deskId }, async (tx) => {
    const [desk] = await tx.select().from(desks);
    if (!desk || desk.sealedAt) return null;
    const versions = await tx
      .select()
      .from(publications)
      .where(eq(publications.claimId, address.claimId))
      .orderBy(desc(publications.version));
    const acts = await tx.select().from(amendments).where(eq(amendments.claimId, address.claimId)).orderBy(asc(amendments.n));
    return (
      tombstoneOf(versions, acts) ?? checkOf({ versions, acts, version, isOpen: await isCorrectionOpen(tx, address.claimId) })
    );
  });
}

/** A correction is open while the claim is back in work; the page stays up, marked. */
async function isCorrectionOpen(tx: Tx, claimId: string): Promise<boolean> {
  const [claim] = await tx.select({ stage: claims.stage }).from(claims).where(eq(claims.id, claimId));
  return claim !== undefined && claim.stage !== 'published';
}

function tombstoneOf(versions: Versions, acts: Acts): Tombstone | null {
  const down = acts.find((act) => act.act === 'take-down');
  const newest = versions[0];
  if (!down || !newest) return null;
  const { slug, desk, isDemo, timeZone, publishedAt } = newest.content as CheckContent;
  return {
    state: 'taken-down',
    slug,
    desk,
    isDemo,
    timeZone,
    publishedAt,
    takenDownAt: down.at.toISOString(),
    reason: down.note,
  };
}

function checkOf(found: { versions: Versions; acts: Acts; version?: number; isOpen: boolean }): PublishedCheck | null {
  const { versions, acts, isOpen } = found;
  const newest = versions[0];
  const shown = found.version === undefined ? newest : versions.find((entry) => entry.version === found.version);
  if (!newest || !shown) return null;
  return {
    ...(shown.content as CheckContent),
    state: 'published',
    version: shown.version,
    latestVersion: newest.version,
    versionAt: shown.at.toISOString(),
    modifiedAt: lastChangeOf(shown, acts).toISOString(),
    amendments: publicNotes(acts, { versions, isOpen }),
    otherVersions: versions
      .filter((entry) => entry !== shown)
      .map((entry) => ({ version: entry.version, at: entry.at.toISOString() })),
    ...inWork(openWork(acts, { isOpen })),
  };
}

/** An update changes the page without a version of its own. */
function lastChangeOf({ at }: Versions[number], acts: Acts): Date {
  const updated = acts.findLast(({ act }) => act === 'update')?.at;
  return updated && updated > at ? updated : at;
}

/** A typing error is corrected in silence; a second answer calls nothing in question that was published. */
function inWork(open: Acts[number] | undefined): Pick<PublishedCheck, 'underRecheck' | 'answeringSince'> {
  const since = open?.at.toISOString() ?? null;
  const isSecond = open?.act === 'add-finding';
  const isLoud = open !== undefined && !isSecond && open.correctionKind !== 'typo';
  return {
    underRecheck: isLoud && since ? { since, note: open.note } : null,
    answeringSince: isSecond ? since : null,
  };
}
