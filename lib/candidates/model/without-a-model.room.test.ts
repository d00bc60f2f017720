import { afterAll, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { receiveDocument } from '#lib/intake/receive-document';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { readModelState } from '#lib/candidates/model/read-model-state';
import { modelReadings } from '#lib/candidates/schema';
import { readSources } from '../../../scripts/read-sources';
import { makeTrialDesk, openTrialDb } from '../../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

it('plans nothing, sends nothing and says so where no model is set', async () => {
  const desk = await makeTrialDesk(db);
  const { documentId } = await receiveDocument(desk.as('edda'), {
    text: 'The council of Example voted 14 to 9 on 3 March 2025.\n',
  });
  await extractCandidates(desk.as('edda'), { documentId });
  expect(await inDesk(desk, (tx) => tx.select().from(modelReadings))).toEqual([]);
  const { sentTo, last } = await inDesk(desk, (tx) => readModelState(tx, { documentId, version: 1 }));
  expect({ sentTo, last }).toEqual({ sentTo: null, last: null });
});

it('loads the libraries for it with the first question, in one file', () => {
  const packages = /^(ai|@ai-sdk\/.*)$/;
  const users = readSources('lib', 'app', 'scripts').filter(({ imports }) => imports.some(({ target }) => packages.test(target)));
  expect(users.map(({ path }) => path)).toEqual(['lib/candidates/model/open-model.ts']);
  expect(users[0]?.text).not.toMatch(/from '(?:ai|@ai-sdk\/)/);
});
