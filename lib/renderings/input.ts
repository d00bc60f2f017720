import { z } from 'zod';
import { id, line, text } from '#lib/db/text-input';
import { seen } from '#lib/claims/seen';
import { sourceFacts } from '#lib/evidence/input';
import { FIDELITIES } from '#lib/workflow/vocabulary';

export const signRenderingInput = z
  .strictObject({
    claimId: id,
    seen,
    original: text({ min: 1, max: 5000 }),
    found: line({ min: 1, max: 1000 }),
    fidelity: z.enum(FIDELITIES),
    note: text({ max: 2000 }),
    /** The kept original: a source of the desk as it stands, or the facts of a new one; neither where none is kept. */
    sourceId: id.nullable().optional(),
    source: sourceFacts.nullable().optional(),
  })
  .refine(({ fidelity, note }) => fidelity === 'same' || note.trim() !== '', {
    path: ['note'],
    error: 'differenceMissing',
  });
export type SignRendering = z.infer<typeof signRenderingInput>;
