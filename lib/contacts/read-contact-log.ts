import { inArray } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Actor } from '#lib/db/ctx';
import { claims } from '#lib/claims/schema';
import { lastAnswer, type LoggedStep } from '#lib/contacts/contact-words';
import { type Concerned, type Contact, readContacts, readContactWords, readSteps } from '#lib/contacts/queries';
import type { KeptFile } from '#lib/keeping/read-file';
import { files } from '#lib/keeping/schema';
import type { ContactOutcome } from '#lib/workflow/vocabulary';

/** A kept file as screens name it. */
export type StepFile = Pick<KeptFile, 'sha256' | 'name' | 'type' | 'bytes'>;

export interface LoggedContact extends Omit<Contact, 'deskId' | 'address' | 'addressSalt' | 'opId'> {
  /** Null for whoever only looks on. */
  address: string | null;
  steps: (LoggedStep & { madeBy: string; madeAt: Date; file: StepFile | null })[];
  outcome: ContactOutcome;
  /** The numbers of the claims whose words were put, by id. */
  numbers: Record<string, number>;
  /** What readers of this claim see of it: nothing, what there is, or what there was before the latest answer. */
  use: 'none' | 'whole' | 'behind';
}

/** The contact log of a claim: whom the desk asked about its claimant or its words in this document, the newest first. */
export async function readContactLog(tx: Tx, claim: Concerned, actor: Actor): Promise<LoggedContact[]> {
  const found = await readContacts(tx, claim);
  if (found.length === 0) return [];
  const [steps, used, numbers] = await Promise.all([
    readSteps(
      tx,
      found.map(({ id }) => id),
    ),
    readContactWords(tx, claim.id),
    readNumbers(tx, [...new Set(found.flatMap(({ covers }) => covers))]),
  ]);
  const kept = await readStepFiles(tx, [...steps.values()].flat());
  const sees = actor.roles.some((role) => role !== 'observer');
  return found.map(({ deskId: _desk, address, addressSalt: _salt, opId: _op, ...contact }) => {
    const own = steps.get(contact.id) ?? [];
    const answer = lastAnswer(own);
    const upto = used.find(({ id }) => id === contact.id)?.upto;
    return {
      ...contact,
      address: sees ? address : null,
      steps: own.map(({ n, kind, body, at, madeBy, madeAt, fileSha256 }) => ({
        n,
        kind,
        body,
        at,
        madeBy,
        madeAt,
        fileSha256,
        file: kept.get(fileSha256 ?? '') ?? null,
      })),
      outcome: answer?.outcome ?? 'awaiting',
      numbers: Object.fromEntries(contact.covers.map((id) => [id, numbers.get(id) ?? 0])),
      use: upto === undefined ? 'none' : answer && answer.n > upto ? 'behind' : 'whole',
    };
  });
}

async function readStepFiles(tx: Tx, steps: readonly LoggedStep[]): Promise<Map<string, StepFile>> {
  const hashes = steps.flatMap(({ fileSha256 }) => fileSha256 ?? []);
  if (hashes.length === 0) return new Map();
  const rows = await tx.select().from(files).where(inArray(files.sha256, hashes));
  return new Map(rows.map(({ sha256, name, type, bytes }) => [sha256, { sha256, name, type, bytes }]));
}

async function readNumbers(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx.select({ id: claims.id, number: claims.number }).from(claims).where(inArray(claims.id, ids));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
