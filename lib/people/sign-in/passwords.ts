import { Algorithm, hash, verify } from '@node-rs/argon2';
import { Refusal } from '#lib/db/refusal';

// OWASP ASVS 5.0 appendix C: argon2id with 46 MiB, one pass, one lane; about 50 ms.
// `Algorithm` is a const enum of the package, which isolated modules cannot read by name.
const ARGON2ID = 2 as Algorithm;
const COST = { algorithm: ARGON2ID, memoryCost: 47_104, timeCost: 1, parallelism: 1 };
const AT_ONCE = 2;
const WAITING = 100;

/** Next loads modules more than once; the line must be one for the whole process. */
const shared = globalThis as typeof globalThis & {
  countersignHashing?: { running: number; line: (() => void)[]; decoy?: Promise<string> };
};
shared.countersignHashing ??= { running: 0, line: [] };
const hashing = shared.countersignHashing;

/** The argon2id hash of a password as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** Whether the password fits. Takes the same time when there is no such person or no password, so that addresses cannot be probed. */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  hashing.decoy ??= hash('nobody has this password', COST);
  const against = passwordHash ?? (await hashing.decoy);
  const fits = await inTurn(() => verify(against, password));
  return fits && passwordHash !== null;
}

/** At most two hashes at once, so that a flood of guesses leaves the memory and the processor to the others. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (hashing.running < AT_ONCE) hashing.running += 1;
  else {
    if (hashing.line.length >= WAITING) throw new Refusal('throttled', 'tooManyAtOnce');
    await new Promise<void>((go) => hashing.line.push(go));
  }
  try {
    return await work();
  } finally {
    const next = hashing.line.shift();
    if (next) next();
    else hashing.running -= 1;
  }
}
