import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, deskColumn, moment, wordsIn } from '#lib/db/columns';
import { ROLES } from '#lib/workflow/vocabulary';

/** A newsroom team: the tenant. Its id is the desk_id of every row it owns. */
export const desks = pgTable('desks', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  timeZone: text('time_zone').notNull().default('UTC'),
  language: text('language').notNull().default('en'),
  isDemo: boolean('is_demo').notNull().default(false),
  /** The demo desk once a real desk exists: kept, readable by nobody. */
  sealedAt: moment('sealed_at'),
  madeAt: moment('made_at').notNull().defaultNow(),
});

/** A human being with an e-mail address; reached through the functions of cs_gate only. */
export const people = pgTable(
  'people',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    passwordHash: text('password_hash'),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)],
);

/** A person on a desk, under the name this desk knows and prints. Roles add up. */
export const members = pgTable(
  'members',
  {
    deskId: deskColumn().references(() => desks.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    roles: text('roles').array().notNull(),
    /** Languages this person reads well enough to vouch for a translation from them; codes of two or three letters. */
    languages: text('languages').array().notNull().default([]),
    /** Whether published checks print this person's name beside the role. */
    namedInPublic: boolean('named_in_public').notNull().default(false),
    joinedAt: moment('joined_at').notNull().defaultNow(),
    removedAt: moment('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.personId] }),
    check('members_languages', sql`coalesce(array_to_string(${t.languages}, ' ') ~ '^([a-z]{2,3}( |$))*$', false)`),
    check('members_roles', sql`${t.roles} <@ array[${sql.raw(wordsIn(ROLES))}]::text[] and cardinality(${t.roles}) > 0`),
  ],
);

/** A signed-in browser. The cookie holds the secret, the table its SHA-256. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    tokenHash: bytes('token_hash').notNull().unique(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    currentDeskId: uuid('current_desk_id').references(() => desks.id),
    startedAt: moment('started_at').notNull().defaultNow(),
    seenAt: moment('seen_at').notNull().defaultNow(),
    revokedAt: moment('revoked_at'),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** Token buckets against guessing; one row per account or address. */
export const throttle = pgTable('throttle', {
  key: text('key').primaryKey(),
  tokens: doublePrecision('tokens').notNull(),
  refilledAt: moment('refilled_at').notNull(),
});

export const invitations = pgTable(
  'invitations',
  {
    deskId: deskColumn().references(() => desks.id),
    id: uuid('id').notNull(),
    tokenHash: bytes('token_hash').notNull().unique(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    roles: text('roles').array().notNull(),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    acceptedAt: moment('accepted_at'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'invitations_maker', columns: [t.deskId, t.madeBy], foreignColumns: [members.deskId, members.personId] }),
    check('invitations_roles', sql`${t.roles} <@ array[${sql.raw(wordsIn(ROLES))}]::text[] and cardinality(${t.roles}) > 0`),
  ],
);

export const passwordResets = pgTable('password_resets', {
  tokenHash: bytes('token_hash').primaryKey(),
  personId: uuid('person_id')
    .notNull()
    .references(() => people.id),
  madeBy: uuid('made_by').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});
