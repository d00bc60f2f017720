import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { findOpen } from '#lib/incoming/bring-in';
import { type Earlier, findEarlier } from '#lib/incoming/find-earlier';
import type { understandLinesInput } from '#lib/incoming/input';
import { requireAllowedOnIncoming } from '#lib/incoming/lock-item';
import { type PastedLine, readLines } from '#lib/incoming/read-lines';
import { MOST_LINES } from '#lib/incoming/vocabulary';

export interface UnderstoodLine extends Omit<PastedLine, 'matchHash' | 'address'> {
  /** It is in the list already and will be counted there. */
  isOpen: boolean;
  /** What the desk has that says the same; null when nothing does. */
  earlier: Earlier | null;
}

/** Says what the desk makes of pasted lines before they are brought in. Writes nothing. */
export async function understandLines(ctx: Ctx, input: z.infer<typeof understandLinesInput>) {
  requireAllowedOnIncoming(ctx, 'bring-in');
  const all = readLines(input.text);
  const lines = all.slice(0, MOST_LINES);
  return inDesk(ctx, async (tx) => {
    const open = await findOpen(tx, [...new Set(lines.map(({ matchHash }) => matchHash))]);
    const earlier = await findEarlier(tx, lines);
    const understood = lines.map(({ matchHash, address: _address, ...line }): UnderstoodLine => {
      const isOpen = open.has(matchHash);
      return { ...line, isOpen, earlier: isOpen ? null : (earlier.get(matchHash)?.[0] ?? null) };
    });
    return { lines: understood, count: all.length, limit: MOST_LINES };
  });
}
