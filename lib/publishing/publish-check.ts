import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { baseUrl } from '#lib/env/env';
import { contentDigest } from '#lib/ledger/content-digest';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { desks, members } from '#lib/people/schema';
import { readRenderings } from '#lib/renderings/queries';
import { buildClaimReview } from '#lib/publishing/claim-review';
import type { publishInput } from '#lib/publishing/input';
import { blocksPublishing, preflight } from '#lib/publishing/preflight';
import type { CheckContent, PublishedSignature } from '#lib/publishing/published-check';
import { readPublications } from '#lib/publishing/queries';
import { renderCheck } from '#lib/publishing/render-check';
import { amendments, publications } from '#lib/publishing/schema';
import { takeSlug } from '#lib/publishing/take-slug';
import { readSignOffs } from '#lib/signoff/queries';
import { statements } from '#lib/signoff/schema';
import type { SignedBody } from '#lib/signoff/statement';
import { readVerdict } from '#lib/verdicts/queries';

type Earlier = Awaited<ReturnType<typeof readPublications>>;

/** Puts the check out: exactly the words that were signed, under an address that never changes, with its ClaimReview. */
export function publishCheck(ctx: Ctx, input: z.infer<typeof publishInput>) {
  return inOperation(ctx, { verb: 'publish', input }, async (tx) => {
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'publish');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const earlier = await readPublications(tx, claim.id);
    const { content, digest } = await renderSigned(tx, ctx, claim, earlier);
    const version = (earlier.versions[0]?.version ?? 0) + 1;
    requirePreflight(content, version, ctx.now);
    const note = await correctionNote(tx, claim.id, version);
    await tx.insert(publications).values({
      deskId: ctx.deskId,
      claimId: claim.id,
      version,
      kind: version === 1 ? 'publish' : 'correct',
      slug: content.slug,
      round: claim.round,
      statementDigest: digest,
      content,
      note,
      publishedBy: ctx.actor.personId,
      at: ctx.now,
    });
    const data = { version, slug: content.slug, statement: digest, digest: contentDigest(content) };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'publish', data });
    return { stage, slug: content.slug, version };
  });
}

async function renderSigned(
  tx: Tx,
  ctx: Ctx,
  claim: ClaimState,
  earlier: Earlier,
): Promise<{ content: CheckContent; digest: string }> {
  const signOffs = (await readSignOffs(tx, claim.id)).filter((entry) => entry.counts);
  const [first] = signOffs;
  if (!first) throw new Refusal('conflict', 'signOffStale');
  const [statement] = await tx.select().from(statements).where(eq(statements.digest, first.statementDigest));
  const [desk] = await tx.select().from(desks);
  if (!statement || !desk) throw new Refusal('missing', 'missing');
  const body = JSON.parse(statement.body) as SignedBody;
  const oldest = earlier.versions.at(-1);
  const content = renderCheck(body, {
    slug: oldest?.slug ?? (await takeSlug(tx, ctx, { claim, headline: body.sections.text.headline, isDemo: desk.isDemo })),
    desk,
    publishedAt: (oldest?.at ?? ctx.now).toISOString(),
    statementDigest: first.statementDigest,
    signatures: [
      await makerSignature(tx, claim),
      ...(await readerSignature(tx, claim)),
      ...signOffs.map((entry) => countersignature(entry, claim)),
    ],
  });
  return { content, digest: first.statementDigest };
}

/** The checker's own: when the verdict that was signed was written, whatever else happened to the claim since. */
async function makerSignature(tx: Tx, claim: ClaimState): Promise<PublishedSignature> {
  const assignee = claim.facts.assigneeId;
  const verdict = await readVerdict(tx, claim.id);
  if (!verdict) throw new Refusal('conflict', 'noVerdictYet');
  const [person] = assignee ? await tx.select().from(members).where(eq(members.personId, assignee)) : [];
  return {
    act: 'made',
    role: 'checker',
    name: person?.namedInPublic ? person.name : null,
    at: verdict.madeAt.toISOString(),
  };
}

/** Whoever read the original of a translated quote and signed what it says. */
async function readerSignature(tx: Tx, claim: ClaimState): Promise<PublishedSignature[]> {
  const rendering = (await readRenderings(tx, claim.id)).find(({ counts }) => counts);
  if (!rendering) return [];
  const [person] = await tx.select().from(members).where(eq(members.personId, rendering.madeBy));
  const role = (['checker', 'editor', 'head'] as const).find((each) => person?.roles.includes(each)) ?? 'checker';
  return [{ act: 'rendering', role, name: person?.namedInPublic ? person.name : null, at: rendering.madeAt.toISOString() }];
}

type SignOff = Awaited<ReturnType<typeof readSignOffs>>[number];

function countersignature({ personId, namedInPublic, name, at }: SignOff, { facts }: ClaimState): PublishedSignature {
  const isOfFirstChain = (facts.rework === 'rating' || facts.rework === 'void') && facts.earlierSigners.includes(personId);
  const printed = { name: namedInPublic ? name : null, at: at.toISOString() };
  return { act: 'countersigned', role: 'editor', ...printed, ...(isOfFirstChain && { isOfFirstChain }) };
}

/** ClaimReview preflight (PRACTICE 3.1a): errors stop publishing, warnings do not. A check without a rating has no markup. */
function requirePreflight(content: CheckContent, version: number, now: Date): void {
  const check = {
    ...content,
    state: 'published' as const,
    version,
    latestVersion: version,
    versionAt: now.toISOString(),
    modifiedAt: now.toISOString(),
    amendments: [],
    otherVersions: [],
    underRecheck: null,
    answeringSince: null,
  };
  const lead = content.findings.find((finding) => finding.question === content.lead);
  const markup = buildClaimReview(check, baseUrl());
  if (!markup || lead?.state !== 'rated') return;
  const faults = preflight(markup, { pageUrl: `${baseUrl()}/checks/${content.slug}`, pageVerdict: lead.label });
  if (blocksPublishing(faults)) throw new Refusal('conflict', 'preflightFailed', { changes: { faults } });
}

async function correctionNote(tx: Tx, claimId: string, version: number): Promise<string | null> {
  if (version === 1) return null;
  const [last] = await tx
    .select({ note: amendments.note })
    .from(amendments)
    .where(and(eq(amendments.claimId, claimId), inArray(amendments.act, ['correct', 'add-finding'])))
    .orderBy(desc(sql`${amendments.n}`))
    .limit(1);
  return last?.note ?? null;
}
