import { type Around, nearest } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isPersonalNoun } from '#lib/extraction/reference/nouns';
import { countryOf } from '#lib/extraction/words/countries';
import { isRole } from '#lib/extraction/words/roles';

/** They tell it from nothing else. */
const WHOLE = /^(?:whole|entire|very|same|said)$/;

/** The nearest that has been called by this noun, and by a word before it if there is one. */
export function byHead({ head, words }: Item, around: Around, suits: (entity: Entity) => boolean): Entity | null {
  const ahead = words
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .filter((word) => !WHOLE.test(word));
  for (const entity of nearest(around)) {
    if (!entity.heads.has(head) || !suits(entity) || (entity.nature === 'person' && !isRole(head) && !isPersonalNoun(head)))
      continue;
    const known = entity.who.toLowerCase();
    if (ahead.every((word) => known.includes(word) || isCountryOf(word, entity))) return entity;
  }
  return null;
}

function isCountryOf(word: string, { who }: Entity): boolean {
  const country = countryOf(word);
  return country !== null && who.includes(country);
}
