import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, deskColumn, moment, wordsIn } from '#lib/db/columns';
import { claims } from '#lib/claims/schema';
import { members } from '#lib/people/schema';
import { VAULT_ACTS, VAULT_KINDS, type VaultAct, type VaultKind } from '#lib/vault/vocabulary';

/** Something confidential on a claim: its number and who holds it may be known, the rest is sealed under a key of its own. */
export const vaultItems = pgTable(
  'vault_items',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    claimId: uuid('claim_id').notNull(),
    kind: text('kind').$type<VaultKind>().notNull(),
    /** Counts the confidential sources of the desk: what the claim says instead of a name. */
    n: integer('n').notNull(),
    heldBy: uuid('held_by').notNull(),
    keptAt: moment('kept_at').notNull(),
    sealed: bytes('sealed').notNull(),
    /** The key of this item alone, wrapped by VAULT_KEY. */
    wrapped: text('wrapped').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    unique('vault_items_n').on(t.deskId, t.kind, t.n),
    foreignKey({ name: 'vault_items_claim', columns: [t.deskId, t.claimId], foreignColumns: [claims.deskId, claims.id] }),
    foreignKey({ name: 'vault_items_holder', columns: [t.deskId, t.heldBy], foreignColumns: [members.deskId, members.personId] }),
    check('vault_items_kind', sql`${t.kind} in (${sql.raw(wordsIn(VAULT_KINDS))})`),
    index('vault_items_claim_kept').on(t.deskId, t.claimId),
  ],
);

/** A file of something confidential; what it was called is not kept. */
export const vaultFiles = pgTable(
  'vault_files',
  {
    deskId: deskColumn(),
    vaultId: uuid('vault_id').notNull(),
    id: uuid('id').notNull(),
    n: integer('n').notNull(),
    keptBy: uuid('kept_by').notNull(),
    keptAt: moment('kept_at').notNull(),
    sealed: bytes('sealed').notNull(),
    wrapped: text('wrapped').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.vaultId, t.id] }),
    foreignKey({ name: 'vault_files_item', columns: [t.deskId, t.vaultId], foreignColumns: [vaultItems.deskId, vaultItems.id] }),
  ],
);

/** Who may open something beside its holder and the head, because they were named. */
export const vaultReaders = pgTable(
  'vault_readers',
  {
    deskId: deskColumn(),
    vaultId: uuid('vault_id').notNull(),
    personId: uuid('person_id').notNull(),
    namedBy: uuid('named_by').notNull(),
    namedAt: moment('named_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.vaultId, t.personId] }),
    foreignKey({
      name: 'vault_readers_item',
      columns: [t.deskId, t.vaultId],
      foreignColumns: [vaultItems.deskId, vaultItems.id],
    }),
    foreignKey({
      name: 'vault_readers_person',
      columns: [t.deskId, t.personId],
      foreignColumns: [members.deskId, members.personId],
    }),
  ],
);

/** The vault's own log: every opening, and every try of somebody who may not. Never changed. */
export const vaultLog = pgTable(
  'vault_log',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    vaultId: uuid('vault_id').notNull(),
    act: text('act').$type<VaultAct>().notNull(),
    personId: uuid('person_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'vault_log_item', columns: [t.deskId, t.vaultId], foreignColumns: [vaultItems.deskId, vaultItems.id] }),
    check('vault_log_act', sql`${t.act} in (${sql.raw(wordsIn(VAULT_ACTS))})`),
    index('vault_log_of_item').on(t.deskId, t.vaultId, t.at),
  ],
);
