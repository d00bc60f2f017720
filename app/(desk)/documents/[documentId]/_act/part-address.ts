/** Where a part of a document's text is shown: by the offset at which it begins, so that the address holds while others decide. */
export function partAddress({ id, version }: { id: string; version: number | null }, start: number): string {
  const query = new URLSearchParams({ ...(version !== null && { version: String(version) }), at: String(start) });
  return `/documents/${id}?${query}`;
}
