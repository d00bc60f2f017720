import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';

interface Begun extends Record<string, unknown> {
  fresh: boolean;
  sameInput: boolean;
  answer: unknown;
}

/**
 * Runs a verb once: one transaction in the actor's desk, with the operation id taken first. A repeated command answers as
 * the first did; the same id with other input is refused (409), so that a double click can neither act twice nor be lost.
 */
export function inOperation<T>(ctx: Ctx, command: { verb: string; input: unknown }, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.db.transaction(async (tx) => {
    const begun = await beginOperation(tx, ctx, command);
    if (!begun.fresh) {
      if (!begun.sameInput) throw new Refusal('conflict', 'operationReused');
      return begun.answer as T;
    }
    const answer = await work(tx);
    await tx.execute(sql`select finish_operation(${ctx.opId}::uuid, ${JSON.stringify(answer ?? null)}::jsonb)`);
    return answer;
  });
}

/** What this command answered when it was carried out before; null when it was not. Refuses (409) an id that was used for something else. */
export async function answerBefore<T>(ctx: Ctx, command: { verb: string; input: unknown }): Promise<T | null> {
  const unused = new Error('not carried out yet');
  try {
    return await inOperation<T>(ctx, command, () => Promise.reject(unused));
  } catch (error) {
    if (error === unused) return null;
    throw error;
  }
}

async function beginOperation(tx: Tx, ctx: Ctx, command: { verb: string; input: unknown }): Promise<Begun> {
  const rows = await tx.execute<Begun>(sql`
    select fresh, same_input as "sameInput", answer
    from begin_operation(${ctx.deskId}::uuid, ${ctx.opId}::uuid, ${ctx.actor.personId}::uuid, ${command.verb}, ${inputHash(command)})`);
  const [begun] = rows;
  if (!begun) throw new Error('begin_operation returned no row');
  return begun;
}

/** Inputs come out of zod with their keys in the order of the schema, so that equal inputs have equal JSON. */
function inputHash(command: { verb: string; input: unknown }): string {
  return createHash('sha256')
    .update(JSON.stringify([command.verb, command.input ?? null]))
    .digest('hex');
}
