import type { KeptFile } from '#lib/keeping/read-file';
import { namedFile } from '#lib/evidence/source-version-digest';
import { contentDigest } from '#lib/ledger/content-digest';
import type { contacts, contactSteps, contactWords } from '#lib/contacts/schema';

/** Digest of a contact without its address, which the event commits to apart so that it can be erased. `ask` events carry it. */
export function contactDigest(row: Omit<typeof contacts.$inferSelect, 'deskId' | 'address' | 'addressSalt' | 'opId' | 'madeAt'>) {
  const { id, documentId, claimId, claimant, covers, body, askedAt, deadline, madeBy } = row;
  const times = { askedAt: askedAt.toISOString(), deadline: deadline?.toISOString() ?? null };
  return contentDigest({ id, documentId, claimId, claimant, covers, body, ...times, madeBy });
}

/** Digest of a reminder or an answer, with the file that the answer is; `remind` and `note-answer` events carry it. */
export function contactStepDigest(
  row: Omit<typeof contactSteps.$inferSelect, 'deskId' | 'opId' | 'madeAt'>,
  file: KeptFile | null,
) {
  const { contactId, n, kind, body, at, madeBy } = row;
  return contentDigest({ contactId, n, kind, body, at: at.toISOString(), madeBy, ...namedFile(row.fileSha256, file) });
}

/** Digest of what readers see of a contact on a claim; the event that brings it into the claim carries it. */
export function contactWordsDigest(row: Omit<typeof contactWords.$inferSelect, 'deskId' | 'opId' | 'madeAt'>) {
  const { claimId, contactId, n, upto, body, madeBy } = row;
  return contentDigest({ claimId, contactId, n, upto, body, madeBy });
}
