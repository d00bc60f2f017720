import { eq } from 'drizzle-orm';
import type { Tx } from '#lib/db/connection';
import { missing } from '#lib/db/refusal';
import { captures } from '#lib/captures/schema';
import type { SourceFacts } from '#lib/evidence/input';

interface Awaiting {
  source?: SourceFacts | null;
  awaitsCapture?: string | null;
}

/**
 * The facts of a source with the capture that it waits for, if that has come about meanwhile. One that is under way is held until
 * this is committed: then whoever ends it finds the source (link-capture.ts). Refuses with `missing`.
 */
export async function withAwaited(tx: Tx, { source, awaitsCapture }: Awaiting): Promise<SourceFacts | null> {
  if (!source || !awaitsCapture || source.captureId) return source ?? null;
  const [capture] = await tx
    .select({ id: captures.id, state: captures.state, requestedUrl: captures.requestedUrl })
    .from(captures)
    .where(eq(captures.id, awaitsCapture))
    .for('share');
  if (!capture) throw missing();
  const isThere = capture.state === 'captured' && capture.requestedUrl === source.url;
  return isThere ? { ...source, captureId: capture.id } : source;
}
