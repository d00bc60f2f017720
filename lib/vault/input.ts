import { z } from 'zod';
import { id, line, text } from '#lib/db/text-input';
import { VAULT_KINDS } from '#lib/vault/vocabulary';

export const keepConfidentialInput = z.strictObject({
  claimId: id,
  kind: z.enum(VAULT_KINDS),
  /** Who it is; a legal note is of nobody. */
  who: line({ max: 300 }),
  words: text({ min: 1, max: 20_000 }),
  /** Who may open it beside its holder and the head. */
  readerIds: z.array(id).max(20),
});
export const openConfidentialInput = z.strictObject({ vaultId: id });
export const shareConfidentialInput = z.strictObject({ vaultId: id, readerIds: z.array(id).max(20) });
export const openConfidentialFileInput = z.strictObject({ vaultId: id, vaultFileId: id });
