import type { Readable } from 'node:stream';
import { type Limits, workApart } from '#lib/intake/readers/apart';
import { CannotRead, type OriginalName, type OriginalText, type Unreadable } from '#lib/intake/readers/original';

const READER = 'lib/intake/readers/reader-process.ts';

/** The text of an original, read in a process of its own. Throws CannotRead. */
export async function readOriginal(
  open: () => Promise<Readable>,
  given: OriginalName,
  limits: Limits = {},
): Promise<OriginalText> {
  const answer = await workApart<OriginalText | { unreadable: Unreadable }>(READER, given, open, limits);
  if (!answer) throw new CannotRead('originalTooHeavy');
  if ('unreadable' in answer) throw new CannotRead(answer.unreadable);
  return answer;
}
