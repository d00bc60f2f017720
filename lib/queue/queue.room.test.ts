import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { type ListClaims, listClaimsInput, QUEUE_VIEWS, type QueueView } from '#lib/claims/input';
import { assignClaims } from '#lib/claims/assign-claims';
import { setDue } from '#lib/claims/set-due';
import { receiveDocument } from '#lib/intake/receive-document';
import { countViews } from '#lib/queue/count-views';
import { listClaims } from '#lib/queue/list-claims';
import { listDocuments } from '#lib/queue/list-documents';
import { answerPoint } from '#lib/signoff/answer-point';
import { editSigned } from '#lib/signoff/edit-signed';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { settlePoint } from '#lib/signoff/settle-point';
import { decide } from '#lib/workflow/decide';
import * as way from '../../scripts/trial-claim';
import {
  addTrialDocument,
  makeTrialDesk,
  openTrialDb,
  TRIAL_PEOPLE,
  type TrialDesk,
  type TrialPerson,
} from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

const everybody = Object.keys(TRIAL_PEOPLE) as TrialPerson[];
const pin = [{ pinnedTo: { field: 'rationale' as const }, reason: 'Which year?' }];

let desk: TrialDesk;
let documentId: string;
const claims: Record<string, string> = {};

beforeAll(async () => {
  desk = await makeTrialDesk(db);
  documentId = await addTrialDocument(desk);
  const bring = (to: Parameters<typeof way.bringTrialClaim>[2]) => way.bringTrialClaim(desk, documentId, to);
  for (const stage of ['triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published'] as const)
    claims[stage] = await bring(stage);
  claims.back = await bring('review');
  await sendBack(claims.back);
  claims.unsettled = await bring('review');
  await sendBack(claims.unsettled);
  await answerPoint(desk.as('cleo'), { claimId: claims.unsettled, n: 1, answer: 'The last one.' });
  await way.submitTrialClaim(desk, claims.unsettled);
  claims.stale = await bring('signed-off');
  const verdict = { ...way.TRIAL_VERDICT, headline: 'The bridge cost twelve million more' };
  await editSigned(desk.as('edda'), { ...(await way.look(desk, claims.stale)), verdict });
  await setDue(desk.as('edda'), { claimId: claims.assigned!, dueAt: '2020-01-01T12:00:00Z' });
  await setDue(desk.as('edda'), { claimId: claims.verdict!, dueAt: '2040-01-01T12:00:00Z' });
}, 120_000);

async function sendBack(claimId: string): Promise<void> {
  await returnToChecker(desk.as('emil'), { ...(await way.look(desk, claimId)), reason: 'One thing.', points: pin });
}

const onlooker = (who: TrialPerson) => {
  const { actor, now } = desk.as(who);
  return { actor, now };
};
const list = (who: TrialPerson, input: ListClaims = {}) => inDesk(desk, (tx) => listClaims(tx, onlooker(who), input));

/** The names of the claims in a view, in the order of this file. */
async function namesIn(who: TrialPerson, input: ListClaims): Promise<string[]> {
  const ids = new Set((await list(who, input)).claims.map(({ id }) => id));
  return Object.keys(claims).filter((name) => ids.has(claims[name]!));
}

