import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import type { ClaimState } from '#lib/claims/claim-facts';
import { startWork } from '#lib/claims/start-work';
import { moveClaim } from '#lib/claims/move-claim';
import { evidenceVersionDigest } from '#lib/evidence/evidence-version-digest';
import { type KeptType, isRecording } from '#lib/keeping/kinds';
import { momentsOf } from '#lib/keeping/locator';
import { nameOf } from '#lib/evidence/name-of';
import type { EvidenceUse } from '#lib/evidence/input';
import type { PinnedSource } from '#lib/evidence/keep-source';
import { evidenceVersions } from '#lib/evidence/schema';
import { pinnedDigest } from '#lib/evidence/source-version-digest';
import { readTypedBy } from '#lib/evidence/typed-words';
import { typeOfCopy } from '#lib/evidence/type-of-copy';
import { type QuoteProof, verifyQuote } from '#lib/evidence/verify-quote';

export interface EvidenceToWrite {
  act: 'add-evidence' | 'change-evidence' | 'remove-evidence';
  evidenceId: string;
  n: number;
  source: PinnedSource;
  use: EvidenceUse;
  isRemoved?: boolean;
  /** The item as it stood: words that stay keep the name of whoever read them. */
  before?: { quote: string | null; readBy: string | null };
}

/** Writes the next version of an evidence item, proves its quote against the kept copy and records the act. */
export async function writeEvidence(tx: Tx, ctx: Ctx, claim: ClaimState, entry: EvidenceToWrite): Promise<{ rev: number }> {
  const { source, use } = entry;
  const version = {
    deskId: ctx.deskId,
    claimId: claim.id,
    evidenceId: entry.evidenceId,
    rev: claim.evidenceRev + 1,
    n: entry.n,
    sourceId: source.sourceId,
    sourceVersion: source.version,
    snapshotSha256: source.snapshotSha256,
    question: use.question,
    stance: use.stance,
    tier: use.tier,
    locator: use.locator || null,
    ...(await quoteOf(tx, ctx, entry)),
    quoteNote: use.quoteNote?.trim() || null,
    fileSha256: source.fileSha256,
    isRemoved: entry.isRemoved ?? false,
    madeBy: ctx.actor.personId,
    opId: ctx.opId,
    madeAt: ctx.now,
  };
  await startWork(tx, ctx, claim);
  await moveClaim(tx, ctx, claim, {
    act: entry.act,
    data: {
      evidenceId: entry.evidenceId,
      n: entry.n,
      rev: version.rev,
      digest: evidenceVersionDigest(version),
      source: await pinnedDigest(tx, source),
    },
  });
  await tx.insert(evidenceVersions).values(version);
  claim.evidenceRev = version.rev;
  return { rev: version.rev };
}

/** The quote with its proof: found in the kept words, or read or heard by somebody where only a file or a recording is kept. */
async function quoteOf(tx: Tx, ctx: Ctx, { source, use, isRemoved, before }: EvidenceToWrite) {
  const quote = use.quote?.trim() || null;
  if (quote === null) return { quote, quoteProof: null, readBy: null };
  if (source.snapshotText)
    return { quote, quoteProof: await proveIn(tx, source, { quote, text: source.snapshotText }), readBy: null };
  const fileType = await typeOfCopy(tx, source);
  if (fileType === null) return { quote, quoteProof: null, readBy: null };
  if (!isRemoved) requireLocator(use.locator, fileType);
  return { quote, quoteProof: null, readBy: await readerOf(tx, ctx, quote, before) };
}

/** With whose words they are, where somebody typed them. */
async function proveIn(tx: Tx, source: PinnedSource, { quote, text }: { quote: string; text: string }): Promise<QuoteProof> {
  const typedBy = await readTypedBy(tx, source);
  return { ...verifyQuote(quote, text), ...(typedBy && { typedBy }) };
}

/** Words read in a file are found again by page, or by minute and second (P3). */
function requireLocator(locator: string | null | undefined, type: KeptType): void {
  if (!locator?.trim()) throw new Refusal('invalid', 'locatorMissing', { field: 'locator' });
  if (isRecording(type) && momentsOf(locator) === null) throw new Refusal('invalid', 'locatorNeedsTime', { field: 'locator' });
}

function readerOf(tx: Tx, ctx: Ctx, quote: string, before: EvidenceToWrite['before']): Promise<string> {
  if (before?.readBy && before.quote === quote) return Promise.resolve(before.readBy);
  return nameOf(tx, ctx.actor.personId);
}
