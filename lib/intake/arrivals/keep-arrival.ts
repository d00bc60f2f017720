import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { missing, Refusal } from '#lib/db/refusal';
import type { Received } from '#lib/keeping/blob-store';
import type { KeptType } from '#lib/keeping/kinds';
import { keepStill, noteFile } from '#lib/keeping/retention/note-copy';
import { CannotRead, type Format, type OriginalText } from '#lib/intake/readers/original';
import { arrivals, type ArrivalStep } from '#lib/intake/schema';
import { textHash } from '#lib/intake/text-hash';
import { newId } from '#lib/ledger/id';

const TYPES: Record<Format, KeptType> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** What came, before it is kept. */
export interface Came {
  received: Received;
  read: OriginalText;
  name: string;
  page: { address: string; finalUrl: string; chain: ArrivalStep[] } | null;
}

export type Arrival = Awaited<ReturnType<typeof keepArrival>>;

/** Keeps an original under its hash, and where it came from. The words go to whoever asked, and nowhere else until they are filed. */
export async function keepArrival(ctx: Ctx, command: { verb: string; input: unknown }, { received, read, name, page }: Came) {
  await received.keep();
  const arrival = await inOperation(ctx, command, async (tx) => {
    const { sha256, bytes } = received;
    const { format, text, pages, facts } = read;
    const { deskId, now } = ctx;
    const { personId } = ctx.actor;
    await noteFile(tx, { deskId, sha256, bytes, type: TYPES[format], name, keptBy: personId, keptAt: now });
    const id = newId();
    const from = { fileSha256: sha256, format, name, ...page, textSha256: textHash(text), pages, facts };
    await tx.insert(arrivals).values({ deskId, id, ...from, broughtBy: personId, arrivedAt: now });
    return {
      arrivalId: id,
      format,
      name,
      sha256,
      bytes,
      pages: pages?.length ?? null,
      facts,
      finalUrl: page?.finalUrl ?? null,
      at: now.toISOString(),
    };
  });
  await keepStill(received);
  return arrival;
}

/** An arrival of this desk. Refuses with `missing`. */
export async function readArrival(tx: Tx, arrivalId: string) {
  const [row] = await tx.select().from(arrivals).where(eq(arrivals.id, arrivalId));
  if (!row) throw missing();
  return row;
}

/** What a reader says of an original, as a refusal at the field where the text would stand. */
export function unreadable(error: unknown): never {
  if (error instanceof CannotRead) throw new Refusal('invalid', error.code, { field: 'text' });
  throw error;
}
