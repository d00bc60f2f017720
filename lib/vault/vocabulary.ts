/** A source whose name stays with few, and what a lawyer notes for the head (PRACTICE E8, E9). */
export const VAULT_KINDS = ['source', 'legal-note'] as const;
export type VaultKind = (typeof VAULT_KINDS)[number];

/** What the vault's own log tells: that something was put in, opened, or asked for by whoever may not. */
export const VAULT_ACTS = ['kept', 'file-kept', 'opened', 'file-opened', 'refused', 'readers'] as const;
export type VaultAct = (typeof VAULT_ACTS)[number];

/** Of a confidential file. */
export const VAULT_FILE_LIMIT = 10_000_000;
export const MOST_VAULT_FILES = 10;
