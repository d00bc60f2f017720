import { classOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isKnownNoun, isPeople, isPersonalNoun, isPluralNoun } from '#lib/extraction/reference/nouns';
import type { Token } from '#lib/extraction/reference/tokens';
import { isBeforeObject, isBehindModal, PARTICIPLE } from '#lib/extraction/reference/word-classes';
import { isBase, isHelper, isPredicate } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

/** A phrase of which the end is not yet read; it ends before its beginning while it has no word. */
export interface OpenPhrase {
  from: number;
  to: number;
  /** The word that opens it, else its first. */
  at: number;
  opener: string | null;
}

/** A word and what of its clause was read before it. */
interface Place {
  /** The words in small letters. */
  list: readonly string[];
  tokens: readonly Token[];
  i: number;
  open: OpenPhrase | null;
  hasVerb: boolean;
  /** The preposition it stands behind. */
  behind: string | null;
  /** "Did the sirens work?": the subject stands behind the first verb. */
  isInverted: boolean;
}

/** Whether a word is a verb where it stands. */
export function isVerbHere(place: Place): boolean {
  const { list, tokens, i, open } = place;
  const word = list[i] ?? '';
  if (/^(?:be|been|being|to)$/.test(word)) return true;
  if (!open && ((!tokens[i]?.name && isBehindModal(list, i)) || isAlone(place, word))) return true;
  if (isFirstVerb(place) || isSaidByMany(place, word) || isBehindNoun(place, word)) return true;
  const isOpened = open !== null && open.to < open.from && !isBehindSome(list, i);
  if (PARTICIPLE.test(word)) return !isOpened;
  if (isBehindInverted(place, word)) return true;
  if (isCountedPast(place, word) || isBeforeVerb(place, word)) return false;
  // "its own forecast", "the newly elected mayor": behind what opens a phrase stands no verb.
  if (isPredicate(list, i)) return !isOpened;
  return !open && isGerund(word);
}

