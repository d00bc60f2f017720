import { createHash, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { openDb } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { canonicalJson } from '#lib/ledger/canonical-json';
import { unwrapDeskKey } from '#lib/ledger/desk-key';
import { deskKeys } from '#lib/ledger/schema';
import { newId } from '#lib/ledger/id';
import { countersign } from '#lib/signoff/countersign';
import { readStatement } from '#lib/signoff/read-statement';
import { STATEMENT_TYPE } from '#lib/signoff/statement';
import { bringTrialClaim, seenOf, stateOf } from '../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, type TrialDesk } from '../scripts/trial-desk';
import { moveByHand, type RawMove } from './baselines/transitions';
import { median, rateOf, rounded } from './measure';
import { type BenchServer, openBenchServer } from './open-bench-server';

const CLAIMS = 300;
/** Until both sides have their plans and their code is compiled. */
const WARM_UP = 60;
const RUNS = 7;
const READY = 'bench_ready';

interface Prepared {
  deskId: string;
  editor: ReturnType<TrialDesk['as']>['actor'];
  clicks: Parameters<typeof countersign>[1][];
  moves: RawMove[];
  key: { keyId: string; wrapped: string };
}

/** Countersignatures per second: by the verb, and by the same writes in one transaction written by hand. */
export async function benchTransitions(): Promise<object> {
  const server = await openBenchServer();
  try {
    const prepared = await prepareDesk(await server.makeDatabase(READY));
    const verb: number[] = [];
    const byHand: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      // In turns, and the other one first each time: what the machine does besides hits both.
      const pair = [
        () => runVerb(server, prepared, run).then(keep(verb)),
        () => runByHand(server, prepared, run).then(keep(byHand)),
      ];
      for (const one of run % 2 === 0 ? pair : pair.toReversed()) await one();
    }
    const ratios = verb.map((rate, run) => rate / (byHand[run] ?? Number.NaN));
    return {
      bench: 'transitions',
      ratio: rounded(median(ratios)),
      target: 0.5,
      verbPerSecond: rounded(median(verb), 1),
      byHandPerSecond: rounded(median(byHand), 1),
      runs: RUNS,
      movesPerRun: CLAIMS - WARM_UP,
    };
  } finally {
    await server.close();
  }
}

const keep = (list: number[]) => (value: number) => {
  list.push(value);
};

/** A desk with claims in review, and what has to be written to sign each of them. */
async function prepareDesk(url: string): Promise<Prepared> {
  const { db, close } = openDb(url, { connections: 4 });
  try {
    const desk = await makeTrialDesk(db, 'Bench desk');
    const documentId = await addTrialDocument(desk);
    const ready: { click: Prepared['clicks'][number]; move: RawMove }[] = [];
    const [key] = await inDesk(desk, (tx) => tx.select().from(deskKeys));
    if (!key) throw new Error('the bench desk has no key');
    for (let n = 0; n < CLAIMS; n += 1) ready.push(await prepareClaim(desk, documentId, key.keyId));
    const { actor } = desk.as('edda');
    return {
      deskId: desk.deskId,
      editor: actor,
      clicks: ready.map(({ click }) => click),
      moves: ready.map(({ move }) => move),
      key,
    };
  } finally {
    await close();
  }
}

async function prepareClaim(desk: TrialDesk, documentId: string, keyId: string) {
  const claimId = await bringTrialClaim(desk, documentId, 'review');
  const state = await stateOf(desk, claimId);
  const statement = await inDesk(desk, (tx) => readStatement(tx, desk.deskId, state));
  const click = { claimId, seen: seenOf(state), digest: statement.digest };
  const { round, submission, claimRev, evidenceRev, verdictRev, policyVersion } = state;
  const signOff = { id: newId(), round, submission, claimRev, evidenceRev, verdictRev, policyVersion, keyId };
  const opId = randomUUID();
  const event = canonicalJson({
    type: 'countersign/event/v1',
    desk: desk.deskId,
    stream: 'claim',
    streamId: claimId,
    seq: state.head.lastSeq + 1,
    kind: 'countersign',
    from: 'review',
    to: 'signed-off',
    actor: desk.people.edda,
    op: opId,
    at: '@at',
    sets: { staleAt: null, sentBackAt: null },
    data: { signOffId: signOff.id, statement: statement.digest, sections: statement.sectionDigests, signature: '@signature' },
  });
  const inputHash = createHash('sha256').update(JSON.stringify(click)).digest('hex');
  const who = { deskId: desk.deskId, personId: desk.people.edda, opId, inputHash, claimId };
  const { digest, body } = statement;
  const move: RawMove = { ...who, statement: { digest, body }, signOff, type: STATEMENT_TYPE, event };
  return { click, move };
}

async function runVerb(server: BenchServer, { deskId, editor, clicks }: Prepared, run: number): Promise<number> {
  const { db, close } = openDb(await server.makeDatabase(`bench_verb_${run}`, READY), { connections: 1 });
  const once = (click: Prepared['clicks'][number]) =>
    countersign({ db, deskId, actor: editor, now: new Date(), opId: randomUUID(), requestId: 'bench' }, click);
  try {
    return await measured(clicks, once);
  } finally {
    await close();
  }
}

async function runByHand(server: BenchServer, { moves, key }: Prepared, run: number): Promise<number> {
  const sql = postgres(await server.makeDatabase(`bench_hand_${run}`, READY), { max: 1, onnotice: () => {} });
  const privateKey = unwrapDeskKey(Buffer.from(process.env.MASTER_KEY ?? '', 'hex'), key);
  try {
    return await measured(moves, (move) => moveByHand(sql, privateKey, move));
  } finally {
    await sql.end();
  }
}

async function measured<T>(all: readonly T[], once: (item: T) => Promise<unknown>): Promise<number> {
  await rateOf(all.slice(0, WARM_UP), once);
  return rateOf(all.slice(WARM_UP), once);
}
