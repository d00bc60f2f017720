import { asc, eq } from 'drizzle-orm';
import { type EventBody, type EventRow, type LedgerEvent, placeOf as placeOfEvent } from '#lib/audit/verify/ledger-event';
import { replayClaim } from '#lib/audit/verify/replay-claim';
import { inDesk } from '#lib/db/in-desk';
import { type ClaimState, readClaimState } from '#lib/claims/claim-facts';
import { events } from '#lib/ledger/schema';
import { decide } from '#lib/workflow/decide';
import { readStatement } from '#lib/signoff/read-statement';
import { type ClaimModel, factsOf } from './claim-model';
import type { Person } from './step';
import type { TrialDesk } from '../trial-desk';

/** The claim in the database, and the moment to which its events lead. */
export async function readActual(desk: TrialDesk, claimId: string) {
  return inDesk(desk, async (tx) => {
    const state = await readClaimState(tx, claimId);
    const rows = await tx.select().from(events).where(eq(events.streamId, claimId)).orderBy(asc(events.seq));
    return { state, replayed: replayClaim(readRows(rows)).at(-1) };
  });
}

/** The events of one claim as the verifier reads them; that they are sound is its business. */
function readRows(rows: EventRow[]): LedgerEvent[] {
  return rows.map((row) => ({ row, body: JSON.parse(row.body) as EventBody, place: placeOfEvent(row), before: null }));
}

/** What the model and the database must agree on, as two values to compare. */
export function agreement(
  model: ClaimModel,
  { state, replayed }: Awaited<ReturnType<typeof readActual>>,
  people: readonly Person[],
): { expected: unknown; actual: unknown } {
  const expected = { ...placeOf(model), ...factsToCompare(factsOf(model)), maySign: signersAmong(people, factsOf(model)) };
  const actual = { ...placeOf(fromState(state)), ...factsToCompare(state.facts), maySign: signersAmong(people, state.facts) };
  const { stage, round, submission, claimRev, evidenceRev, verdictRev } = model;
  const { depth, assigneeId } = model;
  const replay = { stage, round, submission, claimRev, evidenceRev, verdictRev, depth, assigneeId };
  const inReplay = Object.fromEntries(Object.keys(replay).map((name) => [name, replayed?.[name as 'stage']]));
  return { expected: { ...expected, replay }, actual: { ...actual, replay: inReplay } };
}

/** What an editor's screen would sign now; a claim without a verdict has no statement. */
export async function readDigest(desk: TrialDesk, claimId: string, { verdictRev }: ClaimModel): Promise<string> {
  if (verdictRev === 0) return '0'.repeat(64);
  const read = inDesk(desk, async (tx) => readStatement(tx, desk.deskId, await readClaimState(tx, claimId)));
  return (await read).digest;
}

type Place = Pick<ClaimModel, 'seq' | 'round' | 'submission' | 'claimRev' | 'evidenceRev' | 'verdictRev'>;

function placeOf({ seq, round, submission, claimRev, evidenceRev, verdictRev }: Place): Place {
  return { seq, round, submission, claimRev, evidenceRev, verdictRev };
}

function fromState({ head, round, submission, claimRev, evidenceRev, verdictRev }: ClaimState): Place {
  return { seq: head.lastSeq, round, submission, claimRev, evidenceRev, verdictRev };
}

function factsToCompare(facts: ReturnType<typeof factsOf>) {
  return {
    ...facts,
    makers: facts.makers.toSorted(),
    signers: facts.signers.toSorted(),
    earlierSigners: facts.earlierSigners.toSorted(),
  };
}

function signersAmong(people: readonly Person[], facts: ReturnType<typeof factsOf>): string[] {
  return people.filter(({ id, roles }) => decide('countersign', facts, { personId: id, roles }).allowed).map(({ id }) => id);
}
