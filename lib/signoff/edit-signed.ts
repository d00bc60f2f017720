import type { z } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { claimVersionDigest } from '#lib/claims/claim-version-digest';
import { readClaimWords } from '#lib/claims/claim-words';
import { moveClaim, requireAllowed } from '#lib/claims/move-claim';
import { claimVersions } from '#lib/claims/schema';
import { ALL_REVISIONS, requireSeen } from '#lib/claims/seen';
import { readContacts, readContactWords } from '#lib/contacts/queries';
import { contactWords } from '#lib/contacts/schema';
import { nextWords, usedIn } from '#lib/contacts/use-contact';
import type { editSignedInput } from '#lib/signoff/input';
import { requireGates } from '#lib/signoff/require-gates';
import { leaveApplied } from '#lib/verdicts/leave-applied';
import { readVerdict } from '#lib/verdicts/queries';
import { nextVerdict } from '#lib/verdicts/save-verdict';
import { verdictVersions } from '#lib/verdicts/schema';
import { verdictVersionDigest } from '#lib/verdicts/version-digests';

type Edit = z.infer<typeof editSignedInput>;

/** "Save and ask for a new sign-off": the claim returns to review, its signature is stale at once, its editor becomes a maker. */
export function editSigned(ctx: Ctx, input: Edit) {
  return inOperation(ctx, { verb: 'edit-signed', input }, async (tx) => {
    if (!input.line && !input.verdict && !input.useContacts) throw new Refusal('invalid', 'nothingChanged');
    const claim = await lockClaim(tx, input.claimId);
    requireAllowed(ctx, claim, 'edit-signed');
    await requireSeen(tx, claim, { seen: input.seen, parts: ALL_REVISIONS });
    const edit = await nextVersions(tx, ctx, claim, input);
    const before = (await readVerdict(tx, claim.id))?.content ?? null;
    const place = edit.verdict ? await leaveApplied(tx, claim, { before, after: edit.verdict.content }) : {};
    const sets = { submission: claim.submission + 1, staleAt: ctx.now.toISOString(), ...place };
    const { stage } = await moveClaim(tx, ctx, claim, { act: 'edit-signed', sets, data: dataOf(edit) });
    await write(tx, edit);
    await requireGates(tx, claim);
    return { stage };
  });
}

type NextVersions = Awaited<ReturnType<typeof nextVersions>>;

/** Everything the edit writes, made before the event that names it. */
async function nextVersions(tx: Tx, ctx: Ctx, claim: ClaimState, input: Edit) {
  const line = input.line ? await nextLine(tx, ctx, claim, input.line) : null;
  const verdict = input.verdict ? await nextVerdict(tx, ctx, claim, input.verdict) : null;
  const contacts = input.useContacts ? await nextOfContacts(tx, ctx, claim) : [];
  if (!line && !verdict && contacts.length === 0) throw new Refusal('conflict', 'contactUsed');
  return { line, verdict, contacts };
}

function dataOf({ line, verdict, contacts }: NextVersions) {
  const versions = [
    ...(line ? [{ section: 'claim', rev: line.rev, digest: claimVersionDigest(line) }] : []),
    ...(verdict ? [{ section: 'verdict', rev: verdict.rev, digest: verdictVersionDigest(verdict) }] : []),
  ];
  return { versions, ...(contacts.length > 0 && { used: contacts.map(usedIn) }) };
}

async function write(tx: Tx, { line, verdict, contacts }: NextVersions): Promise<void> {
  if (line) await tx.insert(claimVersions).values(line);
  if (verdict) await tx.insert(verdictVersions).values(verdict);
  if (contacts.length > 0) await tx.insert(contactWords).values(contacts);
}

/** What has come to the contacts that this claim names already. */
async function nextOfContacts(tx: Tx, ctx: Ctx, claim: ClaimState) {
  const { claimant } = await readClaimWords(tx, claim.id);
  const [found, used] = await Promise.all([
    readContacts(tx, { id: claim.id, documentId: claim.documentId, claimant }),
    readContactWords(tx, claim.id),
  ]);
  const named = found.filter(({ id }) => used.some((words) => words.id === id));
  const next = await Promise.all(named.map((contact) => nextWords(tx, ctx, { claimId: claim.id, contact })));
  return next.filter((words) => words !== null);
}

async function nextLine(tx: Tx, ctx: Ctx, claim: ClaimState, line: NonNullable<Edit['line']>) {
  const words = await readClaimWords(tx, claim.id);
  return { ...words, ...line, rev: claim.claimRev + 1, madeBy: ctx.actor.personId, opId: ctx.opId, madeAt: ctx.now };
}
