import { statSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { connect } from './connect.mjs';
import { isServerAlive } from './pid-file.mjs';
import { makeFolder, removeFolders, startStarter, type Starter } from './trial';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

afterAll(removeFolders);

async function checkAndStop(starter: Starter): Promise<void> {
  const { appUrl, folder, elsewhere } = starter.opened;
  const [row] = await connect(appUrl, (sql) => sql`select current_user as name, lower('ПУТИН Ё') as lower`);
  expect(row).toEqual({ name: 'cs_app', lower: 'путин ё' });
  await starter.end('SIGINT');
  expect(isServerAlive(join(elsewhere ?? folder, 'postgres'))).toBe(false);
  if (elsewhere) rmSync(elsewhere, { recursive: true });
}

describe('the built-in Postgres runs', () => {
  it.runIf(isRoot)('for root as an unprivileged user, with data that belong to that user', async () => {
    const starter = await startStarter(makeFolder());
    expect(starter.opened).toMatchObject({ way: 'setuid', created: true, adopted: false });
    expect(statSync(join(starter.opened.folder, 'postgres')).uid).not.toBe(0);
    expect(statSync(join(starter.opened.folder, 'database-passwords.json')).mode & 0o777).toBe(0o600);
    await checkAndStop(starter);
  });

  it.runIf(isRoot)('for root in a tree closed to others: in a user namespace, or as a copy where that is forbidden', async () => {
    const starter = await startStarter(makeFolder({ closed: true }));
    expect(['namespace', 'copy']).toContain(starter.opened.way);
    await checkAndStop(starter);
  });

  it.runIf(isRoot)('for root without namespaces as a copy in a reachable folder, and stays there at the next start', async () => {
    const folder = makeFolder({ closed: true });
    const first = await startStarter(folder, { avoid: 'setuid,namespace' });
    expect(first.opened.way).toBe('copy');
    await first.end('SIGINT');
    const second = await startStarter(folder);
    expect(second.opened).toMatchObject({ way: 'copy', created: false });
    await checkAndStop(second);
  });

  it.runIf(isRoot)('on data whose owner changed because the way changed', async () => {
    const folder = makeFolder();
    const first = await startStarter(folder);
    await first.end('SIGINT');
    const second = await startStarter(folder, { avoid: 'setuid' });
    expect(second.opened).toMatchObject({ created: false });
    await checkAndStop(second);
  });

  it.runIf(isRoot)('for an ordinary user as that user', async () => {
    const starter = await startStarter(makeFolder({ uid: NOBODY }), { uid: NOBODY });
    expect(starter.opened.way).toBe('self');
    await checkAndStop(starter);
  });

  it.runIf(!isRoot)('for this ordinary user', async () => {
    const starter = await startStarter(makeFolder());
    expect(starter.opened.way).toBe('self');
    await checkAndStop(starter);
  });
});
