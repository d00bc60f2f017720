import { UNTOLD } from '#lib/extraction/people/described';
import { genderOf, type Memory } from '#lib/extraction/people/memory';
import { isPluralNoun } from '#lib/extraction/reference/nouns';
import type { Entity } from '#lib/extraction/reference/entities';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { genderOfRole } from '#lib/extraction/words/roles';

const CALLED =
  /^(?:the|this) (?:(?:retired|former|local|young|elderly|veteran|trained|self-taught|award-winning|\p{Ll}+-born) )?(\p{Ll}{3,})$/u;
const TRADE =
  /^(?:farmer|grower|herder|herdsman|shepherd|shepherdess|beekeeper|forester|gardener|winemaker|vintner|baker|butcher|brewer|cook|fishmonger|greengrocer|grocer|shopkeeper|stallholder|trader|hotelier|innkeeper|publican|restaurateur|nurse|midwife|pensioner|retiree|widow|widower|carpenter|joiner|plumber|electrician|welder|mechanic|builder|bricklayer|roofer|stonemason|potter|weaver|seamstress|tailor|hairdresser|barber|waiter|waitress|student|undergraduate|grandmother|grandfather|grandparent|veteran|sailor|skipper|angler|miner|steelworker|docker|longshoreman|librarian|translator|violinist|cellist|drummer|guitarist|dancer|sculptress|metalworker|trucker|cabbie|postman|postwoman|paramedic|firefighter|fireman|lifeguard|dentist|vet|optician|therapist|\p{Ll}{3,}(?:ologist|iatrist|ographer))$/u;
const FARTHEST = 3;

/**
 * Whom a trade means that the text has given nobody ("the epidemiologist cautioned"): the one person named of late, whoever
 * spoke last before others; null where it may be another.
 */
export function takenUpByTrade(words: string, before: string, memory: Memory): string | null {
  const noun = CALLED.exec(words.charAt(0).toLowerCase() + words.slice(1))?.[1];
  if (noun === undefined || !(TRADE.test(noun) || UNTOLD.test(noun))) return null;
  const { directory, discourse, speaker } = memory;
  if (directory.holdersOf(noun).size > 0 || directory.calledBy(noun).length > 0) return null;
  if (before.includes(`a ${noun}`) || before.includes(`an ${noun}`) || before.includes(` ${noun}s`)) return null;
  if (discourse.recent.some(({ heads, isNamed }) => !isNamed && heads.has(noun))) return null;
  const named = discourse.recent.filter((each) => isOfLate(each, memory) && mayBe(each, noun, memory));
  const spoke = named.find(({ who }) => who === speaker);
  const last = Math.max(...named.map(({ sentence }) => sentence));
  const here = named.filter(({ sentence }) => sentence === last);
  const [first] = here;
  if (first && discourse.recent.some((each) => isBeside(each, first))) return null;
  return (spoke && spoke.sentence === last ? spoke : here.length === 1 ? here[0] : undefined)?.who ?? null;
}

function isOfLate({ who, isNamed, nature, sentence }: Entity, { directory, discourse }: Memory): boolean {
  const isSomebody =
    nature === 'person' || (nature === 'name' && who.includes(' ') && (directory.isPerson(who) || isFirstName(who)));
  return isNamed && isSomebody && discourse.sentence - sentence <= FARTHEST;
}

/** "Ann Lowe and Ben Reed": of two neither is the last. */
function isBeside(other: Entity, { who, sentence }: Entity): boolean {
  if (other.of?.some((each) => each.who === who)) return true;
  return (
    other.isNamed &&
    other.who !== who &&
    other.sentence === sentence &&
    other.nature === 'name' &&
    other.isSomewhere !== true &&
    other.part !== 'other' &&
    other.who.split(' ').length === 2
  );
}

function isFirstName(who: string): boolean {
  return genderOfFirstName(who.split(' ')[0] ?? '') !== null;
}

/** Nobody who is something else by trade, or is told of as somebody's mother. */
function mayBe({ who, heads }: Entity, noun: string, memory: Memory): boolean {
  const gender = genderOfRole(noun);
  const isOther = [...heads].some((head) => head !== noun && !isPluralNoun(head) && (TRADE.test(head) || KIN.test(head)));
  return !isOther && (gender === null || (genderOf(memory, who) ?? gender) === gender);
}

const KIN =
  /^(?:mother|father|mum|dad|son|daughter|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|stepfather|stepmother|partner|fianc[eé]e?|baby|boy|girl|victim)$/u;
