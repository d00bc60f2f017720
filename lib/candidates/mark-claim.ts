import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { createClaim } from '#lib/claims/create-claim';
import { lockDocument, requireAllowedOnDocument } from '#lib/intake/lock-document';
import { acceptedAnswer } from '#lib/candidates/accept-candidate';
import { chainOf, defaultDepth } from '#lib/candidates/candidate-content';
import { chooseFigures } from '#lib/candidates/choose-figures';
import { chooseWords } from '#lib/candidates/choose-words';
import { cutWords } from '#lib/candidates/cut-words';
import type { MarkClaim } from '#lib/candidates/input';
import { requireClaimMaker } from '#lib/candidates/require-claim-maker';
import { settleDates } from '#lib/candidates/typed/settle-dates';
import { questionsFor } from '#lib/workflow/vocabulary';

/** Somebody marks words in the text as a claim of their own finding, and so makes it. */
export function markClaim(ctx: Ctx, input: MarkClaim) {
  return inOperation(ctx, { verb: 'mark-claim', input }, async (tx) => {
    requireClaimMaker(ctx);
    const { documentId, start, end, depth, dates, quantities, ...given } = input;
    const { facts } = await lockDocument(tx, documentId);
    requireAllowedOnDocument(ctx, 'extract', facts);
    const passage = await cutWords(tx, { documentId, version: facts.version }, { start, end });
    const claimant = given.claimant ?? null;
    const attribution = claimant ? [{ who: claimant, verb: '', start, end: start }] : [];
    const plain = {
      claimLine: given.claimLine,
      kind: given.kind,
      questions: questionsFor(given.kind, claimant !== null),
      claimant,
      claimantRole: null,
      chain: chainOf({ attribution }, facts),
      saidOn: null,
      asOf: facts.publishedOn,
    };
    const { words } = chooseWords(plain, given);
    const claim = await createClaim(tx, ctx, {
      ...words,
      ...chooseFigures({ dates: [], quantities: [], start }, { dates: settleDates(dates, facts), quantities }).read,
      documentId,
      documentVersion: facts.version,
      passage,
      depth: depth ?? defaultDepth(facts),
      madeBy: ctx.actor.personId,
      candidateId: null,
    });
    return acceptedAnswer(claim, { claimLine: words.claimLine, isMaking: true });
  });
}
