import { afterAll, expect, it } from 'vitest';
import { checkLedger } from '#lib/audit/check-ledger';
import { sealDesk } from '#lib/ledger/seal-events';
import { stampCheckpoint } from '#lib/ledger/time/stamp-checkpoint';
import { makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';
import { answerTime, TRIAL_ROOTS } from '../../scripts/trial-time';

const { db, close } = openTrialDb();
afterAll(close);

it('says who vouched from outside for how much of the ledger, once somebody has', async () => {
  const desk = await makeTrialDesk(db, 'Desk with a time');
  await sealDesk(desk);
  expect(await checkLedger(desk.as('cleo'), {})).toMatchObject({ faults: 0, vouched: null });
  await stampCheckpoint(desk, {
    ask: (request) => Promise.resolve(answerTime(request)),
    authority: { url: 'https://time.example/tsa', roots: TRIAL_ROOTS },
  });
  const { vouched, events } = await checkLedger(desk.as('cleo'), {});
  expect(vouched).toMatchObject({ by: 'time.example', at: expect.any(Date) });
  expect(vouched?.events).toBeGreaterThan(0);
  expect(vouched?.events).toBeLessThanOrEqual(events);
});
