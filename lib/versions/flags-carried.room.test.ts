import { afterAll, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { answerFlag } from '#lib/candidates/flags/answer-flag';
import { answerTo } from '#lib/candidates/flags/answer-to';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { fileNewVersion } from '#lib/versions/new-version';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

const TEXT = [
  'Mayor Ann Example admitted that the repairs of the bridge cost 40 million crowns in 2024.',
  'The harbour master conceded that 12 ships had waited there in 2023.',
].join('\n\n');

it('a dropped flag stays dropped in a new version whose sentence is the same, and comes back with another sentence', async () => {
  const desk = await makeTrialDesk(db, 'Desk of versions and flags');
  const { documentId } = await receiveDocument(desk.as('edda'), { text: TEXT, publishedOn: '2025-03-10' });
  const flags = async () => {
    await extractCandidates(desk.as('edda'), { documentId });
    const { candidates, flagAnswers, text, version } = await inDesk(desk, (tx) => readDocument(tx, documentId));
    return candidates.flatMap(({ id, content }) =>
      (content.flagged ?? []).map((flag) => ({
        ...flag,
        candidateId: id,
        words: text.slice(flag.start, flag.end),
        answer: answerTo(flagAnswers, flag, { text, version })?.answer ?? null,
      })),
    );
  };
  for (const { candidateId, code, start } of await flags())
    await answerFlag(desk.as('cleo'), { candidateId, code, start, answer: 'dropped' });
  const dropped = await flags();
  expect(dropped.map(({ words, answer }) => [words, answer])).toEqual([
    ['admitted', 'dropped'],
    ['conceded', 'dropped'],
  ]);
  const text = `A new first paragraph.\n\n${TEXT.replace('12 ships', '13 ships')}`;
  await fileNewVersion(desk.as('edda'), { documentId, version: 1, text });
  expect((await flags()).map(({ words, answer }) => [words, answer])).toEqual([
    ['admitted', 'dropped'],
    ['conceded', null],
  ]);
});
