import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { readExamples } from '#lib/candidates/examples/read-examples';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { answerFlag } from '#lib/candidates/flags/answer-flag';
import { answerTo } from '#lib/candidates/flags/answer-to';
import { addIdiom, removeIdiom } from '#lib/candidates/idioms/change-idioms';
import { listIdioms } from '#lib/candidates/idioms/read-idioms';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import type { FlagAnswer } from '#lib/workflow/vocabulary';
import { makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../../scripts/trial-desk';
import { answerOf } from '../../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

const TEXT = [
  'Mayor Ann Example admitted that the repairs of the bridge cost 40 million crowns in 2024.',
  'The bank is 12 metres away, it’s a hand’s throw to the bridge, in 2023.',
  'The council painted the cat green when it counted 900 visitors in May 2024.',
].join('\n\n');
const CAT = {
  language: 'es' as const,
  words: 'paint~ the cat green',
  original: 'pintar el gato de verde',
  meaning: 'to embellish',
};

let desk: TrialDesk;
let documentId: string;
beforeEach(async () => {
  desk = await makeTrialDesk(db, 'Desk of flags');
});

const page = () => inDesk(desk, (tx) => readDocument(tx, documentId));
const file = async (translatedFrom: string) => {
  const facts = { publishedOn: '2025-03-10', language: 'en', translatedFrom };
  ({ documentId } = await receiveDocument(desk.as('edda'), { text: TEXT, ...facts }));
  await extractCandidates(desk.as('edda'), { documentId });
};

/** Every flagged stretch of the text with what was made of it. */
async function flags() {
  const { candidates, flagAnswers, text, version } = await page();
  return candidates.flatMap(({ id, content }) =>
    (content.flagged ?? []).map((flag) => ({
      candidateId: id,
      ...flag,
      words: text.slice(flag.start, flag.end),
      answer: answerTo(flagAnswers, flag, { text, version })?.answer ?? null,
    })),
  );
}
const flagOn = async (words: string) => (await flags()).find((flag) => flag.words === words)!;
async function answer(words: string, to: FlagAnswer, who: TrialPerson = 'cleo') {
  const { candidateId, code, start } = await flagOn(words);
  return answerOf(answerFlag(desk.as(who), { candidateId, code, start, answer: to }));
}

describe('a flag on words', () => {
  it('says where they stand, also the verb outside of what was said', async () => {
    await file('ru');
    expect((await flags()).map(({ code, words }) => [code, words])).toEqual([
      ['loaded-verb', 'admitted'],
      ['idiom', 'hand’s throw'],
    ]);
  });

  it('is kept, dropped and opened again, and the last answer holds', async () => {
    await file('ru');
    for (const to of ['kept', 'dropped'] as const) {
      expect(await answer('admitted', to)).toBe('done');
      expect((await flagOn('admitted')).answer).toBe(to);
    }
    await answer('admitted', 'open');
    expect((await flagOn('admitted')).answer).toBeNull();
    expect((await flagOn('hand’s throw')).answer).toBeNull();
  });

  it('can be answered once its proposal is a claim, and by nobody who only reads', async () => {
    await file('ru');
    const { candidateId } = await flagOn('admitted');
    await acceptCandidate(desk.as('edda'), { candidateId });
    expect(await answer('admitted', 'kept')).toBe('done');
    expect(await answer('admitted', 'kept', 'otto')).toMatch(/^forbidden only_checker_editor_head/);
    const at = { candidateId, code: 'denial' as const, start: 0, answer: 'kept' as const };
    expect(await answerOf(answerFlag(desk.as('cleo'), at))).toBe('missing missing');
    const other = await makeTrialDesk(db, 'Another desk of flags');
    expect(await answerOf(answerFlag(other.as('cleo'), at))).toBe('missing missing');
  });

  it('becomes an example, as it was last answered', async () => {
    await file('ru');
    await answer('admitted', 'kept');
    await answer('admitted', 'dropped');
    await answer('hand’s throw', 'open');
    const { flags: examples } = await inDesk(desk, readExamples);
    expect(examples).toMatchObject([{ code: 'loaded-verb', words: 'admitted', kept: false, text: TEXT.split('\n\n')[0] }]);
    const [{ text, span }] = examples as [(typeof examples)[number]];
    expect(
      Array.from(text)
        .slice(...span)
        .join(''),
    ).toBe('admitted');
  });
});

describe('an idiom of the desk’s own', () => {
  it('flags translated texts from the next reading on, those of its language alone', async () => {
    await addIdiom(desk.as('edda'), CAT);
    await file('ru');
    expect(await flagOn('painted the cat green')).toBeUndefined();
    await file('es');
    expect(await flagOn('painted the cat green')).toMatchObject({
      code: 'idiom',
      message: expect.stringContaining(CAT.original),
    });
  });

  it('is added and removed by editors and the head, once', async () => {
    const { idiomId } = await addIdiom(desk.as('hana'), CAT);
    expect(await answerOf(addIdiom(desk.as('edda'), CAT))).toBe('conflict idiomTwice');
    expect(await answerOf(removeIdiom(desk.as('cleo'), { idiomId }))).toBe('forbidden only_editor_head');
    expect(await answerOf(addIdiom(desk.as('cleo'), { ...CAT, words: 'other words' }))).toBe('forbidden only_editor_head');
    expect(await inDesk(desk, listIdioms)).toMatchObject([{ ...CAT, addedBy: expect.any(String) }]);
    const other = await makeTrialDesk(db, 'Another desk of idioms');
    expect(await answerOf(removeIdiom(other.as('hana'), { idiomId }))).toBe('missing missing');
    expect(await inDesk(other, listIdioms)).toEqual([]);
    await removeIdiom(desk.as('edda'), { idiomId });
    expect(await inDesk(desk, listIdioms)).toEqual([]);
  });
});
