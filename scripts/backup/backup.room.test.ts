import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '#lib/audit/verify-desk';
import { openDb } from '#lib/db/connection';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { askCapture } from '#lib/captures/ask-capture';
import { saveWorkingCopy } from '#lib/claims/save-working-copy';
import { setDue } from '#lib/claims/set-due';
import { blobFolder, blobStore } from '#lib/keeping/blob-folder';
import { sealDesk } from '#lib/ledger/seal-events';
import { chooseNotices } from '#lib/notices/choices';
import { tellEvents } from '#lib/notices/tell-events';
import { HOUSE_WAYS } from '#lib/notices/vocabulary';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { markLooked } from '#lib/signoff/mark-looked';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { makeBusyDesk } from '../trial-busy-desk';
import { stampTime } from '../trial-busy-originals';
import {
  bringTrialClaim,
  look,
  publishTrialClaim,
  signTrialClaim,
  stateOf,
  submitTrialClaim,
  TRIAL_VERDICT,
} from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk } from '../trial-desk';
import { checkBackup } from './check-backup';
import { loadBackup } from './load-backup';
import type { Manifest } from './manifest';
import { takeBackup } from './take-backup';
import { LEFT_OUT } from './tables';
import { digestTables, makeEmptyDatabase, makeTrialFolder, TRIAL_SOURCE, type TrialDatabase } from './trial';

const { db, close } = openTrialDb();
const admin = postgres(TRIAL_SOURCE.adminUrl, { max: 1 });
const root = makeTrialFolder();
const folder = join(root, 'kept', 'monday');
const masterKey = process.env.MASTER_KEY ?? '';
const closing: (() => Promise<void>)[] = [close, () => admin.end()];
afterAll(async () => {
  await Promise.all(closing.map((each) => each()));
  rmSync(root, { recursive: true });
});

let desk: TrialDesk;
let other: TrialDesk;
let claimId: string;
let target: TrialDatabase;
let restored: postgres.Sql;
let before: Awaited<ReturnType<typeof digestTables>>;
let now: typeof before;
let manifest: Manifest;
const blobs = blobFolder(join(root, 'blobs'));

beforeAll(async () => {
  [desk, other, target] = await Promise.all([
    makeBusyDesk(db),
    makeTrialDesk(db, 'Another desk'),
    makeEmptyDatabase('with-tables'),
  ]);
  claimId = await bringTrialClaim(desk, await addTrialDocument(desk), 'verdict');
  await fillTheRest();
  await admin`select start_session(gen_random_uuid(), '\\x01', ${desk.people.cleo}, ${desk.deskId})`;
  ({ before, manifest } = await backUpWhileOthersWrite());
  now = await digestTables(admin);
  await loadBackup({ ownerUrl: target.ownerUrl, blobs, folder, manifest: await checkBackup(folder, masterKey) });
  restored = postgres(target.adminUrl, { max: 1 });
  closing.push(() => restored.end());
}, 60_000);

/** A model of the operator's has read a text and proposed what the rules had proposed too. */
async function readWithModel(): Promise<void> {
  await admin`
    with one as (select * from candidates where desk_id = ${desk.deskId} limit 1), read as (
      insert into model_readings (desk_id, id, document_id, document_version, model, host, asked_by, asked_at)
      select c.desk_id, gen_random_uuid(), c.document_id, c.document_version, 'small', 'localhost', m.person_id, now()
      from one c join members m using (desk_id) limit 1 returning *)
    insert into also_proposed (desk_id, candidate_id, reading_id) select c.desk_id, c.id, r.id from one c join read r using (desk_id)`;
}

/** Somebody has dropped a flag on a word. */
async function answerAFlag(): Promise<void> {
  await admin`
    insert into flag_answers (desk_id, id, document_id, document_version, start, "end", words, sentence, code, message, answer,
      answered_by, answered_at)
    select c.desk_id, gen_random_uuid(), c.document_id, c.document_version, 0, 8, 'admitted', 'He admitted it.', 'loaded-verb',
      'loaded verb “admitted”', 'dropped', ${desk.people.cleo}, now()
    from candidates c where c.desk_id = ${desk.deskId} limit 1`;
}

/** What a busy desk has beside its acts, so that no table is empty. */
async function fillTheRest(): Promise<void> {
  const { seen } = await look(desk, claimId);
  await extractCandidates(desk.as('edda'), { documentId: await addTrialDocument(desk) });
  await saveWorkingCopy(desk.as('cleo'), { claimId, body: { rationale: 'Half a sentence\twith a tab,\na line and a \\.' } });
  await markLooked(desk.as('edda'), { claimId, seen });
  await invitePerson(desk.as('hana'), { email: 'new@desk.example', name: 'Nora', roles: ['checker'] });
  await chooseNotices(desk.as('cleo'), { ways: { ...HOUSE_WAYS, asked: 'inbox' } });
  await admin`insert into mornings (desk_id, day) values (${desk.deskId}, '2026-11-29')`;
  await readWithModel();
  await answerAFlag();
  await askCapture(desk.as('cleo'), { url: 'https://example.org/page' });
  await sealDesk(desk);
  await stampTime(desk);
  await tellEvents(desk);
  await setDue(desk.as('edda'), { claimId, dueAt: '2030-01-01T12:00:00Z' });
}

