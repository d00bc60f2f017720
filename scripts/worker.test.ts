import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { saySettings } from '#lib/env/env';

const SETTINGS = {
  DATABASE_URL: 'postgres://cs_app@localhost/desk',
  MASTER_KEY: '0123456789abcdef'.repeat(4),
  AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
};

it('a worker that is started alone without settings names those that it lacks, and nothing else', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'The worker cannot start. These settings are missing: DATABASE_URL, MASTER_KEY, AUTH_SECRET. README.md says under "Settings" what each is.\n',
  });
});

it('settings that are there are judged by what they are', () => {
  expect(saySettings(SETTINGS)).toBeNull();
  expect(saySettings({ ...SETTINGS, AUTH_SECRET: '', MASTER_KEY: 'abc' })).toBe(
    'These settings are missing: AUTH_SECRET. These are not as they must be: MASTER_KEY (MASTER_KEY must be 64 hexadecimal digits). README.md says under "Settings" what each is.',
  );
});
