import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { cloneTemplate } from './test-database.mjs';

// Runs before each test file of the project `rooms`: its own database, and the environment that lib/env reads. Files share a
// process, which halves the time of the whole; what the project's own modules keep is made anew for each.
vi.resetModules();
delete globalThis.countersignDb;
const addresses = await cloneTemplate(inject('server'), `test_${randomUUID().replaceAll('-', '')}`);
Object.assign(process.env, addresses, {
  DATABASE_URL: addresses.TEST_DATABASE_URL,
  DATABASE_DIRECT_URL: addresses.TEST_DATABASE_URL,
  BLOB_DIR: join(tmpdir(), `countersign-blobs-${process.pid}`),
  MASTER_KEY: '0123456789abcdef'.repeat(4),
  VAULT_KEY: 'fedcba9876543210'.repeat(4),
  AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
});
