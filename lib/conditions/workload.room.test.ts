import { afterAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readAssignablePeople } from '#lib/claims/assignable-people';
import { setDue } from '#lib/claims/set-due';
import { waitFor } from '#lib/conditions/wait-for';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb } from '../../scripts/trial-desk';

const { db, close } = openTrialDb();
afterAll(close);

describe('the assign menu', () => {
  it('says how much everybody has: in hand, late, due this week, kept waiting', async () => {
    const desk = await makeTrialDesk(db, 'Desk of load');
    const documentId = await addTrialDocument(desk);
    const now = new Date();
    const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString();
    for (const days of [-1, 3, 30, -2]) {
      const claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
      await setDue(desk.as('edda'), { claimId, dueAt: inDays(days) });
      if (days === -2) await waitFor(desk.as('cleo'), { claimId, until: inDays(1), forWhom: 'The city' });
    }
    await way.bringTrialClaim(desk, documentId, 'review');
    const people = await inDesk(desk, (tx) => readAssignablePeople(tx, { now }));
    const loadOf = (who: string) => {
      const { openClaims, late, dueThisWeek, waiting } = people.find(({ name }) => name === who)!;
      return { openClaims, late, dueThisWeek, waiting };
    };
    expect(loadOf('cleo')).toEqual({ openClaims: 4, late: 1, dueThisWeek: 1, waiting: 1 });
    expect(loadOf('carl')).toEqual({ openClaims: 0, late: 0, dueThisWeek: 0, waiting: 0 });
  });
});
