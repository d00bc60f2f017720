import { asc, desc, eq } from 'drizzle-orm';
import { database, type Tx } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { env } from '#lib/env/env';
import { claims } from '#lib/claims/schema';
import { desks } from '#lib/people/schema';
import type { Amendment, CheckContent, PublishedCheck, Tombstone } from '#lib/publishing/published-check';
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
  const lastCorrection = acts.filter((act) => act.act === 'correct').at(-1);
  return {
    ...(shown.content as CheckContent),
    state: 'published',
    version: shown.version,
    latestVersion: newest.version,
    versionAt: shown.at.toISOString(),
    amendments: acts.map((act, i) => amendmentOf(act, { versions, isLast: i === acts.length - 1, isOpen })).reverse(),
    otherVersions: versions
      .filter((entry) => entry !== shown)
      .map((entry) => ({ version: entry.version, at: entry.at.toISOString() })),
    underRecheck: isOpen && lastCorrection ? { since: lastCorrection.at.toISOString(), note: lastCorrection.note } : null,
  };
}

/** A correction that is still open has no version of its own yet; a finished one belongs to the version that came next. */
function amendmentOf(act: Acts[number], context: { versions: Versions; isLast: boolean; isOpen: boolean }): Amendment {
  const isOpen = context.isOpen && context.isLast;
  const next = context.versions.filter((entry) => entry.at >= act.at).at(-1);
  const kind = isOpen ? 're-check' : ((act.correctionKind ?? 'fact') as Amendment['kind']);
  return { kind, note: act.note, at: act.at.toISOString(), version: isOpen ? null : (next?.version ?? null) };
}
