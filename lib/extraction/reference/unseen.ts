import type { Entity } from '#lib/extraction/reference/entities';

type Known = Pick<Entity, 'who' | 'nature' | 'gender' | 'heads' | 'isNamed' | 'kind' | 'of'>;

/** Somebody or something that no sentence has mentioned yet; every one has the same fields, so that reading them is fast. */
export function unseen({ who, nature, gender, heads, isNamed, kind, of }: Known): Entity {
  return {
    who,
    nature,
    gender,
    heads,
    isNamed,
    kind,
    full: undefined,
    told: undefined,
    mentions: 0,
    of,
    isSomewhere: undefined,
    isShare: undefined,
    meantBy: undefined,
    sentence: 0,
    part: 'other',
    clause: 0,
    last: undefined,
  };
}
