import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { lockClaim } from '#lib/claims/claim-facts';
import { createClaim } from '#lib/claims/create-claim';
import { enterMaker } from '#lib/claims/enter-maker';
import { acceptedAnswer } from '#lib/candidates/accept-candidate';
import { defaultDepth, passageIn, proposedWords } from '#lib/candidates/candidate-content';
import { chooseFigures } from '#lib/candidates/choose-figures';
import { chooseWords } from '#lib/candidates/choose-words';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { MergeCandidates } from '#lib/candidates/input';
import { type Candidate, lockCandidates, type LockedCandidates, requireState } from '#lib/candidates/lock-candidates';
import { settleDates } from '#lib/candidates/typed/settle-dates';

/**
 * Several proposals say one thing: they become one claim with the words of the first, or are added to a claim the document
 * has already, whose words stay as they are. Making one claim of several is making.
 */
export function mergeCandidates(ctx: Ctx, input: MergeCandidates) {
  return inOperation(ctx, { verb: 'merge-candidates', input }, async (tx) => {
    requireAllowedOnDocument(ctx, 'merge');
    const locked = await lockCandidates(tx, input.candidateIds);
    const { document, candidates } = locked;
    requireAllowedOnDocument(ctx, 'merge', document.facts);
    await requireState(tx, candidates, 'proposed');
    const answer = input.intoClaimId
      ? await mergeIntoClaim(tx, locked, input.intoClaimId)
      : await mergeIntoOne(tx, ctx, locked, input);
    const { claimId } = answer;
    const candidateIds = candidates.map(({ id }) => id);
    for (const candidateId of candidateIds)
      await decideCandidate(tx, ctx, { candidateId, decision: { state: 'merged', claimId } });
    const data = { claimId, candidateIds };
    await recordDocumentEvent(tx, ctx, { kind: 'merge', to: 'in-work', head: document.head, data });
    return answer;
  });
}

async function mergeIntoClaim(tx: Tx, { document }: LockedCandidates, claimId: string) {
  const claim = await lockClaim(tx, claimId);
  if (claim.documentId !== document.facts.id) throw new Refusal('invalid', 'mergeOtherDocument', { field: 'intoClaimId' });
  if (claim.facts.stage === 'closed') throw new Refusal('conflict', 'claimClosed', { field: 'intoClaimId' });
  return { claimId: claim.id, number: claim.number, seq: claim.head.lastSeq, making: false, warnings: [] };
}

async function mergeIntoOne(tx: Tx, ctx: Ctx, locked: LockedCandidates, input: MergeCandidates) {
  const { candidateIds: _ids, intoClaimId: _into, depth, dates, quantities, ...changes } = input;
  const [first] = locked.candidates as [Candidate];
  if (locked.candidates.length < 2) throw new Refusal('invalid', 'mergeNeedsTwo', { field: 'candidateIds' });
  const document = locked.document.facts;
  const { words } = chooseWords(proposedWords(first.content, document), changes);
  const given = { dates: settleDates(dates, document), quantities };
  const figures = chooseFigures({ ...first.content, start: first.start }, given);
  const claim = await createClaim(tx, ctx, {
    ...words,
    ...figures.read,
    documentId: document.id,
    documentVersion: first.documentVersion,
    passage: passageIn(first.content, { start: first.start, end: first.end }),
    depth: depth ?? defaultDepth(document),
    madeBy: ctx.actor.personId,
    candidateId: first.id,
  });
  for (const { content } of locked.candidates) if (content.madeBy) await enterMaker(tx, ctx, { claim, personId: content.madeBy });
  return acceptedAnswer(claim, { claimLine: words.claimLine, isMaking: true });
}
