import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isServerAlive } from './pid-file.mjs';
import { makeFolder, removeFolders, startStarter } from './trial';

afterAll(removeFolders);

const dataOf = (folder: string) => join(folder, 'postgres');

describe('the launcher beside others', () => {
  it('never adopts the server of another data folder', async () => {
    const [mine, other] = [makeFolder(), makeFolder()];
    await (await startStarter(mine)).end('SIGINT');
    const stranger = await startStarter(other);
    writeFileSync(join(dataOf(mine), 'postmaster.pid'), readFileSync(join(dataOf(other), 'postmaster.pid')));
    const starter = await startStarter(mine);
    expect(starter.opened).toMatchObject({ adopted: false, folder: mine });
    expect(starter.opened.port).not.toBe(stranger.opened.port);
    await starter.end('SIGINT');
    expect(isServerAlive(dataOf(other))).toBe(true);
    await stranger.end('SIGINT');
  });

  it('makes the data folder again when it was killed half way through', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'postgres.half'));
    writeFileSync(join(folder, 'postgres.half', 'PG_VERSION'), '18');
    const starter = await startStarter(folder);
    expect(starter.opened.created).toBe(true);
    await starter.end('SIGINT');
  });

  it('takes over a start lock whose owner died', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'start.lock'), `${process.pid} another-life`);
    const starter = await startStarter(folder);
    expect(starter.opened.created).toBe(true);
    await starter.end('SIGINT');
  });
});
