import type { Readable } from 'node:stream';
import { type Limits, workApart } from '#lib/intake/readers/apart';
import { CannotLook, type Looked, type NotKept } from '#lib/inspection/look/looked';

const PROGRAM = 'lib/inspection/look/look-process.ts';

/** What a file holds, looked at in a process of its own, with limits of time and memory. Throws CannotLook. */
export async function lookApart(open: () => Promise<Readable>, name: string, limits: Limits = {}): Promise<Looked> {
  const answer = await workApart<Looked | { refused: NotKept }>(PROGRAM, { name }, open, limits);
  if (!answer) throw new CannotLook('originalTooHeavy');
  if ('refused' in answer) throw new CannotLook(answer.refused);
  return answer;
}
