import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepFile } from '#lib/keeping/keep-file';
import { PROJECT } from '../launch/project.mjs';
import { bringTrialClaim } from '../trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb } from '../trial-desk';
import { trialPng } from '../trial-file';
import { makeEmptyDatabase, makeTrialFolder, TRIAL_SOURCE } from './trial';

const { db, close } = openTrialDb(2);
const admin = postgres(TRIAL_SOURCE.adminUrl, { max: 2 });
const root = makeTrialFolder();
const blobs = process.env.BLOB_DIR ?? '';
const OTHER_KEY = 'f'.repeat(64);
afterAll(async () => {
  await Promise.all([close(), admin.end({ timeout: 1 })]);
  rmSync(root, { recursive: true });
});

beforeAll(async () => {
  const desk = await makeTrialDesk(db);
  await bringTrialClaim(desk, await addTrialDocument(desk), 'published');
  await Promise.all(
    ['one', 'two', 'three'].map((word) => keepFile(desk.as('cleo'), { name: 'a.png' }, trialPng(word + desk.deskId))),
  );
}, 60_000);

describe('backup and restore on the terminal', () => {
  const data = join(root, 'data');
  const run = (script: string, wish: { args?: string[]; env?: Record<string, string> }) => {
    mkdirSync(data, { recursive: true });
    const env = {
      ...process.env,
      DATABASE_OWNER_URL: TRIAL_SOURCE.ownerUrl,
      DATA_FOLDER: data,
      BLOB_DIR: blobs,
      ...wish.env,
    };
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...(wish.args ?? [])], {
      cwd: PROJECT,
      env,
    });
    const said = { output: '', errors: '' };
    child.stdout.on('data', (part) => (said.output += String(part)));
    child.stderr.on('data', (part) => (said.errors += String(part)));
    const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }));
    return { child, ended };
  };

  it('a backup that is stopped or killed leaves nothing that looks like one', async () => {
    const { running, held } = await admin.begin(async (tx) => {
      await tx`lock table verdict_versions in access exclusive mode`;
      const running = ['stopped', 'killed'].map((name) => ({ name, ...run('backup', { args: [join(root, 'cut', name)] }) }));
      const waiting = () => admin`select from pg_locks where relation = 'verdict_versions'::regclass and not granted`;
      await vi.waitUntil(async () => (await waiting()).length === 2, { timeout: 20_000, interval: 20 });
      running[0]!.child.kill('SIGINT');
      running[1]!.child.kill('SIGKILL');
      return { running, held: await Promise.all(running.map(({ ended }) => ended)) };
    });
    expect(held).toMatchObject([
      { code: 130, output: '', errors: expect.stringMatching(/^( {2}.*\n)*Stopped: there is no backup\.\n$/) as string },
      { code: null, output: '' },
    ]);
    expect(readdirSync(join(root, 'cut'))).toEqual([`killed.half-${running[1]!.child.pid}`]);
    expect(readdirSync(join(root, 'cut', `killed.half-${running[1]!.child.pid}`))).toEqual(['files', 'tables']);
  });

  it('both say what they did, and a restore ends with what its ledger adds up to', async () => {
    const made = await run('backup', {}).ended;
    expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ tables, \d+ rows, 3 kept files, /) as string });
    expect(made.output).toContain('Keep a copy of the master key apart from the backup');
    const folder = /BACKUP (.+)\n$/.exec(made.output)?.[1] ?? '';
    expect(readdirSync(join(data, 'backups')).map((name) => join(data, 'backups', name))).toEqual([folder]);
    const target = await makeEmptyDatabase('no-tables');
    const into = {
      DATABASE_URL: target.appUrl,
      DATABASE_DIRECT_URL: target.appUrl,
      DATABASE_OWNER_URL: target.ownerUrl,
      BLOB_DIR: join(root, 'put'),
    };
    const [back, refused] = await Promise.all([
      run('restore', { args: [folder], env: into }).ended,
      run('restore', { args: [folder], env: { ...into, MASTER_KEY: OTHER_KEY } }).ended,
    ]);
    const total = /^Restored as of .+\n.*unbroken\n\d+ events, unbroken, to .+Z\n$/;
    expect(back).toMatchObject({ code: 0, output: expect.stringMatching(total) as string });
    expect(refused).toMatchObject({ code: 1, output: '', errors: expect.stringContaining('another master key') as string });
  });
});
