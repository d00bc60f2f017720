import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { readCheckpoint, originOf } from '#lib/ledger/checkpoint';
import { consistencyProof, isConsistent } from '#lib/ledger/consistency';
import { publicKeyOf } from '#lib/ledger/ed25519';
import { inclusionProof, isIncluded } from '#lib/ledger/inclusion';
import { keepSealing } from '#lib/ledger/keep-sealing';
import { rootOfLeaves, type Tree } from '#lib/ledger/merkle';
import { recordDeskEvent } from '#lib/ledger/record-event';
import { checkpoints, deskKeys, events, leaves, treeNodes, unsealed } from '#lib/ledger/schema';
import { sealBatch, sealDesk, sealEverywhere } from '#lib/ledger/seal-events';
import { makeTrialDesk, openTrialDb, TRIAL_EVENTS, type TrialDesk } from '../../scripts/trial-desk';

const { db, close } = openTrialDb(12);
afterAll(close);

let desk: TrialDesk;
beforeAll(async () => {
  desk = await makeTrialDesk(db);
});

async function act(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const ctx = desk.as('hana');
    await inDesk(desk, (tx) => recordDeskEvent(tx, ctx, { kind: 'change-desk', data: { i } }));
  }
}

/** Everything the ledger holds of the desk, as the desk itself may read it. */
function readLog(of: TrialDesk) {
  return inDesk(of, async (tx) => ({
    open: await tx.select().from(unsealed),
    heads: await tx.select().from(checkpoints).orderBy(asc(checkpoints.treeSize)),
    nodes: await tx.select().from(treeNodes),
    keys: await tx.select().from(deskKeys),
    leafRows: await tx
      .select({ index: leaves.leafIndex, hash: events.leafHash })
      .from(leaves)
      .innerJoin(events, eq(events.streamId, leaves.streamId))
      .where(eq(events.seq, leaves.seq))
      .orderBy(asc(leaves.leafIndex)),
  }));
}

type Log = Awaited<ReturnType<typeof readLog>>;

function treeAt(log: Log, size: number): Tree {
  const nodes = new Map(log.nodes.map((node) => [`${node.level}/${node.nodeIndex}`, node.hash]));
  return {
    size,
    nodeAt: (level, index) => {
      const hash = nodes.get(`${level}/${index}`);
      if (!hash) throw new RangeError(`no node ${level}/${index}`);
      return hash;
    },
  };
}

/** Every head is signed by the desk over exactly the leaves below it. */
function expectSound(log: Log, deskId: string): void {
  const raw = Buffer.from(log.keys[0]?.publicKey ?? '', 'base64');
  for (const { note, treeSize, root } of log.heads) {
    const head = readCheckpoint(note, { raw, publicKey: publicKeyOf(raw) });
    expect(head).toEqual({ origin: originOf(deskId), size: treeSize, root });
    expect(rootOfLeaves(log.leafRows.slice(0, treeSize).map(({ hash }) => hash))).toEqual(root);
  }
  expect(log.leafRows.map(({ index }) => index)).toEqual(log.leafRows.map((_, i) => i));
}

describe('the sealer', () => {
  it('appends batch after batch, each under a signed head that extends the last', async () => {
    for (const size of [1, 2, 5, 3]) {
      await act(size);
      await sealDesk(desk);
    }
    const log = await readLog(desk);
    expect(log.open).toEqual([]);
    const end = TRIAL_EVENTS + 11;
    expect(log.heads.map(({ treeSize }) => treeSize)).toEqual([end - 10, end - 8, end - 3, end]);
    expectSound(log, desk.deskId);
    const [last] = log.heads.slice(-1);
    for (const { treeSize: size, root } of log.heads) {
      const proof = consistencyProof(treeAt(log, end), size);
      expect(isConsistent({ before: { size, root }, after: { size: end, root: last!.root }, proof })).toBe(true);
    }
    for (const { index, hash } of log.leafRows) {
      const path = inclusionProof(treeAt(log, end), index);
      expect(isIncluded({ leaf: hash, index, size: end, path }, last!.root)).toBe(true);
    }
  });

  it('makes a backlog into several batches', async () => {
    await act(5);
    expect(await sealBatch(desk, 2)).toBe(2);
    expect(await sealBatch(desk, 2)).toBe(2);
    expect(await sealDesk(desk)).toBe(1);
    expect(await sealDesk(desk)).toBe(0);
    expectSound(await readLog(desk), desk.deskId);
  });

  it('is one at a time per desk, while people go on working', async () => {
    const desks = await Promise.all([makeTrialDesk(db), makeTrialDesk(db)]);
    const busy = desks.map(async (each) => {
      for (let i = 0; i < 12; i += 1) {
        const ctx = each.as('hana');
        await inDesk(each, (tx) => recordDeskEvent(tx, ctx, { kind: 'change-desk' }));
      }
    });
    const sealers = [1, 2, 3].map(async () => {
      for (let i = 0; i < 8; i += 1) await sealEverywhere(db);
    });
    await Promise.all([...busy, ...sealers]);
    await sealEverywhere(db);
    for (const each of desks) {
      const log = await readLog(each);
      expect(log.open).toEqual([]);
      expect(log.leafRows).toHaveLength(TRIAL_EVENTS + 12);
      expectSound(log, each.deskId);
    }
  });

  it('lets an event that commits late fall into the next batch', async () => {
    const late = await makeTrialDesk(db);
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const ctx = late.as('hana');
    const committed = inDesk(late, async (tx) => {
      await recordDeskEvent(tx, ctx, { kind: 'change-desk' });
      await held;
    });
    expect(await sealDesk(late)).toBe(TRIAL_EVENTS);
    finish();
    await committed;
    expect(await sealDesk(late)).toBe(1);
    expectSound(await readLog(late), late.deskId);
  });
});

describe('the timer', () => {
  it('seals by itself, outlives a database that is away, and starts once', async () => {
    let isAway = true;
    const failures: unknown[] = [];
    const give = () => {
      if (isAway) throw new Error('away');
      return db;
    };
    const timer = keepSealing(give, (error) => failures.push(error), 10);
    expect(keepSealing(give, () => {}, 10)).toBe(timer);
    await act(1);
    await expect.poll(() => failures.length).toBe(1);
    isAway = false;
    await expect.poll(async () => (await readLog(desk)).open.length).toBe(0);
    timer.stop();
    expect(failures).toHaveLength(1);
  });
});
