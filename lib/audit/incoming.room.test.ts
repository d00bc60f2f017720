import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { inDesk } from '#lib/db/in-desk';
import { bringBack } from '#lib/incoming/bring-back';
import { bringIn } from '#lib/incoming/bring-in';
import { countIncoming } from '#lib/incoming/count-incoming';
import { findSame } from '#lib/incoming/find-same';
import { bringInInput, type ListIncoming } from '#lib/incoming/input';
import { type IncomingItem, listIncoming } from '#lib/incoming/list-incoming';
import { notOurs } from '#lib/incoming/not-ours';
import { putOff } from '#lib/incoming/put-off';
import { sameAs } from '#lib/incoming/same-as';
import { takeItem } from '#lib/incoming/take-item';
import { understandLines } from '#lib/incoming/understand-lines';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { receiveDocument } from '#lib/intake/receive-document';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeEach(async () => {
  desk = await makeTrialDesk(db, 'Desk of what comes in');
});

const bring = (who: TrialPerson, text: string, said: object = {}) => bringIn(desk.as(who), bringInInput.parse({ text, ...said }));
const list = async (filter: ListIncoming = {}, now = new Date()) =>
  (await inDesk(desk, (tx) => listIncoming(tx, filter, { now }))).items;
const words = async (filter: ListIncoming = {}, now = new Date()) => (await list(filter, now)).map((item) => item.words);
const itemOf = async (text: string, view: ListIncoming['view'] = 'new'): Promise<IncomingItem> => {
  const found = (await list({ view })).find((item) => item.words === text);
  if (!found) throw new Error(`nothing in ${view} says ${text}`);
  return found;
};
const at = ({ id, seq }: IncomingItem) => ({ itemId: id, seq });
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const expectSound = async () => expect((await verifyLedger(desk)).faults).toEqual([]);

describe('what comes in', () => {
  it('is one item a line, with who sent it, over what and how often', async () => {
    const { carl } = desk.people;
    expect(
      await bring('cleo', 'A rumour\n\nhttps://example.org/a\nA rumour!', { sender: 'Reader 7', channel: 'Tip line' }),
    ).toMatchObject({
      brought: 2,
      counted: 1,
    });
    await bring('edda', 'a RUMOUR', { senderId: carl });
    const [rumour, link] = await list();
    expect(rumour).toMatchObject({ kind: 'text', words: 'A rumour', asked: 3, senders: 2, broughtBy: 'cleo', stage: 'new' });
    expect(rumour?.asks.map(({ sender, channel }) => [sender, channel])).toEqual([
      ['carl', null],
      ['Reader 7', 'Tip line'],
      ['Reader 7', 'Tip line'],
    ]);
    expect(link).toMatchObject({ kind: 'link', address: 'https://example.org/a', asked: 1 });
    expect(await words({ sort: 'asked' })).toEqual(['A rumour', 'https://example.org/a']);
    await expectSound();
  });

  it('is refused whole when a line is too long, when there are too many, and from those who only read', async () => {
    expect(await answerOf(bring('cleo', `fits\n${'x'.repeat(2001)}`))).toBe('invalid lineTooLong');
    expect(await answerOf(bring('cleo', Array.from({ length: 501 }, (_, i) => `line ${i}`).join('\n')))).toBe(
      'invalid tooManyLines',
    );
    for (const who of ['otto', 'leon'] satisfies TrialPerson[])
      expect(await answerOf(bring(who, 'A rumour'))).toBe('forbidden only_checker_editor_head');
    const other = await makeTrialDesk(db);
    expect(await answerOf(bring('cleo', 'A rumour', { senderId: other.people.cleo }))).toBe('invalid senderNotMember');
    expect(await list()).toEqual([]);
  });

  it('is understood before it is brought in, line by line', async () => {
    await receiveDocument(desk.as('edda'), { text: 'Long ago.', title: 'The flood', url: 'https://www.example.org/flood/' });
    await bring('cleo', 'Known already');
    const pasted = 'known already.\nhttp://example.org/flood\nNew\nnew!';
    const { lines } = await understandLines(desk.as('edda'), { text: pasted });
    expect(lines.map(({ number, isOpen, repeats, earlier }) => [number, isOpen, repeats, earlier?.label ?? null])).toEqual([
      [1, true, null, null],
      [2, false, null, 'The flood'],
      [3, false, null, null],
      [4, false, 3, null],
    ]);
    expect(await words()).toEqual(['Known already']);
  });

  it('is counted once each when two people paste the same lines at the same time', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `Rumour ${i}`);
    await Promise.all([
      bring('cleo', lines.join('\n')),
      bring('carl', lines.toReversed().join('\n')),
      bring('edda', lines.join('\n')),
    ]);
    const items = await list();
    expect(items.map(({ asked }) => asked)).toEqual(lines.map(() => 3));
    await expectSound();
  });
});

