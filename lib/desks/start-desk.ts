import { createHash, timingSafeEqual } from 'node:crypto';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { createDesk } from '#lib/desks/create-desk';
import { env } from '#lib/env/env';
import { newId } from '#lib/ledger/id';
import { checkPassword } from '#lib/people/check-password';
import type { Door } from '#lib/people/door';
import type { startDeskInput } from '#lib/people/input';
import { hasRealDesk } from '#lib/people/sign-in/demo-sign-in';
import { revokeSession } from '#lib/people/sign-in/end-session';
import { hashPassword } from '#lib/people/sign-in/passwords';
import { startSession } from '#lib/people/sign-in/start-session';
import { addressBucket, giveTokens, takeTokens } from '#lib/people/sign-in/throttle';

type Input = z.infer<typeof startDeskInput>;

/** How the first desk of people's own can be started now: not any more, with the token that was printed, or freely. */
export async function howToStart(door: Pick<Door, 'db' | 'isLocal'>): Promise<'closed' | 'token' | 'free'> {
  if (await hasRealDesk(door.db)) return 'closed';
  return env().DEMO_SIGN_IN === '1' && door.isLocal ? 'free' : 'token';
}

/**
 * The first head starts the desk and is signed in. Once: the setup token proves that it is whoever started the program, and
 * counts only until there is a desk. The demo desk is sealed by it.
 */
export async function startDesk(door: Door, input: Input): Promise<{ secret: string; deskId: string }> {
  const buckets = [addressBucket(door.address)];
  await takeTokens(door.db, buckets);
  const way = await howToStart(door);
  if (way === 'closed') throw new Refusal('conflict', 'deskExists');
  if (way === 'token' && !isSetupToken(input.setupToken)) throw new Refusal('forbidden', 'setupTokenWrong');
  const { deskName, email, name } = input;
  checkPassword(input.password, { email, name, deskNames: [deskName] });
  const account = { passwordHash: await hashPassword(input.password) };
  const head = { personId: newId(), name, email, roles: ['head'] as const, account };
  const { db, now, opId, requestId } = door;
  const ctx: Ctx = { db, deskId: newId(), actor: head, now, opId, requestId };
  await inOperation(ctx, { verb: 'start-desk', input: { deskName } }, async (tx) => {
    const desk = { name: deskName, timeZone: input.timeZone, isDemo: false, isFirst: true, members: [head] };
    const created = await createDesk(tx, ctx, desk);
    if (created === 'not-first') throw new Refusal('conflict', 'deskExists');
    if (created === 'address-taken') throw new Refusal('conflict', 'emailKnown', { field: 'email' });
    return { deskId: ctx.deskId };
  });
  await giveTokens(db, buckets);
  const { secret } = await startSession(db, { personId: head.personId, deskId: ctx.deskId });
  if (door.session) await revokeSession(db, door.session.id);
  return { secret, deskId: ctx.deskId };
}

function isSetupToken(given: string | undefined): boolean {
  const wanted = env().SETUP_TOKEN;
  if (!wanted || !given) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given.trim()), digest(wanted));
}
