import type { Mention } from '#lib/extraction/reference/pronoun-place';
import { type Discourse, type Entity, natureOfNoun } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isPersonalNoun } from '#lib/extraction/reference/nouns';
import type { Memory } from '#lib/extraction/people/memory';
import { isRole } from '#lib/extraction/words/roles';

export interface Meant {
  /** Several when "the two countries" are meant. */
  who: string;
  entity: Entity | null;
  how: 'description' | 'pair';
  sure: 'certain' | 'likely';
}

/** What a description may refer back to at its place. */
export interface Around {
  discourse: Discourse;
  memory: Memory;
  before: readonly Mention[];
  /** Whom the pronoun that opens it means. */
  owner: Entity | null;
  text: string;
  /** Where the description ends. */
  at: number;
  /** Stands in somebody's own words. */
  isQuoted: boolean;
}

/** All that has been spoken of, the nearest first; within a sentence what came last. */
export function* nearest({ discourse, before }: Around): Generator<Entity> {
  for (let i = before.length - 1; i >= 0; i -= 1) yield (before[i] as Mention).entity;
  yield* discourse.recent;
}

export function said(entity: Entity, sure: Meant['sure']): Meant {
  return { who: entity.who, entity, how: 'description', sure };
}

/** The one that is spoken of most; the nearest of several that are alike. */
export function theCountry(around: Around): Meant | null {
  const found = [...new Set(nearest(around))].filter(({ nature, heads }) => nature === 'country' || heads.has('country'));
  const [best] = found.toSorted((a, b) => weightOf(b, around) - weightOf(a, around));
  return best ? said(best, found.length === 1 ? 'certain' : 'likely') : null;
}

function weightOf(entity: Entity, { before }: Around): number {
  const here = before.filter((mention) => mention.entity === entity);
  return (
    entity.mentions +
    here.length +
    (here.some(({ item }) => before.some((each) => each.item.start === item.start && each.item.part === 'subject')) ? 1.5 : 0)
  );
}

export const YEAR_OLD = /^\d{1,3}-year-old\b/;

/** Whether a description is of one person. */
export function isPersonal({ head, isPlural, words }: Item): boolean {
  if (YEAR_OLD.test(words) || (!isPlural && natureOfNoun(head, false) === 'person')) return true;
  return (
    !isPlural && (isRole(head) || isPersonalNoun(head) || /^(?:lawmaker|legislator|politician|official|diplomat)$/.test(head))
  );
}
