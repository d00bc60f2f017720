import { anyCase } from '#lib/extraction/text/any-case';
import type { Discourse, Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item, Part } from '#lib/extraction/reference/item';
import { classOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isPeople, isPersonalNoun } from '#lib/extraction/reference/nouns';
import { PRONOUN_WEIGHTS } from '#lib/extraction/reference/pronoun-weights';
import { isBody, isRole } from '#lib/extraction/words/roles';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

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
  /** The noun behind "its", the verb behind "it". */
  next?: string;
  text: string;
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
  /** How many were mentioned since, of those that stand in the same sentence. */
  behind: number;
  /** Where it stands in the same sentence. */
  at: Item | null;
}

const FARTHEST = 7;
const ALONE = 9;
/** Below this nothing that was spoken of fits. */
const LEAST = -1.5;

/** Whom or what a pronoun most likely means: what fits in kind, gender and number, then what stands near and is spoken of. */
export function choose(discourse: Discourse, place: Place): Choice | null {
  const wants = wantedBy(place.item.head);
  if (!wants) return null;
  const scored = candidates(discourse, place)
    .filter((each) => fits(each.entity, wants) && !isBarred(place, each) && !isTalking(discourse, each.entity, wants))
    .map((candidate) => ({ entity: candidate.entity, score: scoreOf(place, candidate, wants) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  const next = scored.find(({ entity }) => entity !== best?.entity);
  if (!best || best.score < LEAST) return null;
  return { entity: best.entity, lead: next ? best.score - next.score : ALONE };
}

type Wants = 'f' | 'm' | 'it' | 'they';

export function wantedBy(pronoun: string): Wants | null {
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return 'f';
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return 'm';
  if (/^(?:it|its|itself)$/.test(pronoun)) return 'it';
  return /^(?:they|them|their|theirs|themselves|these|those)$/.test(pronoun) ? 'they' : null;
}

function candidates({ recent, sentence }: Discourse, { before, item }: Place): Candidate[] {
  const here = before.map(({ item: at, entity }, i) => ({
    entity,
    distance: 0,
    part: at.part,
    clause: at.clause,
    behind: Math.min(before.length - 1 - i, FARTHEST),
    at,
  }));
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
      behind: 0,
      at: null,
    });
  }
  return [...here, ...earlier];
}

const IT: readonly Nature[] = ['body', 'country', 'place', 'thing', 'name'];

function fits({ who, nature, gender, heads }: Entity, wants: Wants): boolean {
  if (wants === 'it') return IT.includes(nature);
  if (wants === 'they') return nature === 'people' || nature === 'things' || nature === 'body' || isCrowd(heads);
  if (nature === 'thing') return isMaybeSomebody(heads);
  const isSomebody = nature === 'person' || (nature === 'name' && (gender === wants || (gender === null && isLikeSomebody(who))));
  return isSomebody && (gender ?? wants) === wants;
}

/** "Oda Falk": two names of which neither tells what bears them. */
function isLikeSomebody(who: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(who) &&
    !who
      .toLowerCase()
      .split(' ')
      .some((word) => classOf(word) !== null)
  );
}

/** "A source", "a picker": a word that no list has. */
function isMaybeSomebody(heads: ReadonlySet<string>): boolean {
  const [head = ''] = heads;
  return head === 'source' || (/\p{L}{3,}er$/u.test(head) && classOf(head) === null && !isHardlyNoun(head));
}

function isCrowd(heads: ReadonlySet<string>): boolean {
  return heads.has('side') || heads.has('family') || heads.has('couple');
}

/** "The mayor met her": the mayor is not her. Inside of a quotation he is not the speaker. */
function isBarred({ item, speaker, isQuoted, text }: Place, { entity, distance, part, clause, at }: Candidate): boolean {
  if (at !== null && !at.isPronoun && isAsking(text, at)) return true;
  // "The ferry calls at Hallin and Stroma": they are places.
  if (entity.of !== undefined && entity.nature === 'things' && part !== 'subject') return true;
  if (isQuoted && entity === speaker && !/^(?:it|its|they|them|their)$/.test(item.head)) return true;
  const isObject = /^(?:him|them|it)$/.test(item.head) || (item.head === 'her' && item.part !== 'owner');
  return isObject && item.part !== 'subject' && distance === 0 && clause === item.clause && part === 'subject';
}

/** "Asked by the chair when she had heard of it, she replied": neither is the chair. */
function isAsking(text: string, { start }: Item): boolean {
  return ASKED_BY.test(text.slice(Math.max(0, start - LONGEST_ASKING), start));
}

