import type { Discourse, Entity, Nature } from '#lib/extraction/reference/entities';

const ORDER = /^the (latter|former)$/i;
const ACTORS: readonly Nature[] = ['person', 'people', 'body', 'country', 'name'];

/** Whom "the latter" or "the former" means: of those whom the last sentence spoke of; null for other words. */
export function oneOfTwo(words: string, { recent, sentence }: Discourse): Entity | null {
  const order = ORDER.exec(words)?.[1]?.toLowerCase();
  if (!order) return null;
  const there = recent.filter((entity) => entity.sentence === sentence && ACTORS.includes(entity.nature));
  return (order === 'latter' ? there.at(-1) : (there.at(-2) ?? there.at(-1))) ?? null;
}
