import type { Tx } from '#lib/db/connection';
import { noteCommitment } from '#lib/claims/notes';
import { keptSince } from '#lib/discussion/kept-since';
import { comments, mentions } from '#lib/discussion/schema';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded, StoredRow } from '#lib/audit/verify/match-rows';

/**
 * What the events of a claim say of its comments: their words by commitment, or that they were withdrawn and are erased. Those
 * of comments that are older than they are kept may be gone.
 */
export function recordedDiscussion(events: readonly LedgerEvent[], now = new Date()): Recorded[] {
  const withdrawals = new Map(
    events.filter(({ row }) => row.kind === 'withdraw-comment').map((event) => [event.body?.data.comment, event]),
  );
  return events
    .filter(({ row }) => row.kind === 'comment')
    .flatMap((event) => [...comment(event, withdrawals.get(event.row.seq), now), ...mentionsIn(event)]);
}

function comment(event: LedgerEvent, withdrawn: LedgerEvent | undefined, now: Date): Recorded[] {
  const { streamId, seq, actorId } = event.row;
  const row = { table: 'comments', key: `${streamId}/${seq}` };
  const made = { ...row, event, expect: { madeBy: actorId }, times: ['at'] };
  if (withdrawn) return [made, { ...row, event: withdrawn, expect: { words: null }, times: ['withdrawnAt'] }];
  const erasable = new Date(event.row.at) < keptSince(now) ? ['words'] : [];
  return [made, { ...row, event, expect: { words: event.body?.data.words, withdrawnAt: null }, erasable }];
}

function mentionsIn(event: LedgerEvent): Recorded[] {
  const asked = event.body?.data.mentions;
  const { streamId, seq } = event.row;
  return (Array.isArray(asked) ? asked : []).map((personId) => ({
    table: 'mentions',
    key: `${streamId}/${seq}/${String(personId)}`,
    event,
    expect: {},
  }));
}

export async function readDiscussionRows(tx: Tx): Promise<StoredRow[]> {
  const said = await tx.select().from(comments);
  const asked = await tx.select().from(mentions);
  return [
    ...said.map(({ claimId, seq, text, salt, madeBy, at, withdrawnAt }) => ({
      table: 'comments',
      key: `${claimId}/${seq}`,
      fields: { words: text === null || salt === null ? null : noteCommitment(salt, text), madeBy, at, withdrawnAt },
    })),
    ...asked.map(({ claimId, seq, personId }) => ({ table: 'mentions', key: `${claimId}/${seq}/${personId}`, fields: {} })),
  ];
}
