import { and, eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { noteCommitment } from '#lib/claims/notes';
import { contactDigest, contactStepDigest, contactWordsDigest } from '#lib/contacts/digests';
import { contacts, contactSteps, contactWords } from '#lib/contacts/schema';
import { files } from '#lib/keeping/schema';
import type { StoredRow } from '#lib/audit/verify/match-rows';

/** The contact log of the desk, each row as the digest that its event must carry. */
export async function readContactRows(tx: Tx): Promise<StoredRow[]> {
  const asked = await tx.select().from(contacts);
  const steps = await tx
    .select({ step: contactSteps, file: files })
    .from(contactSteps)
    .leftJoin(files, and(eq(files.deskId, contactSteps.deskId), eq(files.sha256, contactSteps.fileSha256)));
  const words = await tx.select().from(contactWords);
  return [
    ...asked.map((row) => {
      const address = noteCommitment(row.addressSalt, row.address);
      return stored('contacts', row.id, row, { digest: contactDigest(row), address });
    }),
    ...steps.map(({ step, file }) =>
      stored('contact_steps', `${step.contactId}/${step.n}`, step, { digest: contactStepDigest(step, file) }),
    ),
    ...words.map((row) =>
      stored('contact_words', `${row.claimId}/${row.contactId}/${row.n}`, row, { digest: contactWordsDigest(row) }),
    ),
  ];
}

interface Written {
  opId: string;
  madeBy: string;
  madeAt: Date;
}

function stored(table: string, key: string, { opId, madeBy, madeAt }: Written, digests: Record<string, string>): StoredRow {
  return { table, key, fields: { ...digests, opId, madeBy, madeAt } };
}