describe('the views', () => {
  it('show a checker what is theirs to do', async () => {
    expect(await namesIn('cleo', { view: 'waiting-on-me' })).toEqual(['assigned', 'sourcing', 'verdict', 'back']);
    expect(await namesIn('carl', { view: 'waiting-on-me' })).toEqual([]);
  });

  it('show an editor what could be signed now, stale ones too', async () => {
    expect(await namesIn('emil', { view: 'to-countersign' })).toEqual(['review', 'stale']);
    expect(await namesIn('edda', { view: 'to-countersign' })).toEqual(['review']);
    expect(await namesIn('emil', { view: 'waiting-on-me' })).toEqual(['review', 'unsettled', 'stale']);
  });

  it('say the same as decide() of every claim and everybody', async () => {
    const states = await Promise.all(Object.values(claims).map((id) => way.stateOf(desk, id)));
    for (const who of everybody) {
      const signable = states.filter(({ facts }) => decide('countersign', facts, desk.as(who).actor).allowed);
      const listed = (await list(who, { view: 'to-countersign' })).claims.map(({ id }) => id);
      expect({ who, ids: listed.toSorted() }).toEqual({ who, ids: signable.map(({ id }) => id).toSorted() });
    }
  });

  it('take a claim in when its last point is settled', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'review');
    await sendBack(claimId);
    await answerPoint(desk.as('cleo'), { claimId, n: 1, answer: 'This one.' });
    await way.submitTrialClaim(desk, claimId);
    const holds = async () => (await list('edda', { view: 'to-countersign' })).claims.some(({ id }) => id === claimId);
    expect(await holds()).toBe(false);
    await settlePoint(desk.as('emil'), { claimId, n: 1 });
    expect(await holds()).toBe(true);
    await way.signTrialClaim(desk, claimId, 'edda');
    expect(await holds()).toBe(false);
  });

  it('show what is late, what nobody has and what is open', async () => {
    expect(await namesIn('otto', { view: 'overdue' })).toEqual(['assigned']);
    expect(await namesIn('otto', { view: 'to-assign' })).toEqual(['triage']);
    const open = Object.keys(claims).filter((name) => name !== 'published');
    expect(await namesIn('otto', { view: 'all-open' })).toEqual(open);
    expect(await namesIn('otto', {})).toEqual(open);
  });

  it('are counted as they are listed', async () => {
    for (const who of everybody) {
      const counts = await inDesk(desk, (tx) => countViews(tx, onlooker(who)));
      const listed = await Promise.all(QUEUE_VIEWS.map(async (view) => [view, (await list(who, { view })).claims.length]));
      expect({ who, counts }).toEqual({ who, counts: Object.fromEntries(listed) as Record<QueueView, number> });
    }
  });
});

describe('the filters', () => {
  it('narrow by stage, person, due time, document and words', async () => {
    expect(await namesIn('cleo', { stage: ['published', 'triage'] })).toEqual(['triage', 'published']);
    expect(await namesIn('cleo', { who: 'nobody' })).toEqual(['triage']);
    expect(await namesIn('otto', { who: desk.people.cleo, stage: ['sourcing'] })).toEqual(['sourcing']);
    expect(await namesIn('otto', { due: 'overdue' })).toEqual(['assigned']);
    expect(await namesIn('otto', { due: 'none', view: 'waiting-on-me' })).toEqual([]);
    expect(await namesIn('otto', { q: 'C-1' })).toEqual(['triage']);
    expect(await namesIn('otto', { q: 'BRIDGE cost', stage: ['triage'] })).toEqual(['triage']);
    expect(await namesIn('otto', { documentId: desk.deskId })).toEqual([]);
  });

  it('take the signs of a pattern for what they are', async () => {
    for (const q of ['%', '_', '\\', '100%']) expect(await namesIn('otto', { q })).toEqual([]);
  });

  it('count days as the desk’s clock does', async () => {
    const at = new Date('2030-06-15T22:30:00Z');
    await setDue(desk.as('edda'), { claimId: claims.sourcing!, dueAt: '2030-06-16T21:00:00Z' });
    const today = await inDesk(desk, (tx) => listClaims(tx, { actor: onlooker('otto').actor, now: at }, { due: 'today' }));
    expect(today.claims.map(({ id }) => id)).toEqual([claims.assigned, claims.sourcing]);
    await setDue(desk.as('edda'), { claimId: claims.sourcing!, dueAt: null });
  });
});

