import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { markClaim } from '#lib/candidates/mark-claim';
import { readDocument } from '#lib/candidates/read-document';
import { receiveDocument } from '#lib/intake/receive-document';
import { PROJECT } from './launch/project.mjs';
import { makeTrialDesk, openTrialDb } from './trial-desk';

const { db, close } = openTrialDb(2);
const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await close();
});

const TEXT = [
  'The repairs will cost 40 million crowns, mayor Ann Example said on Monday.',
  'Traffic on the bridge fell by 62 percent between 2019 and 2024.',
  'It rained, and the old ferry went out of service in 1987.',
].join('\n\n');
const BY_HAND = 'the old ferry went out of service in 1987';

beforeAll(async () => {
  const desk = await makeTrialDesk(db, 'The Quay');
  await makeTrialDesk(db, 'Another desk');
  const { documentId } = await receiveDocument(desk.as('edda'), { text: TEXT, publishedOn: '2025-03-10' });
  await extractCandidates(desk.as('edda'), { documentId });
  const { candidates } = await inDesk(desk, (tx) => readDocument(tx, documentId));
  const of = (words: string) => candidates.find(({ content }) => content.quote.includes(words))!.id;
  await acceptCandidate(desk.as('cleo'), { candidateId: of('40 million'), claimLine: 'The repairs cost 40 million crowns.' });
  await dismissCandidate(desk.as('cleo'), { candidateId: of('62 percent'), reason: 'too-little-reach', note: 'for our readers' });
  const start = TEXT.indexOf(BY_HAND);
  const end = start + BY_HAND.length;
  await markClaim(desk.as('cleo'), { documentId, start, end, claimLine: 'The ferry ended in 1987.', kind: 'event' });
}, 120_000);

function examples(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/examples.ts', ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_FOLDER: join(folder, 'data') },
  });
  return { status, stdout, stderr };
}

const linesOf = (...path: string[]) =>
  readFileSync(join(folder, ...path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run examples', () => {
  it('writes what people made of proposals in the forms of the training data, and nothing of other desks', () => {
    expect(examples('--desk', 'The Quay', join(folder, 'out'))).toMatchObject({ status: 0, stderr: '' });
    const worthiness = linesOf('out', 'checkworthiness', 'desk-the-quay.jsonl');
    const known = worthiness.map(({ text, checkworthy }) => [String(text).slice(0, 24), checkworthy]);
    expect(known).toContainEqual([BY_HAND.slice(0, 24), true]);
    expect(worthiness.find(({ text }) => String(text).includes('40 million'))?.checkworthy).toBe(true);
    expect(worthiness.find(({ text }) => String(text).includes('62 percent'))?.checkworthy).toBe(false);
    expect(JSON.stringify(worthiness)).not.toContain('for our readers');
    const [corrected] = linesOf('out', 'corrections', 'desk-the-quay.jsonl') as { text: string; corrections: object[] }[];
    expect(corrected).toMatchObject({ text: TEXT, corrections: [{ of: 'line', after: 'The repairs cost 40 million crowns.' }] });
    const [settled] = linesOf('out', 'attribution', 'desk-the-quay.jsonl') as {
      text: string;
      attributions: { source: number[][] }[];
    }[];
    const [[start = 0, end = 0] = []] = settled!.attributions[0]!.source;
    expect(Array.from(settled!.text).slice(start, end).join('')).toContain('Ann Example');
  }, 120_000);

  it('says how it is called, and which desk there is not', () => {
    expect(examples()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('examples -- [--desk NAME] FOLDER') as string,
    });
    expect(examples('--desk', 'Nowhere', join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: 'There is no desk called “Nowhere”.\n',
    });
  }, 120_000);
});
