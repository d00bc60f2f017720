import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, runStatements } from '../database/connect.mjs';
import { openDatabase } from '../database/open-database.mjs';
import { isServerAlive } from '../database/pid-file.mjs';
import { makeFolder, removeFolders } from '../database/trial';
import { PROJECT } from '../launch/project.mjs';
import { keepSecret } from '../launch/secrets.mjs';
import { migrate } from '../migrate.mjs';

const data = makeFolder();
const fresh = join(data, 'fresh');
let database: Awaited<ReturnType<typeof openDatabase>>;
let masterKey: string;
let isOpen = false;

beforeAll(async () => {
  database = await openDatabase({ folder: data, fast: true });
  isOpen = true;
  await migrate(database.ownerUrl);
  await runStatements(database.adminUrl, ["insert into desks (id, name) values (gen_random_uuid(), 'Our desk')"]);
  masterKey = keepSecret(data, { name: 'master-key' });
});
afterAll(async () => {
  if (isOpen) await database.close();
  removeFolders();
});

function run(script: string, args: string[], env: Record<string, string>) {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, MASTER_KEY: _key, BLOB_DIR: _blobs, ...bare } = process.env;
  const flags = ['--import', 'tsx', `scripts/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...bare, ...env },
  });
  return { status, stdout, stderr };
}

describe('the built-in database', () => {
  it('is backed up while it runs, which it goes on doing, and restored into a folder that was not there', async () => {
    const made = run('backup', [], { DATA_FOLDER: data });
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining(join(data, 'master-key')) as string });
    const folder = /BACKUP (.+)\n$/.exec(made.stdout)?.[1] ?? '';
    expect(isServerAlive(join(database.elsewhere ?? database.folder, 'postgres'))).toBe(true);
    const again = run('restore', [folder], { DATA_FOLDER: data });
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('name a fresh data folder') as string });
    await database.close();
    isOpen = false;

    expect(run('restore', [folder], { DATA_FOLDER: fresh })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('The master key of the desk is needed') as string,
    });
    expect(existsSync(fresh)).toBe(false);
    const back = run('restore', [folder], { DATA_FOLDER: fresh, MASTER_KEY: masterKey });
    expect(back).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 events, unbroken, to the beginning\n$/) as string });
    expect(readFileSync(join(fresh, 'master-key'), 'utf8')).toBe(masterKey);
    expect(isServerAlive(join(fresh, 'postgres'))).toBe(false);

    const restored = await openDatabase({ folder: fresh, fast: true });
    const desks = await connect(restored.appUrl, (sql) => sql`select name from list_desks()`);
    await restored.close();
    expect([...desks]).toEqual([{ name: 'Our desk' }]);
  });

  it('that never was is neither made nor backed up', () => {
    const nowhere = join(data, 'nowhere');
    expect(run('backup', [], { DATA_FOLDER: nowhere })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no desk in') as string,
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});
