import { pageAt } from '#lib/inspection/page-at';

/**
 * The blocks in which a page of the original begins, by their offset, with its number from 1; where several begin in one block,
 * the last of them. Empty for a text of one page.
 */
export function pagesBegun(
  starts: readonly number[] | null,
  blocks: readonly { start: number; end: number }[],
): Map<number, number> {
  const begun = new Map<number, number>();
  if (!starts || starts.length < 2) return begun;
  let last = 0;
  for (const { start, end } of blocks) {
    const page = pageAt(starts, Math.max(start, end - 1)) ?? 0;
    if (page > last) begun.set(start, page);
    last = page;
  }
  return begun;
}