const LONGEST_ASKING = 160;
const ASKED_BY = anyCase(
  /(?:^|[\n.!?”"]\s*)(?:(?:And|But|Later|When|Also|Repeatedly|Then|Again)\s)?(?:asked|pressed|questioned|challenged|interviewed|confronted|pushed|quizzed|prompted|urged|reminded|told|warned)\b[^.;:!?]{0,60}?\sby (?:(?:an? |the |his |her |its )?(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+, )?(?:an? |the |his |her )?$/iu,
);

/** In a conversation "she" is neither who speaks nor who is spoken to. */
function isTalking({ talking }: Discourse, { who }: Entity, wants: Wants): boolean {
  return (wants === 'f' || wants === 'm') && talking.has(who);
}

function scoreOf(place: Place, candidate: Candidate, wants: Wants): number {
  let score = 0;
  for (const [sign, by] of signsOf(place, candidate, wants)) score += (PRONOUN_WEIGHTS[sign] ?? 0) * by;
  return score;
}

type Sign = readonly [name: string, by: number];

/** What speaks for a candidate and against it. */
export function signsOf(place: Place, candidate: Candidate, wants: Wants): Sign[] {
  const { entity, distance, part } = candidate;
  const signs: Sign[] = [
    [part, 1],
    [`distance ${distance}`, 1],
    ['mentions', Math.min(entity.mentions, 5)],
    ['behind', candidate.behind],
  ];
  const add = (name: string, holds: boolean): void => void (holds && signs.push([name, 1]));
  addPlace(place, candidate, add);
  addTold(place, candidate, add);
  if (wants === 'f' || wants === 'm') addSomebody(place, entity, { wants, add });
  else addThing(place, candidate, { wants, add });
  if (place.speaker !== null && entity === place.speaker && !place.isQuoted) addSpeaker(place, candidate, add);
  return signs;
}

type Add = (name: string, holds: boolean) => void;

function addPlace({ item, isTag }: Place, { distance, part, clause, entity }: Candidate, add: Add): void {
  add('both subjects', item.part === 'subject' && part === 'subject');
  const isOwn = item.part === 'owner' && distance === 0 && clause === item.clause;
  add('subject owns', isOwn && part === 'subject');
  add('other owns', isOwn && part !== 'subject');
  add('opens with subject before', item.isOpening && distance === 1 && part === 'subject');
  add('subject before', item.part === 'subject' && distance === 1 && part === 'subject');
  add('tag without name', isTag === true && !entity.isNamed);
  add('tag behind subject', isTag === true && distance === 0 && part === 'subject');
}

/** What the words right behind a candidate and what was last meant by such a pronoun say. */
function addTold({ item, text }: Place, { at, entity, distance, clause, part }: Candidate, add: Add): void {
  const behind = at ? text.slice(at.end, at.end + 50) : '';
  const isWithin = at !== null && item.clause !== clause;
  add('who', isWithin && WHO.test(behind));
  const verb = isWithin && part === 'subject' ? (SAYS.exec(behind)?.[1] ?? '') : '';
  const isTeller = isWithin && at.behind === 'by' && TOLD_BY.test(text.slice(Math.max(0, at.start - 24), at.start));
  add('subject says', isTeller || (verb !== '' && isSayingOrAct(verb)));
  add('meant so last', distance < 2 && entity.meantBy === wantedBy(item.head));
  add('main subject before', distance === 1 && part === 'subject' && entity.clause === 0);
  add('noun as name', entity.isNamed && !entity.who.includes(' ') && classOf(entity.who.toLowerCase()) !== null);
  add('gerund', !entity.isNamed && /^\p{Ll}{3,}ing$/u.test(entity.who.replace(/^the /, '')));
}

const WHO = /^(?:\s(?:at|of|in|from|for|with)\s[^,.;]{2,36})?,?\s(?:who|whose|which)\b/;
const TOLD_BY = /\b(?:told|informed|warned|assured|reminded) by (?:an? |the )?$/;
const SAYS = /^(?:,[^,]{2,30},)?\s(?:(?:has|had|also|then|now|have)\s)?(\p{Ll}+)/u;

function addSpeaker({ item, isTag }: Place, { distance }: Candidate, add: Add): void {
  const near = distance > LONG_AGO ? 'long ago' : distance > 1 ? 'earlier' : 'before';
  add(`${isTag ? 'tagged' : 'speaker'} ${near}`, distance > 0);
  add('speaker here', distance === 0 && item.part !== 'other');
}

/** Sentences after which who spoke last is hardly nearer than others. */
const LONG_AGO = 3;

function addSomebody({ isTag }: Place, { gender, nature, isNamed }: Entity, { wants, add }: { wants: Wants; add: Add }): void {
  add(`gender ${wants}`, gender === wants);
  add('maybe a person', nature !== 'person');
  add(isNamed ? 'named person' : 'person without name', true);
  add('tag', isTag === true && nature === 'person');
}

function addThing(
  { item, next = '' }: Place,
  { entity, distance, part }: Candidate,
  { wants, add }: { wants: Wants; add: Add },
): void {
  const kind = KIND[entity.nature];
  add('thing here', distance === 0);
  add(`${wants} ${kind}`, true);
  add(`${wants} named`, entity.isNamed);
  add(`${wants} ${entity.kind ?? 'whatever'}`, !entity.isNamed);
  const isObject = item.part === 'object' || item.part === 'other';
  add('both objects', isObject && distance === 0 && part !== 'subject');
  add('object of subject', isObject && distance === 0 && part === 'subject');
  if (item.part === 'owner') add(`${isOfBody(next) ? 'office' : 'piece'} of ${kind}`, true);
  if (item.part === 'subject') add(`${isSayingOrAct(next) ? 'says' : 'does'} ${kind}`, true);
}

const KIND: Record<Nature, string> = {
  person: 'body',
  people: 'people',
  body: 'body',
  country: 'body',
  place: 'place',
  thing: 'thing',
  things: 'thing',
  name: 'name',
};

/** "Its director", "its board", "its shares": only bodies have such. */
function isOfBody(noun: string): boolean {
  return isRole(noun) || isPersonalNoun(noun) || isPeople(noun) || isBody(noun) || isBodyNoun(noun);
}
