import { anyCase } from '#lib/extraction/text/any-case';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import type { Item } from '#lib/extraction/reference/item';
import { fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isMeasure } from '#lib/extraction/reference/nouns';
import { readItems } from '#lib/extraction/reference/phrases';
import { isBase } from '#lib/extraction/words/predicate';
import { isBody, isRole } from '#lib/extraction/words/roles';

/** The noun phrase that a clause between commas is about. */
export interface Head {
  start: number;
  isPlural: boolean;
}

export const LONGEST_HEAD = 80;
/** "Hugo Lanyon, 61, who …" */
const AGE = /, \d{1,3}$/;
const KIN = anyCase(
  /^whose (?:\p{Ll}+ )?(?:mother|father|parents?|sons?|daughters?|brothers?|sisters?|wife|husband|niece|nephew|uncle|aunt|twins?|child|children|grand\p{Ll}+|widow|widower|cousin)\b/iu,
);
const PLURAL_VERB = /^(?:are|were|have|aren['’]t|weren['’]t|haven['’]t)$/i;
const SINGULAR_VERB = /^(?:is|was|has|isn['’]t|wasn['’]t|hasn['’]t|does|doesn['’]t)$/i;

/** Where the phrase begins that the `clause` behind `start` is about, and whether it names several; null where none stands there. */
export function headAt(words: string, start: number, clause: string): Head | null {
  const before = words.slice(Math.max(0, start - LONGEST_HEAD), start);
  const to = start - (AGE.exec(before)?.[0].length ?? 0);
  const items = readItems(words, { start: start - before.length, end: to });
  const last = items.at(-1);
  if (last?.end !== to || isMeasure(last.head)) return null;
  const head = widened(words, items, { clause, isBehindComma: words.charAt(start) === ',' });
  const share = /(?:^|\s)(?<share>(?:one|some|most|many|two|three|four|five|six|several|half|all|none) of )$/u.exec(
    words.slice(0, head.start),
  )?.groups?.share;
  if (share !== undefined) return { start: head.start - share.length, isPlural: !/^(?:one|none)/u.test(share) };
  // "in 2023, which is 30 fewer": no year is fewer.
  return /\p{L}/u.test(words.slice(head.start, to)) ? head : null;
}

/** "the delivery of 1,240 houses, which …": as wide as the verb behind it allows; "who" is a person. */
function widened(
  words: string,
  items: readonly Item[],
  { clause, isBehindComma }: { clause: string; isBehindComma: boolean },
): Head {
  let head = items.at(-1) as Item;
  const isOfPerson = /^who\b/i.test(clause) || KIN.test(clause);
  const needs = numberOf(clause);
  for (const item of items.slice(0, -1).toReversed()) {
    const joint = words.slice(item.end, head.start);
    const isSought = isOfPerson && !isPerson(head) && /^ (?:of|at|from|in|for|with) (?:the |an? )?$/u.test(joint);
    const isWhole = isBehindComma && joint === ' of ' && (needs === null || item.isPlural === needs || head.isPlural !== needs);
    const isAt =
      isBehindComma &&
      / (?:at|in|near) (?:the )?$/u.test(joint) &&
      head.name !== null &&
      !isPerson(head) &&
      !isBody(lastWord(head.name.name)) &&
      /^which/i.test(clause);
    const isOfOwn = joint === ' for ' && /^(?:its|his|her|their)$/i.test(head.opener ?? '');
    if (joint === ' and ' && needs === true && !head.isPlural) return { start: item.start, isPlural: true };
    if (!(isSought || isWhole || isAt || isOfOwn)) break;
    head = item;
  }
  return head;
}

/** Whether the verb that follows "which" or "who" is one of several, of one, or tells nothing. */
function numberOf(clause: string): boolean | null {
  const verb = /^(?:which|who) (?:also |now |still |then )?(?<verb>[\p{L}'’]+)/iu.exec(clause)?.groups?.verb ?? '';
  if (PLURAL_VERB.test(verb) || isBase(verb.toLowerCase())) return true;
  return SINGULAR_VERB.test(verb) ? false : null;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

function isPerson({ name, head, isPlural }: Item): boolean {
  if (name) return name.title !== null || genderOfFirstName(name.name.split(' ')[0] ?? '') !== null;
  return isRole(head) || fieldOf(head) === 'person' || (isPlural && /(?:ers|ors|ists|ees|people|men|women)$/u.test(head));
}

/** The words before a place that a relative clause there is about; empty where none are. */
export function phraseBefore(words: string, start: number, clause: string): string {
  const head = headAt(words, start, clause);
  return head === null ? '' : words.slice(head.start, start).trim();
}
