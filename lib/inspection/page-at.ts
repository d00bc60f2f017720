/** The page on which a place in the words of a file stands, from 1; null where the file has no pages. */
export function pageAt(starts: readonly number[] | null, place: number): number | null {
  if (!starts || starts.length === 0) return null;
  const after = starts.findIndex((start) => start > place);
  return Math.max(1, after === -1 ? starts.length : after);
}
