import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { beginsWithPronoun } from '#lib/claims/begins-with-pronoun';
import type { ClaimState } from '#lib/claims/claim-facts';
import { createClaim } from '#lib/claims/create-claim';
import type { Warning } from '#lib/claims/due-warnings';
import { enterMaker } from '#lib/claims/enter-maker';
import { judgeLocked } from '#lib/claims/judge-harm';
import { takeLocked } from '#lib/claims/take-claim';
import type { DocumentRow } from '#lib/intake/lock-document';
import { chooseFigures } from '#lib/candidates/choose-figures';
import { chooseWords } from '#lib/candidates/choose-words';
import { defaultDepth, passageIn, proposedWords } from '#lib/candidates/candidate-content';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { AcceptCandidate, AcceptMany, WordChanges } from '#lib/candidates/input';
import { type Candidate, lockCandidates, requireState } from '#lib/candidates/lock-candidates';
import { requireClaimMaker } from '#lib/candidates/require-claim-maker';
import { settleDates } from '#lib/candidates/typed/settle-dates';

/**
 * Somebody takes a proposal on as a claim; with any word changed, that person has made it and cannot sign it later. A checker
 * may take the claim in the same act, and whoever accepts may judge its harm: all of it is recorded, or nothing.
 */
export function acceptCandidate(ctx: Ctx, input: AcceptCandidate) {
  return inOperation(ctx, { verb: 'accept-candidate', input }, async (tx) => {
    requireClaimMaker(ctx);
    const { candidateId, take, harm = {}, ...changes } = input;
    const locked = await lockCandidates(tx, [candidateId]);
    await requireState(tx, locked.candidates, 'proposed');
    const [candidate] = locked.candidates as [Candidate];
    const { claim, answer } = await accept(tx, ctx, { candidate, document: locked.document.facts, changes });
    if (Object.keys(harm).length > 0) await judgeLocked(tx, ctx, { claim, harm });
    if (take) await takeLocked(tx, ctx, claim);
    return { ...answer, seq: claim.head.lastSeq, stage: claim.facts.stage };
  });
}

/** Somebody takes a whole list of proposals on as they stand: all of them or none. */
export function acceptMany(ctx: Ctx, input: AcceptMany) {
  return inOperation(ctx, { verb: 'accept-many', input }, async (tx) => {
    requireClaimMaker(ctx);
    const { document, candidates } = await lockCandidates(tx, input.candidateIds);
    await requireState(tx, candidates, 'proposed');
    const claims = [];
    const inOrder = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end);
    for (const candidate of inOrder) {
      const { answer } = await accept(tx, ctx, { candidate, document: document.facts, changes: {} });
      claims.push(answer);
    }
    return { claims };
  });
}

interface Acceptance {
  candidate: Candidate;
  document: DocumentRow;
  changes: WordChanges;
}

async function accept(tx: Tx, ctx: Ctx, { candidate, document, changes }: Acceptance) {
  const { depth, dates, quantities, ...wordChanges } = changes;
  const chosen = chooseWords(proposedWords(candidate.content, document), wordChanges);
  const given = { dates: settleDates(dates, document), quantities };
  const figures = chooseFigures({ ...candidate.content, start: candidate.start }, given);
  const isChanged = chosen.isChanged || figures.isChanged;
  const { words } = chosen;
  const cutBy = candidate.content.madeBy ?? null;
  const claim = await createClaim(tx, ctx, {
    ...words,
    ...figures.read,
    documentId: document.id,
    documentVersion: candidate.documentVersion,
    passage: passageIn(candidate.content, {
      start: candidate.start,
      end: candidate.end,
    }),
    depth: depth ?? defaultDepth(document),
    madeBy: isChanged ? ctx.actor.personId : cutBy,
    candidateId: candidate.id,
  });
  if (cutBy) await enterMaker(tx, ctx, { claim, personId: cutBy });
  await decideCandidate(tx, ctx, { candidateId: candidate.id, decision: { state: 'accepted', claimId: claim.id } });
  return { claim, answer: acceptedAnswer(claim, { claimLine: words.claimLine, isMaking: isChanged }) };
}

/** What the screen needs to know of a new claim at once. */
export function acceptedAnswer(claim: ClaimState, made: { claimLine: string; isMaking: boolean }) {
  const warnings: Warning[] = beginsWithPronoun(made.claimLine) ? ['pronounFirst'] : [];
  return { claimId: claim.id, number: claim.number, seq: claim.head.lastSeq, making: made.isMaking, warnings };
}
