import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { events } from '#lib/ledger/schema';
import { receiveDocumentInput } from '#lib/intake/input';
import { readDocumentFacts } from '#lib/intake/lock-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { documentVersions } from '#lib/intake/schema';
import { understandDocument } from '#lib/intake/understand-document';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
let desk: TrialDesk;
beforeEach(async () => {
  desk = await makeTrialDesk(db);
});
afterAll(close);

const TEXT = [
  'River bridge opens after nine years',
  'By Ann Example, 20 November 2026',
  'The bridge cost 40 million crowns, the mayor said on Monday.',
].join('\n\n');

const receive = (who: TrialPerson, facts: object = {}) =>
  receiveDocument(desk.as(who), receiveDocumentInput.parse({ text: TEXT, ...facts }));
const factsOf = (documentId: string) => inDesk(desk, (tx) => readDocumentFacts(tx, documentId));

describe('a text that comes in', () => {
  it('is kept exactly, with what its own words say about it', async () => {
    const { documentId } = await receive('cleo');
    const facts = await factsOf(documentId);
    expect(facts).toMatchObject({ title: 'River bridge opens after nine years', publishedOn: '2026-11-20', stage: 'in-work' });
    expect(facts).toMatchObject({ language: 'en', kind: 'article', purpose: 'published-elsewhere', ownerId: desk.people.cleo });
    expect(facts.byline).toContain('Ann Example');
    const [version] = await inDesk(desk, (tx) => tx.select().from(documentVersions));
    expect(version).toMatchObject({ documentId, version: 1, text: TEXT });
    const recorded = await inDesk(desk, (tx) => tx.select({ kind: events.kind, actorId: events.actorId }).from(events));
    expect(recorded).toContainEqual({ kind: 'receive', actorId: desk.people.cleo });
  });

  it('keeps what the person said about it, and what that person left empty stays empty', async () => {
    const { documentId } = await receive('edda', { title: 'The bridge', byline: null, publishedOn: null, deadlineAt: null });
    expect(await factsOf(documentId)).toMatchObject({ title: 'The bridge', byline: null, publishedOn: null, deadlineAt: null });
  });

  it('has a title with words in it, whatever its first line is', async () => {
    const { documentId } = await receive('edda', { text: '# \n\n***\n\nThe council met.' });
    expect((await factsOf(documentId)).title).toBe('The council met.');
  });

  it('is known again, however its lines end', async () => {
    const first = await receive('cleo');
    expect(first.duplicateOf).toBeNull();
    const again = await receive('edda', { text: TEXT.replaceAll('\n', '\r\n') });
    expect(again.duplicateOf).toBe(first.documentId);
    const understood = await understandDocument(desk.as('carl'), { text: TEXT });
    expect(understood.earlier?.documentId).toBe(again.documentId);
    const other = await makeTrialDesk(db, 'Other desk');
    expect((await understandDocument(other.as('carl'), { text: TEXT })).earlier).toBeNull();
  });

  it('is filed once when the command comes twice', async () => {
    const ctx = desk.as('cleo');
    const input = receiveDocumentInput.parse({ text: TEXT });
    expect(await receiveDocument(ctx, input)).toEqual(await receiveDocument(ctx, input));
    expect(await inDesk(desk, (tx) => tx.select().from(documentVersions))).toHaveLength(1);
    expect(await answerOf(receiveDocument(ctx, { ...input, title: 'Another' }))).toBe('conflict operationReused');
  });

  it('is refused from those who only read, and for people who are not on the desk', async () => {
    expect(await answerOf(receive('otto'))).toBe('forbidden only_checker_editor_head');
    const other = await makeTrialDesk(db, 'Other desk');
    expect(await answerOf(receive('cleo', { ownerId: other.people.cleo }))).toBe('invalid ownerNotMember');
    expect(await answerOf(receive('cleo', { authorId: other.people.carl }))).toBe('invalid authorNotMember');
  });
});
