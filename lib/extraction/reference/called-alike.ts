import { type Around, type Meant, nearest, said } from '#lib/extraction/reference/around';
import { byHead } from '#lib/extraction/reference/by-head';
import { countryOfCapital } from '#lib/extraction/reference/capitals';
import type { Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isKindOf } from '#lib/extraction/reference/noun-kinds';
import { isAlike, isBodyNoun, isFirmNoun, isVenue } from '#lib/extraction/reference/nouns';
import { countryOf } from '#lib/extraction/words/countries';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** "the bank" is the last bank; "the company" the last firm, whatever it was called. */
export function calledAlike(item: Item, around: Around): Meant | null {
  const same = byHead(item, around, () => true);
  if (same) return said(firmSince(item, same, around) ?? same, 'certain');
  if (TOLD.test(around.text.slice(around.at, around.at + 20))) return null;
  const isFirm = isFirmNoun(item.head);
  if (item.words.includes(' ') && !isFirm && countryOf(item.words.split(' ')[0] ?? '') === null) return null;
  const here = new Set(around.before.map(({ entity }) => entity));
  const rank = (entity: Entity) =>
    rankOf(entity, { sentence: here.has(entity) ? around.discourse.sentence + 1 : entity.sentence, isFirm }) +
    (isFirm && isToldBefore(item.words, entity.who) ? FIRM_NAMED : 0);
  const other = [...new Set(nearest(around))].filter((entity) => isOfKind(entity, item, around));
  const [best] = other.toSorted((a, b) => rank(b) - rank(a));
  return best ? said(best, 'likely') : null;
}

/** "The company that makes it …", "the maker, Lumbra, …": from there on the company is Lumbra. */
function firmSince({ head, words }: Item, same: Entity, around: Around): Entity | null {
  if (same.isNamed || words !== head || !(head === 'company' || isAlike(head, 'company'))) return null;
  for (const entity of nearest(around)) {
    if (entity === same) return null;
    if (
      entity.isNamed &&
      entity.nature !== 'person' &&
      [...entity.heads].some((each) => each === 'company' || isAlike(each, head))
    )
      return entity;
  }
  return null;
}

/** "the trust that runs it", "the cost of a kilo": which one is said behind it. */
const TOLD = /^\s(?:that|which|who|of(?! (?:not|having|failing|being|\p{Ll}{4,}ing)))\s/u;
/** "the floor", "the cost", "the report": in most texts they say themselves what they mean, or mean nothing that was spoken of. */
const LOOSE =
  /^(?:costs?|files?|evidence|floor|post|request|mistake|error|sum|money|funds|cash|address|voting|price|notes?|message|letters?|e-?mails?|call|data|material|figures?|rate|benefits?|documents|unit|point|ground|road|street|scene|time|record|report|resolution|account|judgment|contract|review|act|order|bill|measure|award|drug|pill|jab|medicine|treatment|houses?|buildings)$/;

function isOfKind(entity: Entity, { head, isPlural, words }: Item, { discourse }: Around): boolean {
  const { who, heads, nature, isNamed, isSomewhere } = entity;
  if (isPlural !== MANY.includes(nature)) return false;
  if ([...heads].some((each) => each === head || isAlikeHere(each, head)))
    return mayBe(entity, head) && (isNamed || heads.has(head) || !LOOSE.test(head));
  // A name of which nothing is known may be a firm, when it does what firms do.
  return (
    isNamed &&
    !isPlural &&
    nature === 'name' &&
    !isRole(who.slice(who.lastIndexOf(' ') + 1)) &&
    [...heads].every((each) => who.toLowerCase().endsWith(each)) &&
    !(isSomewhere === true && !who.includes(' ')) &&
    countryOfCapital(who) === null &&
    (head === 'company' || isAlike(head, 'company')) &&
    (discourse.directory.isLikeBody(who) || isToldBefore(words, who))
  );
}

/** "the water company" is Orrin Water. */
function isToldBefore(words: string, who: string): boolean {
  const ahead = words.toLowerCase().split(' ').slice(0, -1);
  return ahead.length > 0 && ahead.every((word) => who.toLowerCase().split(' ').includes(word));
}

/** A town is no village, nor is a district a county. */
const LAND =
  /^(?:city|town|village|capital|municipality|valley|island|coast|region|district|area|neighbou?rhood|province|county|settlement|place|territory|land|state)$/;

function isAlikeHere(noun: string, head: string): boolean {
  return !LAND.test(head) && (isAlike(head, noun) || isKindOf(noun, head));
}

/** "on the road", "took the floor". */
const IDIOM = /^(?:road|street|floor|ground|point|scene|time|record|way)$/;

/** What bears a name is what its name says; nobody is a post or a yard. */
function mayBe({ nature, isNamed, heads, kind }: Entity, head: string): boolean {
  if (isNamed && IDIOM.test(head)) return false;
  const isOfBodies = isBodyNoun(head) || isBody(head) || isFirmNoun(head);
  if (isNamed && nature === 'body') return isOfBodies || isVenue(head);
  // "the building" is no hospital, though one stands in it.
  if (nature === 'body' && !isOfBodies) return [...heads].some((each) => each.endsWith(head) || isAlike(head, each));
  if (isFirmNoun(head) && kind === 'artifact' && !heads.has(head)) return false;
  if (nature === 'person') return !isNamed && heads.has(head);
  return !isBodyNoun(head) || !THINGS.includes(nature);
}

const MANY: readonly Nature[] = ['things', 'people'];
const THINGS: readonly Nature[] = ['thing', 'things'];

/** "the company" is a firm with a name before it is any chain or contractor. */
const FIRM_NAMED = 3;

function rankOf(
  { mentions, isNamed, nature, part }: Entity,
  { sentence, isFirm }: { sentence: number; isFirm: boolean },
): number {
  return (
    sentence +
    mentions * 0.4 +
    (isNamed ? (isFirm ? FIRM_NAMED : 0.5) : 0) -
    (nature === 'name' ? 2 : 0) +
    (part === 'subject' ? 0.4 : part === 'owner' ? -0.4 : 0)
  );
}
