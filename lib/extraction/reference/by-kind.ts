import { type Around, type Meant, nearest, said } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isKindOf } from '#lib/extraction/reference/noun-kinds';
import { genderOfNoun } from '#lib/extraction/reference/nouns';
import { isRole } from '#lib/extraction/words/roles';

/** Sentences after which somebody is taken up by a wider noun no more. */
const LASTS = 4;

/** "The player" is the goalkeeper, "the cleric" the bishop Ann Lowe: the nearest whose noun or office says so. */
export function byKind({ head, words, opener }: Item, around: Around): Meant | null {
  if (!/^(?:the|this|that)$/.test(opener ?? '') || words !== head) return null;
  const { discourse, isQuoted, memory } = around;
  const gender = genderOfNoun(head);
  const met = new Set<Entity>();
  for (const entity of nearest(around)) {
    if (met.has(entity)) continue;
    met.add(entity);
    const isNear = entity.sentence === 0 || discourse.sentence - entity.sentence < LASTS;
    if (!isNear || entity.nature !== 'person' || (entity.gender ?? gender) !== (gender ?? entity.gender)) continue;
    const isTalking = (isQuoted && memory.speaker === entity.who) || discourse.talking.has(entity.who);
    if (!isTalking && nounsOf(entity, around).some((noun) => isKindOf(noun, head))) return said(entity, 'likely');
  }
  return null;
}

/** What somebody has been called by, and the last words of the offices. */
function nounsOf({ who, heads }: Entity, { discourse }: Around): string[] {
  const offices = discourse.directory.officesOf(who).map(
    (office) =>
      office
        .split(/ (?:of|for) /u)[0]
        ?.split(' ')
        .at(-1) ?? '',
  );
  return [...heads, ...offices].filter(
    (noun) => noun !== '' && !/^(?:member|head|chief|chair)$/.test(noun) && (heads.has(noun) || isRole(noun)),
  );
}
