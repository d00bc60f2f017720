import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { sealDesk } from '#lib/ledger/seal-events';
import { makeBusyDesk } from '../../scripts/trial-busy-desk';
import { openTrialDb, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeBusyDesk(db);
}, 60_000);

describe('the ledger of a desk where everything has happened', () => {
  it('is unbroken before it is sealed, and says how much is open', async () => {
    const report = await verifyLedger(desk);
    expect(report.faults).toEqual([]);
    expect(report.unsealed).toBe(report.events);
    expect(report.events).toBeGreaterThan(60);
  });

  it('is unbroken after it is sealed', async () => {
    await sealDesk(desk);
    const report = await verifyLedger(desk);
    expect(report).toMatchObject({ faults: [], unsealed: 0 });
    expect(Date.now() - (report.to?.getTime() ?? 0)).toBeLessThan(60_000);
  });
});