describe('something that came in', () => {
  it('is taken: its words become a document, in the same act', async () => {
    await bring('cleo', 'The bridge cost 40 million. https://example.org/bridge');
    const item = await itemOf('The bridge cost 40 million. https://example.org/bridge');
    const { documentId } = await takeItem(desk.as('carl'), at(item));
    const facts = await inDesk(desk, (tx) => readDocumentFacts(tx, documentId));
    expect(facts).toMatchObject({ stage: 'in-work', url: 'https://example.org/bridge', ownerId: desk.people.carl });
    expect(await itemOf(item.words, 'decided')).toMatchObject({
      stage: 'taken',
      decidedBy: 'carl',
      document: { id: documentId },
    });
    expect(await words()).toEqual([]);
    await expectSound();
  });

  it('is taken with the text that stands at its address when it is a link', async () => {
    await bring('cleo', 'https://example.org/speech');
    const item = await itemOf('https://example.org/speech');
    expect(await answerOf(takeItem(desk.as('cleo'), at(item)))).toBe('invalid linkNeedsText');
    const { documentId } = await takeItem(desk.as('cleo'), {
      ...at(item),
      text: 'My friends, the budget is balanced.',
      title: 'The speech',
    });
    expect(await inDesk(desk, (tx) => readDocumentFacts(tx, documentId))).toMatchObject({
      title: 'The speech',
      url: 'https://example.org/speech',
    });
    await expectSound();
  });

  it('is decided once: the second click is told who was faster, and files nothing', async () => {
    await bring('cleo', 'A rumour');
    const item = await itemOf('A rumour');
    const answers = await Promise.all([
      answerOf(takeItem(desk.as('cleo'), at(item))),
      answerOf(notOurs(desk.as('edda'), { ...at(item), reason: 'opinion' })),
      answerOf(putOff(desk.as('carl'), { ...at(item), until: inHours(2).toISOString() })),
      answerOf(takeItem(desk.as('dora'), at(item))),
    ]);
    expect(answers.filter((answer) => answer === 'conflict incomingDecided')).toHaveLength(3);
    await expectSound();
    const late = await notOurs(desk.as('otto'), { ...at(item), reason: 'opinion' }).catch((error: unknown) => error);
    expect(late).toMatchObject({ kind: 'forbidden' });
  });

  it('says whose decision a late click met', async () => {
    await bring('cleo', 'A rumour');
    const item = await itemOf('A rumour');
    await notOurs(desk.as('edda'), { ...at(item), reason: 'too-little-reach', note: 'Forty readers.' });
    const late = await takeItem(desk.as('carl'), at(item)).catch((error: unknown) => error);
    expect(late).toMatchObject({ code: 'incomingDecided', details: { params: { name: 'edda', stage: 'not-ours' } } });
    expect(await itemOf('A rumour', 'decided')).toMatchObject({
      reason: 'too-little-reach',
      note: 'Forty readers.',
      decidedBy: 'edda',
    });
    const again = { ...at(item), seq: 2 };
    await bringBack(desk.as('carl'), again);
    expect(await answerOf(notOurs(desk.as('edda'), { ...at(item), reason: 'opinion' }))).toBe('conflict incomingDecided');
    expect(await answerOf(bringBack(desk.as('carl'), { ...again, seq: 3 }))).toBe('conflict incomingDecided');
    expect(await itemOf('A rumour')).toMatchObject({ reason: null, note: null, decidedBy: null });
    await expectSound();
  });

  it('can be decided though it was asked once more meanwhile', async () => {
    await bring('cleo', 'A rumour');
    const item = await itemOf('A rumour');
    await bring('carl', 'A rumour');
    expect(await answerOf(notOurs(desk.as('edda'), { ...at(item), reason: 'other', note: ' ' }))).toBe(
      'invalid reasonNeedsWords',
    );
    await notOurs(desk.as('edda'), { ...at(item), reason: 'opinion' });
  });

  it('is put off until a time, and comes back by itself', async () => {
    await bring('cleo', 'A rumour');
    const item = await itemOf('A rumour');
    const until = inHours(3);
    expect(await answerOf(putOff(desk.as('cleo'), { ...at(item), until: inHours(-1).toISOString() }))).toBe(
      'invalid waitInThePast',
    );
    expect(await answerOf(putOff(desk.as('cleo'), { ...at(item), until: inHours(9000).toISOString() }))).toBe(
      'invalid waitTooLong',
    );
    await putOff(desk.as('cleo'), { ...at(item), until: until.toISOString() });
    expect([await words(), await words({ view: 'later' })]).toEqual([[], ['A rumour']]);
    expect([await words({}, inHours(4)), await words({ view: 'later' }, inHours(4))]).toEqual([['A rumour'], []]);
    expect(await inDesk(desk, (tx) => countIncoming(tx, inHours(4)))).toEqual({ new: 1, later: 0, decided: 0 });
    await bring('edda', 'a rumour');
    expect(await itemOf('A rumour', 'later')).toMatchObject({ asked: 2, laterUntil: until.toISOString() });
    await expectSound();
  });
});

