import type { Discourse, Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item, Part } from '#lib/extraction/reference/item';

/** A phrase of the sentence that is read, with whom or what it means. */
export interface Mention {
  item: Item;
  entity: Entity;
}

/** Where a pronoun stands and who speaks there. */
export interface Place {
  item: Item;
  /** Those of the same sentence before it, in order. */
  before: readonly Mention[];
  speaker: Entity | null;
  isQuoted: boolean;
  /** Stands beside a verb of saying: mostly somebody who has a name. */
  isTag?: boolean;
}

export interface Choice {
  entity: Entity;
  /** How far the next best is behind; large when nobody else fits. */
  lead: number;
}

interface Candidate {
  entity: Entity;
  distance: number;
  part: Part;
  clause: number;
}

const OF_PART: Record<Part, number> = { subject: 2, object: 1, owner: 0.8, other: 0.5 };
const OF_DISTANCE = [2.6, 2.2, 0.9, 0.2, -0.4, -0.8, -1.2];
/** A thing is taken up sooner in its own sentence than somebody is. */
const THING_HERE = 1.6;
const FARTHEST = 7;
/** Sentences after which who spoke last is hardly nearer than others. */
const LONG_AGO = 3;
const ALONE = 9;

/** Whom or what a pronoun most likely means: what fits in kind, gender and number, then what stands near and is spoken of. */
export function choose(discourse: Discourse, place: Place): Choice | null {
  const wants = wantedBy(place.item.head);
  if (!wants) return null;
  const scored = candidates(discourse, place)
    .filter(({ entity, ...at }) => fits(entity, wants) && !isBarred(place, { entity, ...at }))
    .map((candidate) => ({ entity: candidate.entity, score: scoreOf(place, candidate, wants) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < 0) return null;
  return { entity: best.entity, lead: next ? best.score - next.score : ALONE };
}

type Wants = 'f' | 'm' | 'it' | 'they';

function wantedBy(pronoun: string): Wants | null {
  if (/^(?:she|her|herself)$/.test(pronoun)) return 'f';
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return 'm';
  if (/^(?:it|its|itself)$/.test(pronoun)) return 'it';
  return /^(?:they|them|their|themselves|these|those)$/.test(pronoun) ? 'they' : null;
}

function candidates({ recent, sentence }: Discourse, { before, item }: Place): Candidate[] {
  const here = before.map(({ item: at, entity }) => ({ entity, distance: 0, part: at.part, clause: at.clause }));
  const met = new Set(before.map(({ entity }) => entity));
  const earlier: Candidate[] = [];
  for (const entity of recent) {
    const distance = sentence - entity.sentence + 1;
    if (distance >= FARTHEST) break;
    // Who was spoken of before and is spoken of again counts by the better place.
    earlier.push({
      entity,
      distance: met.has(entity) ? Math.max(1, distance) : distance,
      part: entity.part,
      clause: item.clause - 1,
    });
  }
  return [...here, ...earlier];
}

const IT: readonly Nature[] = ['body', 'country', 'place', 'thing', 'name'];

function fits({ nature, gender, heads }: Entity, wants: Wants): boolean {
  if (wants === 'it') return IT.includes(nature);
  if (wants === 'they') return nature === 'people' || nature === 'things' || nature === 'body' || isCrowd(heads);
  const isSomebody = nature === 'person' || (nature === 'name' && gender === wants);
  return isSomebody && (gender ?? wants) === wants;
}

function isCrowd(heads: ReadonlySet<string>): boolean {
  return heads.has('side') || heads.has('family') || heads.has('couple');
}

/** "The mayor met her": the mayor is not her. Inside of a quotation he is not the speaker. */
function isBarred({ item, speaker, isQuoted }: Place, { entity, distance, part, clause }: Candidate): boolean {
  if (isQuoted && entity === speaker && !/^(?:it|its|they|them|their)$/.test(item.head)) return true;
  const isObject = /^(?:him|them|it)$/.test(item.head) || (item.head === 'her' && item.part !== 'owner');
  return isObject && item.part !== 'subject' && distance === 0 && clause === item.clause && part === 'subject';
}

function scoreOf(place: Place, { entity, distance, part, clause }: Candidate, wants: Wants): number {
  const { item, speaker, isQuoted } = place;
  const { isNamed } = entity;
  let score = OF_PART[part] + (OF_DISTANCE[distance] ?? -2) + Math.min(entity.mentions, 5) * 0.15;
  if (item.part === 'subject' && part === 'subject') score += 0.7;
  if (item.part === 'owner' && distance === 0 && clause === item.clause) score += part === 'subject' ? 1.2 : 0.6;
  if (!isQuoted && speaker !== null && entity === speaker && distance > 0)
    score += (place.isTag === true ? 2.4 : 1.2) * (distance > LONG_AGO ? 0.3 : 1);
  // "Joan Petty said she had slept in her car."
  if (!isQuoted && speaker !== null && entity === speaker && distance === 0 && item.part !== 'other') score += 1.4;
  if (place.isTag === true && !isNamed) score -= 3;
  if (place.isTag === true && distance === 0 && part === 'subject') score += 1.2;
  if (distance === 0 && wants !== 'f' && wants !== 'm') score += THING_HERE;
  return score + OF_WANTS[wants](entity);
}

const OF_WANTS: Record<Wants, (entity: Entity) => number> = {
  f: (entity) => (entity.gender === 'f' ? 1.5 : 0) + asSomebody(entity),
  m: (entity) => (entity.gender === 'm' ? 0.8 : 0) + asSomebody(entity),
  it: ({ nature, isNamed }) =>
    (nature === 'body' ? (isNamed ? 0.5 : 0.1) : 0) + (nature === 'place' ? -0.8 : 0) + (isNamed ? 0.1 : 0),
  they: ({ nature }) => (nature === 'people' ? 0.7 : nature === 'things' ? 0.2 : -1.8),
};

/** A person with a name is taken up sooner than "the late mother". */
function asSomebody({ nature, isNamed }: Entity): number {
  return (nature === 'person' ? 0 : -0.5) + (isNamed ? 0.5 : -0.5);
}
