import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connect } from './connect.mjs';
import { identifyProcess } from './identify-process.mjs';
import { isServerAlive, readPidFile } from './pid-file.mjs';
import { makeFolder, removeFolders, startStarter } from './trial';

afterAll(removeFolders);

const dataOf = (folder: string) => join(folder, 'postgres');

async function killServer(folder: string): Promise<void> {
  const pid = readPidFile(dataOf(folder))?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  while (identifyProcess(pid) !== null) await new Promise((resolve) => setTimeout(resolve, 10));
}

function keepRow(url: string): Promise<unknown> {
  return connect(url, (sql) => sql`create table public.kept as select 42 as answer`);
}

async function readRow(url: string): Promise<unknown> {
  const [row] = await connect(url, (sql) => sql`select answer from public.kept`);
  return row?.answer;
}

describe('the launcher of the built-in Postgres', () => {
  it('lets one of two simultaneous starters make the server and the other adopt it', async () => {
    const folder = makeFolder();
    const [one, two] = await Promise.all([startStarter(folder), startStarter(folder)]);
    expect(one.opened.created).not.toBe(two.opened.created);
    expect(one.opened.adopted).toBe(two.opened.created);
    expect(two.opened.adopted).toBe(one.opened.created);
    expect(one.opened.port).toBe(two.opened.port);
    await one.end('SIGINT');
    expect(isServerAlive(dataOf(folder))).toBe(true);
    await two.end('SIGINT');
    expect(isServerAlive(dataOf(folder))).toBe(false);
  });

  it('adopts the server of a killed launcher, and stops it at Ctrl-C all the same', async () => {
    const folder = makeFolder();
    const first = await startStarter(folder);
    await first.end('SIGKILL');
    expect(isServerAlive(dataOf(folder))).toBe(true);
    const second = await startStarter(folder);
    expect(second.opened).toMatchObject({ adopted: true, port: first.opened.port });
    await second.end('SIGINT');
    expect(isServerAlive(dataOf(folder))).toBe(false);
  });

  it('starts again after launcher and server were killed, with every row kept', async () => {
    const folder = makeFolder();
    const first = await startStarter(folder, { isCareful: true });
    await keepRow(first.opened.adminUrl);
    await first.end('SIGKILL');
    await killServer(folder);
    const second = await startStarter(folder, { isCareful: true });
    expect(second.opened).toMatchObject({ adopted: false, created: false });
    expect(await readRow(second.opened.adminUrl)).toBe(42);
    await second.end('SIGINT');
  });

  it('is not fooled by a pid file that names a zombie or another program', async () => {
    const folder = makeFolder();
    await (await startStarter(folder)).end('SIGINT');
    const nurse = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const zombie = await new Promise<number>((resolve) => nurse.stdout.once('data', (part) => resolve(Number(part))));
    for (const pid of [zombie, process.pid]) {
      const lines = [pid, dataOf(folder), 1_700_000_000, 5432, '', '127.0.0.1', '', 'ready', ''];
      writeFileSync(join(dataOf(folder), 'postmaster.pid'), lines.join('\n'));
      const starter = await startStarter(folder);
      expect(starter.opened.adopted).toBe(false);
      await starter.end('SIGINT');
    }
    nurse.kill();
  });
});
