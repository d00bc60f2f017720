import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { namedTogether } from '#lib/extraction/reference/together';
import { inFull, type Read, take, type Work } from '#lib/extraction/reference/work';

const COUNT = /^(?:#|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another|none|neither|several)$/;
const ORDINAL = /^(?:second|third|fourth|fifth)$/;
/** A verb or the end of the clause follows: what is counted stands before. */
const BARE = /^(?:[,;.]|\s(?:is|are|was|were|has|had|have|did|will|would|could|died|left|came|went|said|remained|reached)\b)/u;
const BARRED =
  /(?:\b(?:in|no|any|some|every|each|the|this|that|which|at|by|now|just|aged?|since|until|till|before|after|past|to|from|than|of|or|and|number|chapter|day|square)|\d|[-–])\s?$/i;
/** "is 95", "fell 12": a measure, not some of several. */
const STATES = /\b(?:is|was|are|were|reached|hit|fell|rose|aged|turned|stood|of|around|about)\s$/;
const ANYBODY = /^One\s(?:is|has|could|will|would)\b/u;
const NEAREST = 2;
/** "the other two" looks back farther than "two". */
const LASTS = 5;

/** "One was white", "He sent another", "A third was found": of what was spoken of before. Null when the text says so itself. */
export function countedMeans(work: Work, items: readonly Item[], i: number): Read | null {
  const item = items[i] as Item;
  if (!isCount(item) || !BARE.test(work.text.slice(item.end, item.end + 12)) || isAnybody(work, item)) return null;
  const ahead = work.text.slice(Math.max(0, item.start - 10), item.start);
  if (BARRED.test(ahead) || (item.head === '#' && (STATES.test(ahead) || isAgeOrYear(work.text, item)))) return null;
  const counted = whatIsCounted(work, { isOfPeople: DOES_AS_PEOPLE.test(work.text.slice(item.end, item.end + 24)) });
  if (!counted) return null;
  const head = [...counted.heads][0] ?? counted.who;
  // "A third were sold": a share of them, and none that was counted third.
  if (ORDINAL.test(item.head) && /^\s(?:are|were|have)\b/.test(work.text.slice(item.end, item.end + 6)))
    return { refersTo: counted.who, how: 'description', sure: 'likely', isOpen: false };
  if (!ORDINAL.test(item.head) && !item.head.startsWith('n'))
    take(work, item, someOf(counted, `${item.words.toLowerCase()} of the ${head}`));
  const refersTo = ORDINAL.test(item.head)
    ? `${item.head} ${head.replace(/s$/, '')}`
    : item.head === '#'
      ? `${item.words} ${head}`
      : counted.who;
  return { refersTo, how: 'description', sure: 'likely', isOpen: false };
}

function isCount({ head, words, opener, part }: Item): boolean {
  if (part === 'owner' || (words.toLowerCase() !== head && head !== '#')) return false;
  if (head === '#' && !/^[1-9][\d,]{0,8}$/.test(words)) return false;
  return opener === null ? COUNT.test(head) : opener === 'a' && ORDINAL.test(head);
}

/** "Ann Lowe, 58, …", "the Water Act, 2024, …", "2024/25": an age or a year, and not so many of anything. */
function isAgeOrYear(text: string, { words, start, end }: Item): boolean {
  const isYear = /^(?:19|20)\d\d$/.test(words);
  return (
    isYear ||
    text[start - 1] === '/' ||
    /^\/\d/.test(text.slice(end, end + 2)) ||
    (/[\p{L}.”"'’)],\s$/u.test(text.slice(start - 3, start)) && /^[,;.)]/.test(text.slice(end, end + 1)))
  );
}

/** Only people leave, vote or die. */
const DOES_AS_PEOPLE =
  /^\s(?:(?:have|has|had|will|would|could)\s)?(?:since\s|already\s)?(?:left|died|quit|resigned|voted|survived|fled|retired|drowned|fell ill|went home|signed up|applied|agreed|refused)\b/;

/** "One has to laugh", "None." alone. */
function isAnybody({ text, span }: Work, { start, end }: Item): boolean {
  return ANYBODY.test(text.slice(start, end + 8)) || end - start >= span.end - span.start - 2;
}

/** Where what is counted is looked for. */
interface Counting {
  /** Before which place of the text. */
  at?: number;
  lasts?: number;
  isOfPeople?: boolean;
}

/** Those of whom "some" or "two" are: of what the nearest sentence spoke of as several, what it counted before anything else. */
export function whatIsCounted(
  { mentions, discourse }: Work,
  { at = Number.POSITIVE_INFINITY, lasts = NEAREST, isOfPeople = false }: Counting = {},
): Entity | null {
  const isNoun = ({ isNamed, nature, isShare, heads }: Entity) =>
    !isNamed &&
    isShare !== true &&
    ((nature === 'things' && !isOfPeople) || nature === 'people') &&
    ![...heads].some((head) => UNCOUNTED.test(head));
  const here = mentions.flatMap(({ item, entity }) => (item.end <= at && isNoun(entity) ? [entity] : []));
  const found = countedOf(here.toReversed());
  if (found) return found;
  for (let back = 0; back < lasts; back += 1) {
    const there = discourse.recent.filter((entity) => discourse.sentence - entity.sentence === back && isNoun(entity));
    const one = countedOf(there);
    if (one) return one;
  }
  return null;
}

/** The first that the text counts, else the first. */
function countedOf(all: readonly Entity[]): Entity | null {
  return all.find(({ who }) => COUNTED.test(who)) ?? all.find(({ heads }) => !heads.has('police')) ?? null;
}

const COUNTED =
  /^(?:(?:some|about|around|roughly|nearly|almost|over|all|the|another|these|those|at least|more than|up to)\s)*(?:(?!(?:19|20)\d\d\s)\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|several|many|dozens|scores|hundreds|thousands)\s/iu;

/** What amounts are counted in, and what tells of numbers. */
const UNCOUNTED =
  /^(?:yuan|yen|lira|liras|lakh|lakhs|crore|crores|rupees|naira|rand|pesos|shillings|francs|zlotys|rubles|roubles|degrees|figures|numbers|statistics|terms|words|remarks|grounds|hours|years|benefits|savings|wages|losses|profits|sales|costs|circumstances|conditions|results)$/;

/** "the ten", "the other two": of what was counted or spoken of last. */
export function othersMean(work: Work, item: Item): Read | null {
  if (!/^(?:the|other)$/.test(item.opener ?? '') || !OTHERS.test(item.words.toLowerCase())) return null;
  const counted = whatIsCounted(work, { lasts: LASTS });
  const named = item.opener === 'the' ? namedTogether(work, item.head) : null;
  if (named && (!counted || counted.sentence <= named.sentence)) {
    take(work, item, named);
    return { refersTo: named.who, how: 'pair', sure: 'certain', isOpen: false };
  }
  if (!counted) return null;
  take(work, item, someOf(counted, `the ${item.words.toLowerCase()} of the ${[...counted.heads][0] ?? counted.who}`));
  return { refersTo: inFull(counted), how: 'description', sure: 'likely', isOpen: false };
}

const OTHERS =
  /^(?:other )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty)$/u;

/** "One of them told me she …": one of those whom the words behind "of" mean. */
export function takeShare(work: Work, items: readonly Item[], i: number): void {
  const [item, share] = [items[i], items[i - 1]];
  const last = work.mentions.at(-1);
  if (!item?.isOfShare || !share || last?.item !== item || !COUNT.test(share.head)) return;
  const { entity } = last;
  if (entity.isNamed || (entity.nature !== 'people' && entity.nature !== 'things')) return;
  const one = entity.nature === 'people' ? ('person' as const) : ('thing' as const);
  const some = someOf(entity, `${share.words.toLowerCase()} of ${/^the\s/.test(entity.who) ? '' : 'the '}${inFull(entity)}`);
  if (share.head !== 'one') leaveWhole(work);
  work.mentions.push({ item: share, entity: share.head === 'one' ? { ...some, nature: one } : some });
}

/** "14 of the 61 wards, nine of them": from here on the fourteen are meant before the 61. */
function leaveWhole({ mentions, discourse }: Work): void {
  const whole = mentions.pop()?.entity;
  if (!whole) return;
  whole.sentence ||= discourse.sentence;
  if (!discourse.recent.includes(whole)) discourse.recent.push(whole);
}

function someOf(counted: Entity, who: string): Entity {
  return { ...counted, who, mentions: 0, heads: new Set(counted.heads), full: undefined, isShare: true };
}