describe('the same thing twice', () => {
  it('counts where the first one stands, through any chain, and never in a ring', async () => {
    await bring('cleo', 'One\nTwo\nThree', { sender: 'a' });
    const [one, two, three] = await list();
    await sameAs(desk.as('cleo'), { ...at(two!), target: { sameAsId: one!.id } });
    await sameAs(desk.as('cleo'), { ...at(one!), target: { sameAsId: three!.id } });
    expect(await itemOf('Three')).toMatchObject({ asked: 3 });
    const closing = sameAs(desk.as('cleo'), { ...at(three!), target: { sameAsId: two!.id } });
    expect(await answerOf(closing)).toBe('invalid sameAsItself');
    expect(await answerOf(sameAs(desk.as('cleo'), { ...at(three!), target: { sameAsId: three!.id } }))).toBe(
      'invalid sameAsItself',
    );
    await bringBack(desk.as('edda'), { itemId: one!.id, seq: 2 });
    expect(await itemOf('Three')).toMatchObject({ asked: 1 });
    expect(await itemOf('One')).toMatchObject({ asked: 2 });
    await expectSound();
  });

  it('makes no ring when two people put two items with each other at the same time', async () => {
    await bring('cleo', 'One\nTwo');
    const [one, two] = await list();
    const answers = await Promise.all([
      answerOf(sameAs(desk.as('cleo'), { ...at(one!), target: { sameAsId: two!.id } })),
      answerOf(sameAs(desk.as('carl'), { ...at(two!), target: { sameAsId: one!.id } })),
    ]);
    expect(answers.filter((answer) => answer === 'invalid sameAsItself')).toHaveLength(1);
    expect(await list()).toHaveLength(1);
  });

  it('is proposed by the same words or address: a claim, a document, or what came in before', async () => {
    const documentId = await addTrialDocument(desk);
    const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
    const { claimLine } = (
      await inDesk(desk, async (tx) =>
        (await findSame(tx, await anyItem())).found.map(({ kind, label }) => ({ kind, claimLine: label })),
      )
    ).find(({ kind }) => kind === 'claim')!;
    await bring('cleo', 'Old rumour');
    await notOurs(desk.as('cleo'), { ...at(await itemOf('Old rumour')), reason: 'opinion' });
    await bring('cleo', `${claimLine.toUpperCase()}!\nhttps://example.org/bridge/\nOld rumour\nNever seen`);
    const items = (await list()).filter((item) => item.words !== 'Anything');
    expect(items.map(({ earlier }) => earlier[0]?.kind ?? null)).toEqual(['claim', 'document', 'item', null]);
    const [line, link, rumour] = items;
    await sameAs(desk.as('cleo'), { ...at(line!), target: { claimId } });
    await sameAs(desk.as('cleo'), { ...at(link!), target: { documentId } });
    await sameAs(desk.as('cleo'), { ...at(rumour!), target: { sameAsId: rumour!.earlier[0]!.id } });
    expect(await itemOf(line!.words, 'decided')).toMatchObject({ stage: 'same-as', claim: { id: claimId, number: 1 } });
    expect(await itemOf(link!.words, 'decided')).toMatchObject({ document: { title: 'The bridge' } });
    expect((await list({ view: 'decided' })).find((item) => item.stage === 'not-ours')).toMatchObject({ asked: 2 });
    await expectSound();
  });

  async function anyItem() {
    const { itemIds } = await bring('cleo', 'Anything');
    return { itemId: itemIds[0]! };
  }
});
