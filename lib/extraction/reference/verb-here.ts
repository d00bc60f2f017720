import { isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { isPeople } from '#lib/extraction/reference/nouns';
import type { Token } from '#lib/extraction/reference/tokens';
import { isBeforeObject, isBehindModal, PARTICIPLE } from '#lib/extraction/reference/word-classes';
import { isBase, isPredicate } from '#lib/extraction/words/predicate';
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
  if (isFirstVerb(place) || isSaidByMany(place, word)) return true;
  const isOpened = open !== null && open.to < open.from;
  if (PARTICIPLE.test(word)) return !isOpened;
  if (isBehindInverted(place, word)) return true;
  // "its own forecast", "the newly elected mayor": behind what opens a phrase stands no verb.
  if (isPredicate(list, i)) return !isOpened;
  return /\p{L}{3,}ing$/u.test(word) && !open;
}

/** "to close three schools"; "Nonsense, retorts the other camp", "says Ola Berg". */
function isAlone({ list, tokens, i }: Place, word: string): boolean {
  if (list[i - 1] === 'to' && isBase(word) && isHardlyNoun(word)) return true;
  return word.endsWith('s') && isSayingOrAct(word) && (list[i + 1] === 'the' || tokens[i + 1]?.name != null);
}

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
  return isBeforeObject(list, i, tokens[open.to]?.name != null);
}
