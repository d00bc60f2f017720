import { beforeAll, describe, expect, it } from 'vitest';
import { hashSecret, linkSecret, makeSecret } from '#lib/people/sign-in/secrets';

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://nowhere',
    MASTER_KEY: '0'.repeat(64),
    AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  });
});

const ID = '01990000-0000-7000-8000-000000000001';

describe('the secret of a link', () => {
  it('is the same for the same invitation, so that a repeated command shows the same link', () => {
    expect(linkSecret('invitation', ID)).toBe(linkSecret('invitation', ID));
  });

  it('is another for another id and for another purpose', () => {
    const other = ID.replace(/1$/, '2');
    expect(new Set([linkSecret('invitation', ID), linkSecret('reset', ID), linkSecret('invitation', other)]).size).toBe(3);
  });

  it('has 256 bits and fits into an address', () => {
    expect(linkSecret('reset', ID)).toMatch(/^[\w-]{43}$/);
  });
});

describe('the secret of a session', () => {
  it('is known to the database by its hash alone', () => {
    const { secret, hash } = makeSecret();
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(hash).toEqual(hashSecret(secret));
    expect(makeSecret().secret).not.toBe(secret);
  });
});
