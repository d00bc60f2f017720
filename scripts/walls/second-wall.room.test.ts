import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS_ON_CLEARANCES } from './attacks-on-clearances';
import { ATTACKS_ON_DOCUMENTS } from './attacks-on-documents';
import { ATTACKS_ON_CONTACTS } from './attacks-on-contacts';
import { ATTACKS_ON_COPIES } from './attacks-on-copies';
import { ATTACKS_ON_PROPOSALS } from './attacks-on-proposals';
import { ATTACKS_ON_SIGNATURES } from './attacks-on-signatures';
import { ATTACKS_ON_THE_LEDGER } from './attacks-on-the-ledger';
import { ATTACKS_ON_TRANSLATIONS } from './attacks-on-translations';
import { tryAttack } from './try-attack';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';

// Whoever has the application's connection and none of its code. That each attack is stopped by the guard it names, and gets
// through without it, is shown in mutants.room.test.ts.

const { db, close } = openTrialDb();
const sql = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1 });
afterAll(() => Promise.all([close(), sql.end()]));

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
  await bringTrialClaim(desk, await addTrialDocument(desk), 'review');
}, 60_000);

describe.each([
  ['signatures', ATTACKS_ON_SIGNATURES],
  ['clearances', ATTACKS_ON_CLEARANCES],
  ['contacts', ATTACKS_ON_CONTACTS],
  ['copies', ATTACKS_ON_COPIES],
  ['documents', ATTACKS_ON_DOCUMENTS],
  ['proposals', ATTACKS_ON_PROPOSALS],
  ['translations', ATTACKS_ON_TRANSLATIONS],
  ['the ledger', ATTACKS_ON_THE_LEDGER],
])('Postgres refuses attacks on %s:', (_what, attacks) => {
  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const claimId = await attack.prepare(desk);
    expect(await tryAttack(sql, attack, { desk, claimId })).toBe(attack.refused);
  });
});
