import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { notes } from '#lib/claims/schema';

export interface CommittedNote {
  text: string;
  salt: string;
  /** SHA-256 over salt and text: stands in the event, so that the text can be erased later without breaking the log. */
  commitment: string;
}

/** Prepares the written reason of an act; its commitment goes into the event, its words into `notes`. */
export function commitNote(text: string): CommittedNote {
  const salt = randomBytes(16).toString('hex');
  return { text, salt, commitment: noteCommitment(salt, text) };
}

export function noteCommitment(salt: string, text: string): string {
  return createHash('sha256').update(`${salt}\n${text}`).digest('hex');
}

/** Keeps the written reason beside the event that was just recorded as `seq` of the stream. */
export async function keepNote(tx: Tx, ctx: Ctx, entry: { streamId: string; seq: number; note: CommittedNote }): Promise<void> {
  const { text, salt } = entry.note;
  await tx.insert(notes).values({
    deskId: ctx.deskId,
    streamId: entry.streamId,
    seq: entry.seq,
    text,
    salt,
    madeBy: ctx.actor.personId,
    at: ctx.now,
  });
}
