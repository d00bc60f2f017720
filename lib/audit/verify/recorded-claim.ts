import { recordedDiscussion } from '#lib/audit/verify/discussion';
import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Fields, Recorded } from '#lib/audit/verify/match-rows';
import { recordedSuggestion } from '#lib/audit/verify/recorded-suggestions';
import type { AmendmentAct } from '#lib/workflow/vocabulary';
import type { ClaimMoment } from '#lib/audit/verify/replay-claim';

/** The events of one claim with where it stood after each. */
export interface ClaimHistory {
  events: readonly LedgerEvent[];
  moments: readonly ClaimMoment[];
  /** The public notes of the desk's corrections, by claim and number. */
  notes: ReadonlyMap<string, string>;
}

/** What the events of a claim say of its place in the workflow, its signatures, its sendings back and its publication. */
export function recordedOfClaim(history: ClaimHistory): Recorded[] {
  const { events, moments } = history;
  const decisions = events.flatMap((event, i) => {
    const moment = moments[i];
    if (!event.body || !moment) return [];
    const { data } = event.body;
    const { kind } = event.row;
    if (kind === 'countersign') return signOffIn(event, moment, data);
    if (kind === 'return') return returnIn(event, moment, data);
    if (kind === 'publish') return publicationIn({ event, moment, data, history });
    return AMENDS[kind] ? amendmentIn(event, data) : [];
  });
  return [
    ...projection(history),
    ...decisions,
    ...pointsIn(events),
    ...events.flatMap(recordedSuggestion),
    ...recordedDiscussion(events),
  ];
}

function projection({ events, moments }: ClaimHistory): Recorded[] {
  const [first] = events;
  const last = events.at(-1);
  const moment = moments.at(-1);
  if (!first || !last || !moment) return [];
  const { number, documentId } = first.body?.data ?? {};
  const expect = {
    ...moment,
    number,
    documentId,
    acceptedBy: first.row.actorId,
    acceptedAt: first.row.at,
    lastSeq: last.row.seq,
    changedAt: last.row.at,
  };
  return [{ table: 'claims', key: last.row.streamId, event: last, expect }];
}

function signOffIn(event: LedgerEvent, moment: ClaimMoment, data: Fields): Recorded[] {
  const { round, submission, claimRev, evidenceRev, verdictRev } = moment;
  const { streamId, actorId } = event.row;
  const { statement, signature } = data;
  const revisions = { round, submission, claimRev, evidenceRev, verdictRev };
  return [
    {
      table: 'sign_offs',
      key: `${streamId}/${String(data.signOffId)}`,
      event,
      expect: { ...revisions, statementDigest: statement, signature, personId: actorId },
      times: ['at'],
    },
    { table: 'statements', key: String(statement), event, expect: { hash: statement, claimId: streamId } },
  ];
}

function returnIn(event: LedgerEvent, { round }: ClaimMoment, data: Fields): Recorded[] {
  const { streamId, actorId } = event.row;
  const key = `${streamId}/${String(data.returnId)}`;
  return [{ table: 'returns', key, event, expect: { digest: data.digest, round, madeBy: actorId }, times: ['at'] }];
}

/** The act that the dated note of an event names. */
const AMENDS: Record<string, AmendmentAct> = {
  correct: 'correct',
  'correct-wording': 'correct',
  'add-finding': 'add-finding',
  update: 'update',
  'take-down': 'take-down',
};

function amendmentIn(event: LedgerEvent, data: Fields): Recorded[] {
  const { streamId, actorId, kind } = event.row;
  const said = { act: AMENDS[kind], correctionKind: data.correctionKind ?? null, about: data.about ?? null };
  const expect = { digest: data.digest, madeBy: actorId, ...said };
  return [{ table: 'amendments', key: `${streamId}/${String(data.amendment)}`, event, expect, times: ['at'] }];
}

/** What a published version answers: its note is the one of the last of these. */
const BEGINS_WORK = ['correct', 'correct-wording', 'add-finding'];

interface Publication {
  event: LedgerEvent;
  moment: ClaimMoment;
  data: Fields;
  history: ClaimHistory;
}

function publicationIn({ event, moment, data, history }: Publication): Recorded[] {
  const { streamId, actorId } = event.row;
  const { version, slug, statement, digest } = data;
  const expect = { digest, slug, round: moment.round, statementDigest: statement, publishedBy: actorId };
  const kind = version === 1 ? 'publish' : 'correct';
  const corrected = history.events.findLast(({ row }) => BEGINS_WORK.includes(row.kind) && row.seq < event.row.seq);
  const note = version === 1 ? null : (history.notes.get(`${streamId}/${String(corrected?.body?.data.amendment)}`) ?? null);
  return [
    { table: 'publications', key: `${streamId}/${String(version)}`, event, expect: { ...expect, kind, note }, times: ['at'] },
    { table: 'public_slugs', key: String(slug), event, expect: { claimId: streamId } },
  ];
}

interface PointHistory {
  returned: LedgerEvent;
  answered?: LedgerEvent;
  settled?: LedgerEvent;
}

/** Points are numbered through the life of a claim; an answer may be rewritten until it is settled, so the last one counts. */
function pointsIn(events: readonly LedgerEvent[]): Recorded[] {
  const points: PointHistory[] = [];
  for (const event of events) {
    const data: Fields = event.body?.data ?? {};
    const point = points[Number(data.n) - 1];
    if (event.row.kind === 'return') for (let i = 0; i < Number(data.points); i += 1) points.push({ returned: event });
    else if (point && event.row.kind === 'answer-point') point.answered = event;
    else if (point && event.row.kind === 'settle-point') point.settled = event;
  }
  return points.flatMap((point, i) => recordedPoint(point, i + 1));
}

function recordedPoint({ returned, answered, settled }: PointHistory, n: number): Recorded[] {
  const row = { table: 'points', key: `${returned.row.streamId}/${n}` };
  const sentBack = { ...row, event: returned, expect: { returnId: returned.body?.data.returnId } };
  return [sentBack, { ...row, ...answerOf(answered, returned) }, { ...row, ...settlementOf(settled, returned) }];
}

function answerOf(answered: LedgerEvent | undefined, returned: LedgerEvent) {
  if (!answered) return { event: returned, expect: { answer: null, answeredBy: null, answeredAt: null } };
  const expect = { answer: answered.body?.data.digest, answeredBy: answered.row.actorId };
  return { event: answered, expect, times: ['answeredAt'] };
}

function settlementOf(settled: LedgerEvent | undefined, returned: LedgerEvent) {
  if (!settled) return { event: returned, expect: { settledBy: null, settledAt: null } };
  return { event: settled, expect: { settledBy: settled.row.actorId }, times: ['settledAt'] };
}
