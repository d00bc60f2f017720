import { type Around, nearest } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isPersonalNoun } from '#lib/extraction/reference/nouns';
import { countryOf } from '#lib/extraction/words/countries';
import { isRole } from '#lib/extraction/words/roles';

/** They tell it from nothing else. */
const WHOLE =
  /^(?:whole|entire|very|same|said|\d+-(?:year|month|week|day|mile|page|metre|storey|bed|seat|acre|strong)-?(?:old|long)?|ageing|aging|historic|beloved|much-loved|disputed|controversial|embattled|stricken|doomed|troubled|crumbling|derelict|disused|giant|tiny|huge|famous|popular|ill-fated|offending|now-\p{L}+)$/u;
/** Brought in beside one that the text is about: "a new arena". */
const BESIDE =
  /^(?:the |an? )?(?:new|newer|another|second|third|other|different|rival|replacement|bigger|larger|smaller|next|neighbouring|similar|future|planned|proposed)\s/i;

/** The nearest that has been called by this noun, and by a word before it if there is one. */
export function byHead({ head, words }: Item, around: Around, suits: (entity: Entity) => boolean): Entity | null {
  const ahead = words
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .filter((word) => !WHOLE.test(word));
  let beside: Entity | null = null;
  for (const entity of nearest(around)) {
    if (!entity.heads.has(head) || !suits(entity) || (entity.nature === 'person' && !isRole(head) && !isPersonalNoun(head)))
      continue;
    const known = entity.who.toLowerCase();
    if (!ahead.every((word) => known.includes(word) || isCountryOf(word, entity))) continue;
    if (beside !== null && entity !== beside) return entity.mentions > 1 ? entity : beside;
    if (ahead.length > 0 || entity.isNamed || entity.mentions > 1 || !BESIDE.test(entity.who)) return entity;
    beside = entity;
  }
  return beside;
}

function isCountryOf(word: string, { who }: Entity): boolean {
  const country = countryOf(word);
  return country !== null && who.includes(country);
}
