import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import { type ClaimState, lockClaim } from '#lib/claims/claim-facts';
import { moveClaim } from '#lib/claims/move-claim';
import { workingCopies } from '#lib/claims/schema';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { events } from '#lib/ledger/schema';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { TakeBack } from '#lib/candidates/input';
import { type Candidate, lockCandidates } from '#lib/candidates/lock-candidates';
import { candidates } from '#lib/candidates/schema';

/**
 * Accepting a proposal, or merging it, was a slip: it is open again with those it was merged with. A claim that came of it is set
 * aside for good, as long as nothing else was done with it since; one that had taken the proposal in stays as it is.
 */
export function takeBackCandidate(ctx: Ctx, input: TakeBack) {
  return inOperation(ctx, { verb: 'take-back-candidate', input }, async (tx) => {
    requireAllowedOnDocument(ctx, 'restore');
    const { document, candidates: locked } = await lockCandidates(tx, [input.candidateId]);
    requireAllowedOnDocument(ctx, 'restore', document.facts);
    const [candidate] = locked as [Candidate];
    if (candidate.state !== 'accepted' && candidate.state !== 'merged') throw new Refusal('conflict', 'candidateNotTaken');
    const claim = await lockClaim(tx, candidate.claimId ?? '');
    const group = candidate.state === 'merged' ? await mergedWith(tx, candidate) : { ids: [candidate.id], opId: null };
    const beginning = await readBeginning(tx, claim);
    const isItsClaim = group.opId === null || group.opId === beginning.opId;
    if (isItsClaim) {
      await requireUntouched(tx, claim, { ...beginning, ids: group.ids, personId: ctx.actor.personId });
      const data = { documentId: claim.documentId, candidateIds: group.ids };
      await moveClaim(tx, ctx, claim, { act: 'take-back', sets: { closeReason: 'taken-back' }, data });
    }
    for (const candidateId of group.ids) await decideCandidate(tx, ctx, { candidateId, decision: { state: 'proposed' } });
    const data = { candidateIds: group.ids, claimId: claim.id };
    await recordDocumentEvent(tx, ctx, { kind: 'restore', to: 'in-work', head: document.head, data });
    return { candidateIds: group.ids, claimId: claim.id, number: claim.number, isClosed: isItsClaim };
  });
}

/** The proposals that one act merged, and that act. */
async function mergedWith(tx: Tx, { id, documentId }: Candidate): Promise<{ ids: string[]; opId: string }> {
  const isAmong = sql`${events.body}::jsonb #> '{data,candidateIds}' ? ${id}`;
  const [merge] = await tx
    .select({ opId: events.opId, ids: sql<string[]>`${events.body}::jsonb #> '{data,candidateIds}'` })
    .from(events)
    .where(and(eq(events.streamId, documentId), eq(events.kind, 'merge'), isAmong))
    .orderBy(desc(events.seq))
    .limit(1);
  if (!merge) throw missing();
  return merge;
}

interface Beginning {
  opId: string;
  /** Whether anything but accepting it, and taking it in the same act, was done with it. */
  isBegun: boolean;
}

async function readBeginning(tx: Tx, claim: ClaimState): Promise<Beginning> {
  const done = await tx.select({ opId: events.opId }).from(events).where(eq(events.streamId, claim.id)).orderBy(asc(events.seq));
  const opId = done[0]?.opId ?? '';
  return { opId, isBegun: done.some((each) => each.opId !== opId) };
}

interface Touched extends Beginning {
  ids: readonly string[];
  /** Who takes it back: what they have typed themselves and not saved keeps nobody from it. */
  personId: string;
}

/** Refuses (409) a claim that somebody has worked on or is typing on, or that has taken in further proposals since. */
async function requireUntouched(tx: Tx, claim: ClaimState, { isBegun, ids, personId }: Touched) {
  const isOfOthers = and(eq(workingCopies.claimId, claim.id), ne(workingCopies.personId, personId));
  const [taken, typed] = await Promise.all([
    tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.claimId, claim.id)),
    tx.select({ by: workingCopies.personId }).from(workingCopies).where(isOfOthers).limit(1),
  ]);
  if (isBegun || typed.length > 0 || taken.some(({ id }) => !ids.includes(id))) throw new Refusal('conflict', 'claimBegun');
}
