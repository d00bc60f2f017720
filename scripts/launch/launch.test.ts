import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { identifyProcess } from '../database/identify-process.mjs';
import { startReplay, toldOf } from './start-replay.mjs';
import { appEnvironment } from './app-environment.mjs';
import { checkNode } from './check-node.mjs';
import { holdsLockedVersions } from './install-dependencies.mjs';
import { checkPort, readAddress } from './listen-address.mjs';
import { endOrphanedApp, noteApp } from './orphaned-app.mjs';
import { keepSecret } from './secrets.mjs';
import { signInHints } from './sign-in-hints.mjs';

const folder = mkdtempSync(join(tmpdir(), 'countersign-launch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NODE_ENV = 'test' as const;

describe('before anything is installed', () => {
  it('an old Node is refused', () => {
    expect(() => checkNode('18.20.4')).toThrow('20.19');
    expect(() => checkNode('20.18.1')).toThrow('20.19');
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('24.0.0')).not.toThrow();
  });

  it('an installation made by hand is believed only when it holds the versions of the lock file', () => {
    const locked = {
      '': {},
      'node_modules/a': { version: '1', integrity: 'x' },
      'node_modules/b': { version: '1', optional: true },
    };
    expect(holdsLockedVersions({ 'node_modules/a': { version: '1', integrity: 'x' } }, locked)).toBe(true);
    expect(holdsLockedVersions({ 'node_modules/a': { version: '2', integrity: 'y' } }, locked)).toBe(false);
    expect(holdsLockedVersions({}, locked)).toBe(false);
    expect(holdsLockedVersions({ 'node_modules/a': { version: '1', integrity: 'x' }, 'node_modules/c': {} }, locked)).toBe(false);
  });
});

describe('the address', () => {
  it('is localhost:3000 unless said otherwise', () => {
    expect(readAddress({ NODE_ENV })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://localhost:3000',
      isLocal: true,
    });
    expect(readAddress({ NODE_ENV, PORT: '4000', HOST: 'localhost' })).toMatchObject({ port: 4000, host: '127.0.0.1' });
  });

  it('is no longer local with HOST or PUBLIC_URL', () => {
    expect(readAddress({ NODE_ENV, HOST: '0.0.0.0' }).isLocal).toBe(false);
    const open = readAddress({ NODE_ENV, PUBLIC_URL: 'https://desk.example.org/' });
    expect(open).toMatchObject({ isLocal: false, url: 'https://desk.example.org' });
  });

  it.each([['abc'], ['0'], ['70000'], ['30.5']])('refuses the port %s', (PORT) => {
    expect(() => readAddress({ NODE_ENV, PORT })).toThrow('PORT');
  });

  it.each([['desk.example.org'], ['ftp://desk.example.org'], ['https://desk.example.org/path']])(
    'refuses PUBLIC_URL %s',
    (PUBLIC_URL) => {
      expect(() => readAddress({ NODE_ENV, PUBLIC_URL })).toThrow('PUBLIC_URL');
    },
  );

  it('says which port is taken and how to choose another', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    await expect(checkPort({ port, host: '127.0.0.1' })).rejects.toThrow(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort({ port, host: '127.0.0.1' })).resolves.toBeUndefined();
  });
});

describe('what the app is given', () => {
  const database = { appUrl: 'postgres://app', directUrl: 'postgres://direct', embedded: true };

  it('never holds the owner’s address', () => {
    const environment = { NODE_ENV, DATABASE_OWNER_URL: 'postgres://owner', AUTH_TRUST_HOST: '1' };
    const env = appEnvironment({ environment, folder, address: readAddress({ NODE_ENV }), database });
    expect(Object.values(env)).not.toContain('postgres://owner');
    expect(env).not.toHaveProperty('AUTH_TRUST_HOST');
    expect(env.MASTER_KEY).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    { when: 'on with the embedded database on a loopback address', settings: {}, embedded: true, expected: '1' },
    { when: 'off with a database of one’s own', settings: {}, embedded: false, expected: '0' },
    { when: 'off with HOST', settings: { HOST: '0.0.0.0' }, embedded: true, expected: '0' },
    { when: 'off with PUBLIC_URL', settings: { PUBLIC_URL: 'https://desk.example.org' }, embedded: true, expected: '0' },
  ])('lets demo sign-in be $when', ({ settings, embedded, expected }) => {
    const environment = { NODE_ENV, ...settings };
    const env = appEnvironment({ environment, folder, address: readAddress(environment), database: { ...database, embedded } });
    expect(env.DEMO_SIGN_IN).toBe(expected);
  });

  it('tells the process of replays where files lie and the key of grants, and of no database, session or vault', () => {
    const told = { NODE_ENV, REPLAY_FOLDER: '/r', BLOB_DIR: '/b', S3_KEY_ID: 'k', MASTER_KEY: 'm', PORT: '3000', PATH: '/bin' };
    const secret = {
      DATABASE_URL: 'd',
      DATABASE_DIRECT_URL: 'd',
      AUTH_SECRET: 'a',
      NEXTAUTH_SECRET: 'a',
      VAULT_KEY: 'v',
      SMTP_URL: 's',
    };
    expect(toldOf({ ...told, ...secret })).toEqual(told);
    expect(startReplay({ env: { NODE_ENV, ...secret }, folder: '/nowhere' })).toBeUndefined();
  });

  it('has secrets that stay the same and that only their owner reads', () => {
    const first = keepSecret(folder, { name: 'secret' });
    expect(keepSecret(folder, { name: 'secret' })).toBe(first);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(keepSecret(folder, { name: 'secret', given: 'mine' })).toBe('mine');
  });
});

describe('how to sign in', () => {
  const address = readAddress({ NODE_ENV });

  it('is one of three sentences', () => {
    expect(signInHints({ address, demo: true, token: null }).join()).toContain('demo people');
    expect(signInHints({ address, demo: false, token: 'once' }).join()).toContain('token=once');
    expect(signInHints({ address, demo: false, token: null }).join()).toContain('password');
  });
});

describe('an app whose launcher was killed', () => {
  const startApp = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);

  it('is ended by the next start', async () => {
    const app = startApp();
    const ended = new Promise((resolve) => app.once('exit', resolve));
    noteApp(folder, { port: 4001, pid: app.pid ?? 0 });
    const note = JSON.parse(readFileSync(join(folder, 'app-4001.json'), 'utf8'));
    writeFileSync(
      join(folder, 'app-4001.json'),
      JSON.stringify({ ...note, launcher: { pid: process.pid, identity: 'another life' } }),
    );
    await endOrphanedApp(folder, 4001);
    await ended;
    expect(existsSync(join(folder, 'app-4001.json'))).toBe(false);
  });

  it('is left alone while its launcher lives', async () => {
    const app = startApp();
    noteApp(folder, { port: 4002, pid: app.pid ?? 0 });
    await endOrphanedApp(folder, 4002);
    expect(identifyProcess(app.pid ?? 0)).not.toBeNull();
    app.kill();
  });
});
