import type { Entity, Nature } from '#lib/extraction/reference/entities';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isPeople, isPersonalNoun } from '#lib/extraction/reference/nouns';
import type { Candidate, Place, Wants } from '#lib/extraction/reference/pronoun-place';
import { addSignsOfIt } from '#lib/extraction/reference/thing-signs';
import { isBody, isRole } from '#lib/extraction/words/roles';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

/** Something that speaks for a candidate or against it, and how many times; what it counts once is weighed elsewhere. */
export type Sign = readonly [name: string, by: number];

/** What speaks for what a pronoun may mean, and against it. */
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
  addTold(place, candidate, { wants, add });
  addAway(place, candidate, { wants, add });
  if (wants === 'f' || wants === 'm') addSomebody(place, entity, { wants, add });
  else addThing(place, candidate, { wants, add });
  if (wants === 'it') addSignsOfIt(place, candidate, add);
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
function addTold(
  { item, text }: Place,
  { at, entity, distance, clause, part }: Candidate,
  { wants, add }: { wants: Wants; add: Add },
): void {
  const behind = at ? text.slice(at.end, at.end + 50) : '';
  const isWithin = at !== null && item.clause !== clause;
  add('who', isWithin && WHO.test(behind));
  const verb = isWithin && part === 'subject' ? (SAYS.exec(behind)?.[1] ?? '') : '';
  const isTeller = isWithin && at.behind === 'by' && TOLD_BY.test(text.slice(Math.max(0, at.start - 24), at.start));
  add('subject says', isTeller || (verb !== '' && isSayingOrAct(verb)));
  add('meant so last', distance < 2 && entity.meantBy === wants);
  add('main subject before', distance === 1 && part === 'subject' && entity.clause === 0);
  add('noun as name', entity.isNamed && !entity.who.includes(' ') && classOf(entity.who.toLowerCase()) !== null);
  add('gerund', !entity.isNamed && /^\p{Ll}{3,}ing$/u.test(entity.who.replace(/^the /, '')));
}

/** How far back the words are that mentioned a candidate last, and what stood before them. */
function addAway({ item, text }: Place, { at, entity, distance }: Candidate, { wants, add }: { wants: Wants; add: Add }): void {
  const last = at ?? entity.last;
  const kind = wants === 'f' || wants === 'm' ? 'somebody' : wants;
  add(`${kind} ${entity.nature}${entity.isNamed ? ' by name' : ''}`, true);
  add(`clause ${Math.min(entity.clause, 2)} distance ${Math.min(distance, 4)}`, distance > 0);
  if (last === undefined) return;
  const isBefore = text.lastIndexOf('\n', item.start - 1) >= last.end;
  add('paragraph before', isBefore);
  add(`${kind} paragraph before`, isBefore);
  add(`${kind} ${2 ** Math.floor(Math.log2(1 + wordsBetween(text, last.end, item.start)))} words away`, true);
  add(`behind ${last.behind}`, last.behind !== null);
}

const FAR_AWAY = 127;

/** How many words stand between two places; many are not counted to the end. */
function wordsBetween(text: string, from: number, to: number): number {
  let words = 1;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to && words < FAR_AWAY; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
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
  { item, next = '', isQuoted }: Place,
  { entity, distance, part }: Candidate,
  { wants, add }: { wants: Wants; add: Add },
): void {
  const kind = KIND[entity.nature];
  add('thing here', distance === 0);
  add(`${wants} ${kind}`, true);
  add(`${wants} ${entity.nature} ${isQuoted ? 'quoted' : 'told'}`, true);
  add(`${wants} named`, entity.isNamed);
  add(`${wants} ${entity.kind ?? 'whatever'}`, !entity.isNamed);
  const isObject = item.part === 'object' || item.part === 'other';
  add('both objects', isObject && distance === 0 && part !== 'subject');
  add('object of subject', isObject && distance === 0 && part === 'subject');
  if (item.part === 'owner') add(`${isOfBody(next) ? 'office' : 'piece'} of ${kind}`, true);
  if (item.part !== 'subject') return;
  add(`${isSayingOrAct(next) ? 'says' : 'does'} ${kind}`, true);
  add(`${wants} ${verbKind(next)} ${entity.isNamed ? 'name' : (entity.kind ?? entity.nature)}`, true);
}

const HELPERS: readonly [string, RegExp][] = [
  ['is', /^(?:is|was|are|were)$/],
  ['has', /^(?:has|have|had)$/],
  ['may', /^(?:will|would|could|can|should|may|might|must)$/],
];

/** What the word behind a pronoun tells of it: "is", "has", "may", that it says or does something, or nothing. */
function verbKind(next: string): string {
  if (next === '') return 'with';
  return HELPERS.find(([, words]) => words.test(next))?.[0] ?? (isSayingOrAct(next) ? 'says' : 'does');
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
