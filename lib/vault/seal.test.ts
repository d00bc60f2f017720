import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Seal = typeof import('#lib/vault/seal');

/** The room with this key in its environment. */
async function roomWith(key: string | undefined): Promise<Seal> {
  vi.resetModules();
  vi.stubEnv('VAULT_KEY', key);
  return import('#lib/vault/seal');
}

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgres://nowhere');
  vi.stubEnv('MASTER_KEY', 'a'.repeat(64));
  vi.stubEnv('AUTH_SECRET', 'a'.repeat(32));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const [KEY, OTHER] = ['1'.repeat(64), '2'.repeat(64)];
const WORDS = Buffer.from('Wanda Whistle');

it('what is sealed opens under its own name, and twice the same words look different', async () => {
  const { seal, unseal, vaultDigest } = await roomWith(KEY);
  const [one, two] = [seal('a', WORDS), seal('a', WORDS)];
  expect([unseal('a', one), unseal('a', two)]).toEqual([WORDS, WORDS]);
  expect(one.sealed.equals(two.sealed)).toBe(false);
  expect(one.sealed.includes('Wanda')).toBe(false);
  expect(vaultDigest(WORDS)).toBe(vaultDigest(WORDS));
});

it('it opens under no other name, with no other key, and not when a bit of it was changed', async () => {
  const { seal, unseal } = await roomWith(KEY);
  const made = seal('a', WORDS);
  const refused = { code: 'vaultOtherKey' };
  expect(() => unseal('b', made)).toThrow(expect.objectContaining(refused));
  for (const at of [0, 12, 28, made.sealed.length - 1]) {
    const flipped = Buffer.from(made.sealed);
    flipped[at]! ^= 1;
    expect(() => unseal('a', { ...made, sealed: flipped })).toThrow(expect.objectContaining(refused));
  }
  const other = await roomWith(OTHER);
  expect(() => other.unseal('a', made)).toThrow(expect.objectContaining(refused));
});

it('without the key nothing is sealed or opened, and the refusal says how to set it', async () => {
  const { isVaultOpen, seal } = await roomWith(undefined);
  expect(isVaultOpen()).toBe(false);
  expect(() => seal('a', WORDS)).toThrow(expect.objectContaining({ code: 'vaultLocked' }));
});