describe('a row', () => {
  it('says what a person needs to choose it', async () => {
    const rows = new Map((await list('emil')).claims.map((row) => [row.id, row]));
    expect(rows.get(claims.assigned!)).toMatchObject({ conditions: ['overdue'], assignee: 'cleo', documentTitle: 'The bridge' });
    expect(rows.get(claims.back!)).toMatchObject({ stage: 'verdict', conditions: ['sent-back'] });
    expect(rows.get(claims.stale!)).toMatchObject({ stage: 'review', conditions: ['stale'] });
    const { seq, claimLine, findings, origins, lead } = rows.get(claims.review!)!;
    expect({ claimLine, lead, said: findings.attribution.state }).toEqual({
      claimLine: way.TRIAL_WORDS.claimLine,
      lead: 'veracity',
      said: 'not-asked',
    });
    expect(findings.veracity).toMatchObject({ state: 'rated', label: 'False' });
    expect(origins).toEqual({ documents: 1, independent: 1 });
    expect(seq).toBe((await way.stateOf(desk, claims.review!)).head.lastSeq);
  });
});

describe('the pages', () => {
  it('hold a hundred, skip none and repeat none, with equal and missing due times between them', async () => {
    const paged = await makeTrialDesk(db, 'Paged desk');
    const document = await addTrialDocument(paged);
    const ids = await Promise.all(Array.from({ length: 104 }, () => way.acceptTrialClaim(paged, document)));
    const due = { assigneeId: paged.people.cleo, dueAt: '2030-01-01T12:00:00Z' };
    for (const some of [ids.slice(0, 51), ids.slice(51, 102)])
      await assignClaims(paged.as('edda'), { claims: some.map((claimId) => ({ claimId, seq: 1 })), ...due });
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined;
    do {
      const input = cursor ? { cursor } : {};
      const page = await inDesk(paged, (tx) => listClaims(tx, { actor: paged.as('otto').actor, now: new Date() }, input));
      seen.push(...page.claims.map(({ id }) => id));
      sizes.push(page.claims.length);
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(sizes).toEqual([100, 4]);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(new Set(seen.slice(-2))).toEqual(new Set(ids.slice(-2)));
  }, 120_000);

  it('begin anew after a cursor that no page gave', async () => {
    const id = desk.deskId;
    const wrong = ['x', '[]', '["1","x"]', `["1","${id}"]`, `["2026-02-31T00:00:00.000000Z","${id}"]`, `[7,"${id}"]`];
    for (const text of wrong) {
      const cursor = Buffer.from(text).toString('base64url');
      expect(await answerOf(list('otto', { cursor }))).toBe('invalid cursorUnknown');
      expect(await answerOf(inDesk(desk, (tx) => listDocuments(tx, { cursor })))).toBe('invalid cursorUnknown');
    }
  });

  it('of documents follow one another, newest first, with how far each is', async () => {
    const paged = await makeTrialDesk(db, 'Library');
    const first = await addTrialDocument(paged);
    await way.bringTrialClaim(paged, first, 'signed-off');
    await way.acceptTrialClaim(paged, first);
    const later = Date.now();
    await Promise.all(
      Array.from({ length: 51 }, (_, i) =>
        receiveDocument({ ...paged.as('edda'), now: new Date(later + i) }, { text: `Text ${i}.` }),
      ),
    );
    const page = await inDesk(paged, (tx) => listDocuments(tx, {}));
    expect(page.documents).toHaveLength(50);
    expect(page.documents[0]!.title).toBe('Text 50.');
    const rest = await inDesk(paged, (tx) => listDocuments(tx, { cursor: page.next! }));
    expect(rest.documents.map(({ title }) => title)).toEqual(['Text 0.', 'The bridge']);
    expect(rest.documents[1]).toMatchObject({ id: first, claims: 2, signed: 1 });
    expect(rest.next).toBeNull();
  });
});

describe('the address', () => {
  it('takes stages with commas or repeated', () => {
    expect(listClaimsInput.parse({ stage: 'review,verdict' }).stage).toEqual(['review', 'verdict']);
    expect(listClaimsInput.parse({ stage: ['review', 'verdict'] }).stage).toEqual(['review', 'verdict']);
    expect(listClaimsInput.safeParse({ stage: 'everything' }).success).toBe(false);
  });
});
