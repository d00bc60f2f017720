import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { isStanding } from '#lib/claims/is-standing';
import { claims, claimVersions } from '#lib/claims/schema';
import { documents, documentVersions } from '#lib/intake/schema';
import { candidates, flagAnswers } from '#lib/candidates/schema';
import { readAccepted } from '#lib/candidates/examples/read-accepted';
import { type AttributionExample, attributionsIn, type Decided } from '#lib/candidates/examples/attributions-in';
import { confirmationsIn } from '#lib/candidates/examples/confirmations-in';
import { type CorrectedText, correctionsIn } from '#lib/candidates/examples/corrections-in';
import { type FlagExample, flagsIn } from '#lib/candidates/examples/flags-in';
import { isWorthChecking } from '#lib/candidates/examples/is-worth-checking';

/** In the form of the training data for check-worthiness. */
export interface WorthinessExample {
  id: string;
  text: string;
  checkworthy: boolean;
}

/** What people of a desk made of what was proposed to them, as examples to learn from. */
export interface Examples {
  worthiness: WorthinessExample[];
  attribution: AttributionExample[];
  flags: FlagExample[];
  corrections: CorrectedText[];
}

/**
 * Reads a desk's decisions on proposals and its claims marked by hand, in the order of the documents. A proposal that nobody has
 * decided, and a reason that says nothing about the passage itself, are no examples. Ids are those of the rows.
 */
export async function readExamples(tx: Tx): Promise<Examples> {
  const versions = await tx
    .select({
      documentId: documentVersions.documentId,
      version: documentVersions.version,
      text: documentVersions.text,
      blocks: documentVersions.blocks,
      language: documents.language,
      publishedOn: documents.publishedOn,
      translatedFrom: documents.translatedFrom,
    })
    .from(documentVersions)
    .innerJoin(documents, eq(documents.id, documentVersions.documentId))
    .orderBy(asc(documentVersions.documentId), asc(documentVersions.version));
  const answers = await tx.select().from(flagAnswers).orderBy(asc(flagAnswers.answeredAt), asc(flagAnswers.id));
  const found: Examples = { worthiness: [], attribution: [], flags: flagsIn(answers), corrections: [] };
  for (const version of versions) {
    const decided = await readDecided(tx, version);
    found.worthiness.push(...decided.flatMap(worthinessOf));
    found.attribution.push(...attributionsIn(version, decided));
    const { documentId, text, language, publishedOn, translatedFrom } = version;
    const accepted = await readAccepted(tx, version);
    const judged = { corrections: correctionsIn(text, accepted), confirmations: confirmationsIn(text, accepted) };
    const facts = { language, publishedOn, translatedFrom };
    if (judged.corrections.length + judged.confirmations.length > 0)
      found.corrections.push({ id: `${documentId}/${version.version}`, text, ...facts, ...judged });
  }
  return found;
}

function worthinessOf({ id, quote, state, reason }: Decided): WorthinessExample[] {
  const checkworthy = isWorthChecking(state, reason);
  return checkworthy === null ? [] : [{ id, text: quote.replace(/\s+/g, ' '), checkworthy }];
}

interface Version {
  documentId: string;
  version: number;
}

/** The proposals of a version with the claim that each became, and the claims that people marked in it themselves. */
async function readDecided(tx: Tx, { documentId, version }: Version): Promise<Decided[]> {
  const isCurrent = and(eq(claimVersions.claimId, claims.id), eq(claimVersions.rev, claims.claimRev));
  const [proposed, became, taken] = await Promise.all([
    tx
      .select()
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), eq(candidates.documentVersion, version)))
      .orderBy(asc(candidates.start), asc(candidates.end), asc(candidates.id)),
    tx
      .select({
        id: claims.id,
        claimant: claimVersions.claimant,
        madeIn: claimVersions.documentVersion,
        passage: claimVersions.passage,
      })
      .from(claims)
      .innerJoin(claimVersions, isCurrent)
      .where(and(eq(claims.documentId, documentId), isStanding()))
      .orderBy(asc(claims.number)),
    tx
      .selectDistinct({ claimId: candidates.claimId })
      .from(candidates)
      .where(and(eq(candidates.documentId, documentId), isNotNull(candidates.claimId))),
  ]);
  const claimants = new Map(became.map(({ id, claimant }) => [id, claimant]));
  const isProposed = new Set(taken.map(({ claimId }) => claimId));
  const fromProposals = proposed.map(({ id, start, end, state, content, claimId, dismissReason }) => ({
    id,
    start,
    end,
    state,
    quote: content.quote,
    reason: dismissReason,
    hand: content.attribution.at(-1) ?? null,
    claimant: (claimId ? claimants.get(claimId) : undefined) ?? null,
  }));
  const byHand = became
    .filter(({ id, madeIn }) => madeIn === version && !isProposed.has(id))
    .map(({ id, claimant, passage: { start, end, quote } }) => ({
      id,
      start,
      end,
      quote,
      claimant,
      state: 'marked' as const,
      reason: null,
      hand: null,
    }));
  return [...fromProposals, ...byHand];
}
