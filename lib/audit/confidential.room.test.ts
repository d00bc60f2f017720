import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readHistory } from '#lib/audit/read-history';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { findSources } from '#lib/evidence/queries';
import { claimsCsv } from '#lib/exports/claims-csv';
import { readSheet } from '#lib/exports/read-sheet';
import { sourcesCsv } from '#lib/exports/sources-csv';
import { readInbox } from '#lib/notices/read-inbox';
import { tellEvents } from '#lib/notices/tell-events';
import { readClaimPage } from '#lib/publishing/read-claim-page';
import { listClaims } from '#lib/queue/list-claims';
import { readStatement } from '#lib/signoff/read-statement';
import { keepConfidential } from '#lib/vault/keep-confidential';
import { keepConfidentialFile } from '#lib/vault/keep-confidential-file';
import { openConfidential, openConfidentialFile } from '#lib/vault/open-confidential';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../../scripts/trial-desk';
import { streamOf } from '#lib/keeping/stream-of';

const { db, close } = openTrialDb();
const admin = postgres(process.env.TEST_ADMIN_URL ?? '', { max: 1 });
const printed: string[] = [];
for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
  vi.spyOn(console, way).mockImplementation((...words: unknown[]) => void printed.push(JSON.stringify(words)));
afterAll(async () => {
  vi.restoreAllMocks();
  await Promise.all([close(), admin.end()]);
});

/** Words that stand nowhere else, in every form in which they could be stored. */
const CANARY = 'Wanda-Whistle-7731';
const FORMS = [CANARY, Buffer.from(CANARY).toString('hex'), Buffer.from(CANARY).toString('base64').slice(0, 20)];
const found = (text: string) => FORMS.filter((form) => text.toLowerCase().includes(form.toLowerCase()));

let desk: TrialDesk;
let documentId: string;
let claimId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with secrets');
  documentId = await addTrialDocument(desk);
  claimId = await way.bringTrialClaim(desk, documentId, 'assigned');
  const source = { claimId, kind: 'source' as const, who: CANARY, words: `Ask ${CANARY}.`, readerIds: [desk.people.emil] };
  const { vaultId } = await keepConfidential(desk.as('cleo'), source);
  const file = streamOf([new TextEncoder().encode(`A letter by ${CANARY}`)]);
  const { vaultFileId } = await keepConfidentialFile(desk.as('cleo'), { vaultId }, file);
  await keepConfidential(desk.as('leon'), { claimId, kind: 'legal-note', who: '', words: CANARY, readerIds: [] });
  expect((await openConfidential(desk.as('hana'), { vaultId })).who).toBe(CANARY);
  const { base64 } = await openConfidentialFile(desk.as('emil'), { vaultId, vaultFileId });
  expect(Buffer.from(base64, 'base64').toString()).toContain(CANARY);
  await commentOnClaim(desk.as('carl'), { claimId, text: 'Who is it?' });
  await way.sourceTrialClaim(desk, claimId);
  await way.rateTrialClaim(desk, claimId);
  await tellEvents(desk);
});

describe('what was put into the vault', () => {
  it('stands in no column of any table, jobs and answers of commands included', async () => {
    const tables = await admin<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`;
    expect(tables.map(({ name }) => name)).toContain('public.vault_items');
    const leaks: string[] = [];
    for (const { name } of tables)
      for (const { row } of await admin.unsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from ${name} t`))
        if (found(row).length > 0) leaks.push(name);
    expect(leaks).toEqual([]);
  });

  it('leaves the desk by no export, sheet, statement, history, inbox or log', async () => {
    const { actor } = desk.as('hana');
    const everything = await inDesk(desk, async (tx) => [
      await claimsCsv(tx, {}),
      await sourcesCsv(tx, {}),
      await sourcesCsv(tx, { documentId }),
      await readSheet(tx, documentId),
      await readHistory(tx, { streamId: claimId }),
      await readInbox(tx, { actor, now: new Date() }),
      await readClaimPage(tx, { deskId: desk.deskId, actor }, claimId),
      await readStatement(tx, desk.deskId, await way.stateOf(desk, claimId)),
    ]);
    expect(everything).toHaveLength(8);
    expect(found(JSON.stringify(everything))).toEqual([]);
    expect(found(printed.join('\n'))).toEqual([]);
  });

  it('is found by no search', async () => {
    const onlooker = { actor: desk.as('hana').actor, now: new Date() };
    const [sources, claims] = await inDesk(desk, async (tx) => [
      await findSources(tx, CANARY),
      (await listClaims(tx, onlooker, { q: CANARY, view: 'all-open' })).claims,
    ]);
    expect([sources, claims]).toEqual([[], []]);
  });

  it('would have been found: the same words said aloud are', async () => {
    await commentOnClaim(desk.as('carl'), { claimId, text: `It is ${CANARY}.` });
    const rows = await admin<{ row: string }[]>`select to_jsonb(t)::text as row from comments t`;
    expect(rows.some(({ row }) => found(row).length > 0)).toBe(true);
  });
});