/** "hired 26 retired nurses": a verb is there already. */
function isCountedPast({ list, i, hasVerb, behind }: Place, word: string): boolean {
  const isCounted = /^(?:#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(list[i - 1] ?? '');
  return isCounted && (hasVerb || behind !== null) && /\p{L}{2,}ed$/u.test(word) && isPluralNoun(list[i + 1] ?? '');
}

/** "The rural schools grant had been cut": the verb is still to come. */
function isBeforeVerb({ list, i, open, hasVerb }: Place, word: string): boolean {
  if (!open || open.to < open.from || hasVerb || !/^(?:the|his|her|its|their|our|my|'s)$/.test(open.opener ?? '')) return false;
  return isBase(word) && !isSayingOrAct(word) && FINITE.test(list[i + 1] ?? '');
}

const FINITE = /^(?:had|has|was|is|were|will|would|could)$/;

/** "Some had dead batteries", "Both earned £2m": what stands before the verb is its whole subject. */
function isBehindSome(list: readonly string[], i: number): boolean {
  if (!STANDS_ALONE.test(list[i - 1] ?? '')) return false;
  const word = list[i] ?? '';
  return isHelper(word) || ((IRREGULAR_PAST.has(word) || /\p{L}{2,}ed$/u.test(word)) && OPENS_BEHIND.test(list[i + 1] ?? ''));
}

const OPENS_BEHIND =
  /^(?:the|an?|his|her|its|their|no|any|it|them|him|in|on|at|by|to|for|from|with|into|up|down|off|out|over|as|that|when|after|before|#|[€$£]\S*|two|three|four|five|six|seven|eight|nine|ten|[.,;:])$/;

const STANDS_ALONE = /^(?:some|many|most|few|both|all|each|several|any|another|others|half)$/;

/** "to close three schools"; "Nonsense, retorts the other camp", "says Ola Berg". */
function isAlone({ list, tokens, i }: Place, word: string): boolean {
  if (list[i - 1] === 'to' && isBase(word) && (isHardlyNoun(word) || BEHIND_BASE.test(list[i + 1] ?? ''))) return true;
  return word.endsWith('s') && isSayingOrAct(word) && (list[i + 1] === 'the' || tokens[i + 1]?.name != null);
}

/** "to fence off", "to cut 5,100 jobs". */
const BEHIND_BASE = /^(?:off|out|up|down|away|back|#)$/;

/** "the Tariff Board reckons", "a woman waiting for a bus". */
function isBehindNoun({ list, tokens, i, open }: Place, word: string): boolean {
  if (!open || open.to !== i - 1 || open.to < open.from) return false;
  if (tokens[open.to]?.name) return /[^s]s$/.test(word) && isHardlyNoun(word.slice(0, -1));
  if (!isGerund(word)) return false;
  const [before, next] = [list[i - 1] ?? '', list[i + 1] ?? ''];
  if (isPersonalNoun(before) && OPENS.test(next)) return true;
  // "A bus carrying pilgrims": several are never behind one article.
  return /^an?$/.test(open.opener ?? '') && isNoun(tokens[i - 1]) && (OPENS_OBJECT.test(next) || isPluralNoun(next));
}

const isGerund = (word: string): boolean => word.endsWith('ing') && /\p{L}{3}ing$/u.test(word);

const OPENS_OBJECT = /^(?:the|a|an|his|her|their|its|#|two|three|four|five|six|seven|eight|nine|ten|some|more|several)$/;

const OPENS = /^(?:to|for|in|on|at|with|from|the|a|an|his|her|their)$/;

/** "The ferry, the police state, left early". */
function isSaidByMany({ list, tokens, i, open }: Place, word: string): boolean {
  const isBetween = open !== null && open.to === i - 1 && tokens[i + 1]?.isWord === false;
  return isBetween && SAY.test(word) && (isPeople(list[i - 1] ?? '') || list[i - 1] === 'police');
}

const SAY = /^(?:say|state|add|claim|insist|argue|warn|report|believe|note|admit|deny|allege|contend|explain|recall)$/;

function isBehindInverted({ isInverted, open }: Place, word: string): boolean {
  return isInverted && open !== null && open.to >= open.from && isBase(word);
}

/** "Achebe reckons the dividend": the first verb of a clause, by what follows it. */
function isFirstVerb({ list, tokens, i, open, hasVerb, behind }: Place): boolean {
  if (!open || open.to < open.from || hasVerb || behind !== null) return false;
  const isName = tokens[open.to]?.name != null;
  return isBeforeObject(list, i, isName) || isOnlyVerb(list, i, isName || /^(?:the|this|that)$/.test(open.opener ?? ''));
}

/** "The senate votes on the bill.": no other verb follows. */
function isOnlyVerb(list: readonly string[], i: number, isOpened: boolean): boolean {
  const word = list[i] ?? '';
  if (!isOpened || !/[^s]s$/.test(word) || !isBase(word.slice(0, -1))) return false;
  if (!/^(?:on|in|at|from|to|for|with|as|by|#|two|three|four|five|six|seven|eight|nine|ten)$/.test(list[i + 1] ?? ''))
    return false;
  for (let at = i + 1; at < Math.min(list.length, i + LOOKED_AT) && !ELSEWHERE.test(list[at] ?? ''); at += 1)
    if (isPredicate(list, at)) return false;
  return true;
}

/** Another clause begins. */
const ELSEWHERE = /^(?:unless|when|if|because|while|although|though|but|whereas|[;:.])$/;

const LOOKED_AT = 16;

/** "A source close to the minister", "the walls cold": what stands behind the noun is no part of its name. */
export function lastNoun(tokens: readonly Token[], { from, to }: OpenPhrase, isAfterHelper: boolean): number {
  // "Will the minister tell us", "is the minister aware": what stands behind the subject is no part of it.
  const isBare = (at: number) => isAfterHelper || tokens[at + 1]?.plain === 'to' || isPluralNoun(tokens[at - 1]?.plain ?? '');
  let last = to;
  while (
    last > from &&
    isBare(last) &&
    !tokens[last]?.name &&
    isHardlyNoun(tokens[last]?.plain ?? '') &&
    isNoun(tokens[last - 1])
  ) {
    last -= 1;
  }
  // "Torvand plc" is Torvand.
  return last > from && tokens[last - 1]?.name && /^(?:plc|ltd|inc|llc)$/.test(tokens[last]?.plain ?? '') ? last - 1 : last;
}

function isNoun(token: Token | undefined): boolean {
  const word = token?.plain ?? '';
  return !isHardlyNoun(word) && (classOf(word) !== null || isKnownNoun(word));
}
