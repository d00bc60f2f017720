import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, deskColumn, moment } from '#lib/db/columns';

/** Which act may lead a stream from where to where. Made from lib/workflow/moves.ts; a test holds the two together. */
export const rules = pgTable(
  'rules',
  {
    stream: text('stream').notNull(),
    kind: text('kind').notNull(),
    fromStage: text('from_stage').notNull(),
    toStage: text('to_stage').notNull(),
  },
  (t) => [primaryKey({ columns: [t.stream, t.kind, t.fromStage, t.toStage] })],
);

/** The truth: one row per act, never changed. `body` is the exact text that is hashed; the columns repeat parts of it. */
export const events = pgTable(
  'events',
  {
    deskId: deskColumn(),
    streamId: uuid('stream_id').notNull(),
    seq: integer('seq').notNull(),
    stream: text('stream').notNull(),
    kind: text('kind').notNull(),
    fromStage: text('from_stage').notNull(),
    toStage: text('to_stage').notNull(),
    prevSeq: integer('prev_seq'),
    actorId: uuid('actor_id'),
    opId: uuid('op_id').notNull(),
    at: moment('at').notNull(),
    body: text('body').notNull(),
    leafHash: bytes('leaf_hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.streamId, t.seq] }),
    unique('events_stage').on(t.deskId, t.streamId, t.seq, t.toStage),
    foreignKey({
      name: 'events_rule',
      columns: [t.stream, t.kind, t.fromStage, t.toStage],
      foreignColumns: [rules.stream, rules.kind, rules.fromStage, rules.toStage],
    }),
    foreignKey({
      name: 'events_contiguous',
      columns: [t.deskId, t.streamId, t.prevSeq, t.fromStage],
      foreignColumns: [t.deskId, t.streamId, t.seq, t.toStage],
    }),
    check('events_stream', sql`${t.stream} in ('claim', 'document', 'incoming', 'desk')`),
    check(
      'events_first',
      sql`(${t.seq} = 1 and ${t.prevSeq} is null and ${t.fromStage} = 'none') or (${t.seq} > 1 and ${t.prevSeq} = ${t.seq} - 1)`,
    ),
    index('events_recent').on(t.deskId, t.at, t.streamId, t.seq),
  ],
);

/** Events that no checkpoint covers yet; filled by trigger, emptied by the sealer. */
export const unsealed = pgTable(
  'unsealed',
  { deskId: deskColumn(), streamId: uuid('stream_id').notNull(), seq: integer('seq').notNull() },
  (t) => [
    primaryKey({ columns: [t.deskId, t.streamId, t.seq] }),
    foreignKey({
      name: 'unsealed_event',
      columns: [t.deskId, t.streamId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
  ],
);

/** The place of each sealed event in the desk's Merkle tree. */
export const leaves = pgTable(
  'leaves',
  {
    deskId: deskColumn(),
    leafIndex: bigint('leaf_index', { mode: 'number' }).notNull(),
    streamId: uuid('stream_id').notNull(),
    seq: integer('seq').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.leafIndex] }),
    unique('leaves_event').on(t.deskId, t.streamId, t.seq),
    foreignKey({
      name: 'leaves_event_exists',
      columns: [t.deskId, t.streamId, t.seq],
      foreignColumns: [events.deskId, events.streamId, events.seq],
    }),
  ],
);

/** Roots of full subtrees (RFC 6962), so that a batch is sealed without reading older leaves. */
export const treeNodes = pgTable(
  'tree_nodes',
  {
    deskId: deskColumn(),
    level: smallint('level').notNull(),
    nodeIndex: bigint('node_index', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.level, t.nodeIndex] })],
);

/** Signed heads of the desk's tree: C2SP tlog-checkpoint notes. */
export const checkpoints = pgTable(
  'checkpoints',
  {
    deskId: deskColumn(),
    treeSize: bigint('tree_size', { mode: 'number' }).notNull(),
    root: bytes('root').notNull(),
    note: text('note').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.treeSize] })],
);

/** When an authority vouched that a signed head was known: the RFC 3161 token, over the SHA-256 of the head's note. */
export const checkpointTimes = pgTable(
  'checkpoint_times',
  {
    deskId: deskColumn(),
    treeSize: bigint('tree_size', { mode: 'number' }).notNull(),
    token: bytes('token').notNull(),
    /** The time in the token. */
    at: moment('at').notNull(),
    askedOf: text('asked_of').notNull(),
    gotAt: moment('got_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.treeSize] }),
    foreignKey({
      name: 'checkpoint_times_head',
      columns: [t.deskId, t.treeSize],
      foreignColumns: [checkpoints.deskId, checkpoints.treeSize],
    }),
  ],
);

/** The desk's signing keys; the private half is wrapped by a key that the database never sees. */
export const deskKeys = pgTable(
  'desk_keys',
  {
    deskId: deskColumn(),
    keyId: text('key_id').notNull(),
    publicKey: text('public_key').notNull(),
    wrapped: text('wrapped').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.deskId, t.keyId] })],
);
