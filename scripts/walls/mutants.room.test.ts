import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { describe, expect, inject, it } from 'vitest';
import { openDb } from '#lib/db/connection';
import { runStatements } from '../database/connect.mjs';
import { cloneTemplate } from '../test-database.mjs';
import type { Attack } from './attack';
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
import { addTrialDocument, makeTrialDesk } from '../trial-desk';

// A guard that nobody would miss guards nothing: each is taken away in a database of its own, and then the attack that it
// stops must get through. The quick run does this for three of them.

declare module 'vitest' {
  interface ProvidedContext {
    server: { adminUrl: string; ownerUrl: string; appUrl: string };
  }
}

const ALL = [
  ...ATTACKS_ON_SIGNATURES,
  ...ATTACKS_ON_CLEARANCES,
  ...ATTACKS_ON_CONTACTS,
  ...ATTACKS_ON_COPIES,
  ...ATTACKS_ON_DOCUMENTS,
  ...ATTACKS_ON_PROPOSALS,
  ...ATTACKS_ON_TRANSLATIONS,
  ...ATTACKS_ON_THE_LEDGER,
];
const QUICK = [
  'a maker who is an editor too signs',
  'an event says that it comes from a stage where the claim is not',
  'another desk’s claim is read',
];
const mutants = process.env.DEEP ? ALL : ALL.filter(({ name }) => QUICK.includes(name));

async function attackWithout(attack: Attack): Promise<string | null> {
  const addresses = await cloneTemplate(inject('server'), `mutant_${randomUUID().replaceAll('-', '')}`);
  await runStatements(addresses.TEST_OWNER_URL, attack.guard);
  process.env.ATTACKED_ADMIN_URL = addresses.TEST_ADMIN_URL;
  const { db, close } = openDb(addresses.TEST_DATABASE_URL, { connections: 4 });
  const sql = postgres(addresses.TEST_DATABASE_URL, { max: 1 });
  try {
    const desk = await makeTrialDesk(db);
    await bringTrialClaim(desk, await addTrialDocument(desk), 'review');
    const claimId = await attack.prepare(desk);
    return await tryAttack(sql, attack, { desk, claimId });
  } finally {
    await Promise.all([close(), sql.end()]);
    delete process.env.ATTACKED_ADMIN_URL;
  }
}

describe('without its guard, this gets through:', () => {
  it.each(mutants.map((attack) => [attack.name, attack] as const))('%s', { timeout: 120_000 }, async (_name, attack) => {
    expect(await attackWithout(attack)).toBeNull();
  });

  it('every attack names its guard, and the quick run knows its three', () => {
    expect(ALL.filter(({ guard }) => guard.length === 0)).toEqual([]);
    expect(QUICK.filter((name) => !ALL.some((attack) => attack.name === name))).toEqual([]);
  });
});
