import { type Around, type Meant, nearest } from '#lib/extraction/reference/around';
import type { Mention } from '#lib/extraction/reference/pronoun-place';
import type { Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { natureOfNoun } from '#lib/extraction/reference/entities';
import { unseen } from '#lib/extraction/reference/unseen';
import { isBodyNoun, isPeople, isPluralNoun } from '#lib/extraction/reference/nouns';
import type { Link, Work } from '#lib/extraction/reference/work';
import type { Span } from '#lib/extraction/extraction';
import { isBody, isRole } from '#lib/extraction/words/roles';
import { matchesOf } from '#lib/extraction/text/matches-of';

const AND = /^,?\s(?:and|&)\s(?:(?:the|an?|his|her|their|its)\s)?$/;
const COMMA = /^,\s(?:the\s)?$/;
const MOST = 6;
const SOMEBODY: readonly Nature[] = ['person', 'people', 'name'];
const SOMETHING: readonly Nature[] = ['country', 'body', 'place', 'name'];

/** "Ann Lowe and Ben Reed", "Bolivia, Peru and Chile": those whom "they" and "the two" mean are kept together. */
export function takeTogether(work: Work, items: readonly Item[], i: number): void {
  const item = items[i] as Item;
  if (item.isPronoun) return;
  const before = beforeAnd(work, items, i);
  if (before < 0 || (item.part === 'subject' && item.clause !== items[before]?.clause)) return;
  const ends = [mentionOf(work, items[before] as Item), mentionOf(work, item)];
  let at = before;
  while (at > 0 && ends.length < MOST && COMMA.test(work.text.slice(items[at - 1]?.end, items[at]?.start))) {
    at -= 1;
    const mention = mentionOf(work, items[at] as Item);
    // "Two sisters from Ghent, Anke and Lies": no place.
    const isTold = mention !== null && (mention.item.behind !== null || ends.every((each) => each?.entity.isNamed === true));
    if (!mention || (isTold && countedBefore(work, items[at + 1] as Item, ends.length))) break;
    ends.unshift(mention);
  }
  const parts = ends.flatMap((mention) => (mention ? [mention] : []));
  if (parts.length < ends.length || parts.length < 2 || new Set(parts.map(({ entity }) => entity)).size < parts.length) return;
  const first = parts[0] as Mention;
  const told = countedBefore(work, first.item, parts.length);
  const entity = joined(work, parts, told?.entity.nature === 'people');
  if (!entity) return;
  if (told) for (const head of told.entity.heads) entity.heads.add(head);
  if (told) told.entity = entity;
  const mention = { item: { ...first.item, end: item.end, isPlural: true, name: null }, entity };
  work.mentions.splice(work.mentions.indexOf(first), 0, mention);
}

/** The place of the phrase before "and"; "his" of "and his sister" stands between. */
function beforeAnd({ text }: Work, items: readonly Item[], i: number): number {
  const [item, last] = [items[i] as Item, items[i - 1]];
  const at = last?.isPronoun && last.part === 'owner' && last.start >= item.start - 5 ? i - 2 : i - 1;
  const before = items[at];
  return before && !before.isPronoun && AND.test(text.slice(before.end, item.start + openerOf(text, item))) ? at : -1;
}

/** The span of a phrase may begin with the word that opens it. */
function openerOf(text: string, { start, words }: Item): number {
  return Math.max(0, text.slice(start, start + 12).indexOf(words.slice(0, 4)));
}

function mentionOf({ mentions }: Work, { start, end }: Item): Mention | null {
  return mentions.findLast(({ item }) => item.start === start && item.end === end) ?? null;
}

function joined({ text }: Work, parts: readonly Mention[], areTold: boolean): Entity | null {
  const all = parts.map(({ entity }) => entity);
  const [first, last] = [parts[0] as Mention, parts.at(-1) as Mention];
  const isOfPeople = isAllPeople(all) || (areTold && all.every(({ nature }) => SOMEBODY.includes(nature)));
  const isNamed = all.every((each) => each.isNamed);
  if (!isOfPeople && !(isNamed && all.every(({ nature }) => SOMETHING.includes(nature)))) return null;
  const asWritten = text
    .slice(first.item.start, last.item.end)
    .replace(/\s+/g, ' ')
    .replace(first.entity.isNamed ? /^the\s/i : /^\s/, '');
  const isFull = all.every(({ who }) => asWritten.includes(who));
  // "The firm Altan and the bank Corvo": their names alone.
  const isExplained = parts.some(({ item: { name, words, opener } }) => opener === 'the' && name !== null && words !== name.text);
  const isFamily = !first.entity.who.startsWith(first.item.words) || /^\p{Lu}\S+ and \p{Lu}\S+ \p{Lu}\S+$/u.test(asWritten);
  return unseen({
    gender: null,
    who: (!isExplained && (isFull || isFamily)) || !isNamed ? small(asWritten, first.item) : listed(all.map(({ who }) => who)),
    nature: isOfPeople ? 'people' : 'things',
    heads: new Set(),
    isNamed: true,
    of: all,
  });
}

/** Somebody is among them who is surely a person. */
function isAllPeople(all: readonly Entity[]): boolean {
  return all.every(({ nature }) => SOMEBODY.includes(nature)) && all.some(({ nature }) => nature !== 'name');
}

function small(words: string, { isOpening, name }: Item): string {
  return isOpening && name === null ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "Two brothers from Split, Ante and Luka": who they are follows. */
function countedBefore({ mentions, text }: Work, first: Item, count: number): Mention | null {
  if (!/,\s$/.test(text.slice(first.start - 2, first.start))) return null;
  const told = mentions.findLast(({ item }) => item.isPlural && item.end < first.start && countIn(item.words) === count);
  return told && !told.entity.isNamed ? told : null;
}

const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  pair: 2,
  couple: 2,
  duo: 2,
  trio: 3,
};
const KIN = /^(?:brothers|sisters|siblings|twins|spouses|newlyweds|parents|partners|rivals|friends)$/;
const GROUP = /^(?:pair|couple|duo|trio)$/;

function countIn(words: string): number | null {
  return COUNTS[words.split(' ')[0]?.toLowerCase() ?? ''] ?? null;
}

/** "The two women", "the pair", "the three airports": those who were named together last, else as many as the last sentence names. */
export function togetherMeant(item: Item, around: Around): Meant | null {
  const { head, opener, words } = item;
  if (!/^(?:the|both|these|those)$/.test(opener ?? '')) return null;
  const count =
    (GROUP.test(head) ? COUNTS[head] : null) ?? (item.isPlural ? countIn(words) : null) ?? (opener === 'both' ? 2 : null);
  const isKin = KIN.test(head) && words === head && opener === 'the';
  if (count === null && !isKin) return null;
  const suits = suitsNoun(head, isKin);
  const found = [...new Set(nearest(around))].find(
    ({ of, sentence }) =>
      of !== undefined &&
      (sentence === 0 || around.discourse.sentence - sentence < LASTS) &&
      of.length === (count ?? 2) &&
      suits(of),
  );
  if (found) return { who: found.who, entity: found, how: 'pair', sure: 'certain' };
  return count === null ? null : inLastSentence(count, around, suits);
}

const LASTS = 4;

/** "The two", "the three": so many who were named together last. */
export function namedTogether({ mentions, discourse }: Work, head: string): Entity | null {
  const count = COUNTS[head];
  const suits = ({ of, sentence }: Entity) =>
    of !== undefined && of.length === count && (sentence === 0 || discourse.sentence - sentence < LASTS);
  return mentions.findLast(({ entity }) => suits(entity))?.entity ?? discourse.recent.find(suits) ?? null;
}

function suitsNoun(head: string, isKin: boolean): (of: readonly Entity[]) => boolean {
  const one = head.replace(/ies$/, 'y').replace(/s$/, '');
  if (isBodyNoun(one) || isBody(one)) return (of) => of.every(({ nature }) => SOMETHING.includes(nature));
  const isOfPeople =
    isKin || GROUP.test(head) || isPeople(head) || isRole(head.replace(/s$/, '')) || natureOfNoun(head, true) === 'people';
  if (LANDS.test(head))
    return (of) => of.some(({ nature }) => nature === 'country') && of.every(({ nature }) => IN_ATLAS.includes(nature));
  return (of) => (isOfPeople ? of.every(({ nature }) => SOMEBODY.includes(nature)) : !isAllPeople(of));
}

const LANDS = /^(?:countries|states|nations|neighbou?rs|capitals|governments|powers)$/;
const IN_ATLAS: readonly Nature[] = ['country', 'name', 'place'];

/** "Putin rang Xi. The two leaders …": just so many have a name there. */
function inLastSentence(count: number, { discourse, before }: Around, suits: (of: readonly Entity[]) => boolean): Meant | null {
  const here = before.map(({ entity }) => entity);
  const last = discourse.recent.filter(({ sentence }) => sentence === discourse.sentence);
  for (const all of [here, last]) {
    const named = [...new Set(all)].filter((entity) => entity.isNamed && entity.of === undefined && suits([entity]));
    if (named.length === count) return { who: listed(named.map(({ who }) => who)), entity: null, how: 'pair', sure: 'likely' };
  }
  return null;
}

const BOTH_LAST = 3;
const BOTH =
  /\b[Bb]oth(?=\s(?:are|were|have|had|will|would|can|could|may|say|said|deny|do|did|[a-z]{3,}ed|want|won|lost|died|left|fell|rose|saw|took|paid|owned|knew|held|made|got|came|went|told|spoke|kept|sold|bought|found|stood|sat|ran|grew|met|spent|took|gave|left|live|work|want|need|face|plan|agree)\b|\s[€$£]\d|\sof\s(?:them|whom)\b|[,.])/g;

/** Whom "both" alone means. */
export function readBoth(work: Work, { start, end }: Span): Link[] {
  const { text, discourse, mentions } = work;
  const words = text.slice(start, end);
  if (!/both/i.test(words)) return [];
  return matchesOf(words, BOTH).flatMap(({ 0: both, index }): Link[] => {
    const at = start + index;
    const ahead = mentions.filter(({ item }) => item.end <= at).toReversed();
    const near = [...ahead.map(({ entity }) => entity), ...discourse.recent];
    const found = near.find(
      (entity) =>
        (entity.sentence === 0 || discourse.sentence - entity.sentence < BOTH_LAST) &&
        (entity.of?.length === 2 || (!entity.isNamed && countIn(entity.who) === 2 && isPluralNoun([...entity.heads][0] ?? ''))),
    );
    return found
      ? [{ start: at, end: at + both.length, text: both, refersTo: found.who, how: 'description', sure: 'likely', isOpen: false }]
      : [];
  });
}
