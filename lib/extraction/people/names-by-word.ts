// Names kept by a word of theirs.

/** Keeps a name under a word. */
export function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

/** The name under a word when there is one alone. */
export function only(names: Set<string> | undefined): string | null {
  const [first] = names ?? [];
  return first !== undefined && names?.size === 1 ? first : null;
}