/** Holds the backup in the middle of its tables, which come by name, while acts go on. */
function backUpWhileOthersWrite() {
  return admin
    .begin('isolation level repeatable read', async (tx) => {
      await tx`lock table incoming_items in access exclusive mode`;
      const before = await digestTables(tx);
      let reading: () => void = () => {};
      const begun = new Promise<void>((resolve) => (reading = resolve));
      const report = ({ done }: { done: number }) => done > 0 && reading();
      const backup = takeBackup({ ownerUrl: TRIAL_SOURCE.ownerUrl, masterKey, blobs: blobStore(), folder, report });
      await Promise.race([begun, backup]);
      for (const summary of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) await rateAgain(desk, summary);
      return { before, backup };
    })
    .then(async ({ before, backup }) => ({ before, manifest: await backup }));
}

async function rateAgain(at: TrialDesk, summary: string): Promise<void> {
  await saveVerdict(at.as('cleo'), { ...(await look(at, claimId)), ...TRIAL_VERDICT, summary });
}

/** The same desk in the restored database. */
function movedTo(appUrl: string): TrialDesk {
  const opened = openDb(appUrl, { connections: 4 });
  closing.push(opened.close);
  return { ...desk, db: opened.db, as: (who) => ({ ...desk.as(who), db: opened.db }) };
}

describe('a backup that is made while people work', () => {
  it('holds every table as it was at one moment, and a restore brings all of it back', async () => {
    expect(now.verdict_versions).not.toEqual(before.verdict_versions);
    expect(now.events).not.toEqual(before.events);
    expect(await digestTables(restored)).toEqual(before);
    const empty = Object.entries(before).filter(([, { rows }]) => rows === 0);
    expect(empty.map(([name]) => name)).toEqual([]);
    expect(Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows]))).toEqual(
      Object.fromEntries(Object.entries(before).flatMap(([name, { rows }]) => (name === 'rules' ? [] : [[name, rows]]))),
    );
  });

  it('leaves out who is signed in, and nothing that the product does not have', async () => {
    const [sessions] = await restored`select count(*)::int as rows from sessions`;
    expect(sessions).toEqual({ rows: 0 });
    const known = await restored`select relname from pg_class where relname = any(${Object.keys(LEFT_OUT)})`;
    expect(known).toHaveLength(Object.keys(LEFT_OUT).length);
  });

  it('is a folder that only its owner reads, and nothing else lies beside it', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const modes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect(readdirSync(join(root, 'kept'))).toEqual(['monday']);
  });
});

describe('the restored desk', () => {
  it('is whole: its ledger, its signatures and its kept files recompute', async () => {
    for (const { deskId } of [desk, other]) {
      const report = await verifyLedger({ db: movedTo(target.appUrl).db, deskId }, blobs);
      expect(report.faults).toEqual([]);
      expect(report.events).toBeGreaterThan(9);
    }
    expect(manifest.files.length).toBeGreaterThan(0);
  });

  it('has every guard up that the desk had', async () => {
    const guards = (sql: postgres.Sql) => sql`
      select tgrelid::regclass::text as table, tgname as guard, tgenabled::text as state from pg_trigger
        where not tgisinternal and tgrelid::regclass::text !~ '\\.'
      union all select oid::regclass::text, 'wall', concat(relrowsecurity, relforcerowsecurity) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
      union all select tablename, policyname, concat(roles::text, qual, with_check) from pg_policies
      union all select conrelid::regclass::text, conname, concat(contype, convalidated) from pg_constraint
        where connamespace = 'public'::regnamespace
      order by 1, 2, 3`;
    expect([...(await guards(restored))]).toEqual([...(await guards(admin))]);
    const owner = postgres(target.ownerUrl, { max: 1 });
    closing.push(() => owner.end());
    await expect(owner`update events set body = '{}'`).rejects.toThrow('append-only');
    await expect(owner`select from claims`).resolves.toHaveLength(0);
  });

  it('goes on where it was: the next act, a refused signature of a maker, a signature and a published check', async () => {
    const moved = movedTo(target.appUrl);
    await rateAgain(moved, 'After the restore.');
    await submitTrialClaim(moved, claimId);
    await expect(signTrialClaim(moved, claimId, 'cleo')).rejects.toThrow();
    await signTrialClaim(moved, claimId, 'edda');
    await publishTrialClaim(moved, claimId, 'edda');
    expect((await stateOf(moved, claimId)).head.stage).toBe('published');
    expect((await verifyLedger(moved, blobs)).faults).toEqual([]);
  });
});
