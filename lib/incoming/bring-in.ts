import { randomBytes } from 'node:crypto';
import { and, inArray, sql } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { askDigest, itemDigest } from '#lib/incoming/digests';
import type { BringIn } from '#lib/incoming/input';
import { headOf, type ItemRow, lockItem, lockMatching, requireAllowedOnIncoming } from '#lib/incoming/lock-item';
import { type PastedLine, readLines } from '#lib/incoming/read-lines';
import { incomingAsks, incomingItems } from '#lib/incoming/schema';
import { LONGEST_LINE, MOST_LINES } from '#lib/incoming/vocabulary';
import { newId } from '#lib/ledger/id';
import { recordIncomingEvent } from '#lib/ledger/record-event';
import { requireMember } from '#lib/intake/require-member';

type Ask = typeof incomingAsks.$inferInsert & { salt: string };

/** Many lines come in at once, one item a line. What stands open already is counted there and not doubled. */
export function bringIn(ctx: Ctx, input: BringIn) {
  return inOperation(ctx, { verb: 'bring-in', input }, async (tx) => {
    requireAllowedOnIncoming(ctx, 'bring-in');
    await requireMember(tx, input.senderId, 'senderId');
    const groups = groupsOf(requireFitting(readLines(input.text)));
    await lockMatching(tx, ctx);
    const open = await findOpen(tx, [...groups.keys()]);
    const fresh: string[] = [];
    let counted = 0;
    for (const [hash, lines] of groups) {
      const known = open.get(hash);
      if (known) await askAgain(tx, ctx, { itemId: known, input, times: lines.length });
      else fresh.push(await enter(tx, ctx, { line: lines[0]!, input, times: lines.length }));
      counted += known ? lines.length : lines.length - 1;
    }
    return { brought: fresh.length, counted, itemIds: fresh };
  });
}

function requireFitting(lines: PastedLine[]): PastedLine[] {
  if (lines.length > MOST_LINES) {
    throw new Refusal('invalid', 'tooManyLines', { field: 'text', params: { count: lines.length, limit: MOST_LINES } });
  }
  const wrong = lines.find(({ problem }) => problem);
  if (wrong) throw new Refusal('invalid', 'lineTooLong', { field: 'text', params: { n: wrong.number, limit: LONGEST_LINE } });
  return lines;
}

function groupsOf(lines: PastedLine[]): Map<string, PastedLine[]> {
  const groups = new Map<string, PastedLine[]>();
  for (const line of lines) groups.set(line.matchHash, [...(groups.get(line.matchHash) ?? []), line]);
  return groups;
}

/** The items that are still to be sorted, by what they say. */
export async function findOpen(tx: Tx, hashes: string[]): Promise<Map<string, string>> {
  const { id, matchHash, stage } = incomingItems;
  const rows = await tx
    .select({ id, matchHash })
    .from(incomingItems)
    .where(and(sql`${matchHash} = any(${sql.param(hashes)}::text[])`, inArray(stage, ['new', 'later'])));
  return new Map(rows.map((row) => [row.matchHash, row.id]));
}

async function enter(tx: Tx, ctx: Ctx, { line, input, times }: { line: PastedLine; input: BringIn; times: number }) {
  const { deskId, now } = ctx;
  const { kind, words, address, matchHash } = line;
  const made = { broughtBy: ctx.actor.personId, broughtAt: now, changedAt: now };
  const item = { deskId, id: newId(), stage: 'none' as const, kind, words, address, matchHash, salt: salt(), ...made };
  const asks = asksOf(ctx, { itemId: item.id, input, from: 1, times });
  await tx.insert(incomingItems).values(item);
  const head = { id: item.id, stage: 'none', lastSeq: 0, changedAt: null };
  const data = { item: itemDigest(item), ...digestsOf(asks) };
  await recordIncomingEvent(tx, ctx, { kind: 'bring-in', to: 'new', head, data });
  await tx.insert(incomingAsks).values(asks);
  return item.id;
}

async function askAgain(tx: Tx, ctx: Ctx, { itemId, input, times }: { itemId: string; input: BringIn; times: number }) {
  const item: ItemRow = await lockItem(tx, itemId);
  if (item.stage !== 'new' && item.stage !== 'later') throw new Refusal('conflict', 'staleRevision');
  const [{ last } = { last: 0 }] = await tx
    .select({ last: sql<number>`coalesce(max(${incomingAsks.n}), 0)::int` })
    .from(incomingAsks)
    .where(sql`${incomingAsks.itemId} = ${itemId}`);
  const asks = asksOf(ctx, { itemId, input, from: last + 1, times });
  await recordIncomingEvent(tx, ctx, { kind: 'ask-again', to: item.stage, head: headOf(item), data: digestsOf(asks) });
  await tx.insert(incomingAsks).values(asks);
}

function asksOf(ctx: Ctx, it: { itemId: string; input: BringIn; from: number; times: number }): Ask[] {
  const { sender, senderId, channel } = it.input;
  const said = { sender: senderId ? null : sender, senderId, channel };
  const made = { deskId: ctx.deskId, itemId: it.itemId, madeBy: ctx.actor.personId, at: ctx.now };
  return Array.from({ length: it.times }, (_, i) => ({ ...made, n: it.from + i, ...said, salt: salt() }));
}

function digestsOf(asks: Ask[]) {
  return {
    asks: asks.map((ask) => ({
      n: ask.n,
      digest: askDigest({
        sender: ask.sender ?? null,
        senderId: ask.senderId ?? null,
        channel: ask.channel ?? null,
        salt: ask.salt,
      }),
    })),
  };
}

function salt(): string {
  return randomBytes(16).toString('hex');
}
