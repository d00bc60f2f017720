import type { Item } from '#lib/extraction/reference/item';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isKnownNoun } from '#lib/extraction/reference/nouns';
import type { Work } from '#lib/extraction/reference/work';
import { isBody, isRole } from '#lib/extraction/words/roles';

const LOOKED_BACK = 8000;
const TRIED = 6;
/** They begin a sentence rather than a name. */
const NO_PART =
  /^(?:The|An?|In|At|On|By|For|From|To|Of|With|And|But|If|When|While|As|Our|His|Her|Its|Their|My|This|That|These|Those|Why|How|What|Who|No|Yes|Now|Then|So|Under|After|Before|Behind|Since|Until)$/;
const AHEAD = /((?:(?:\p{Lu}[\p{L}\p{N}’'-]*|\(\p{Lu}\p{L}+\)|and|of|for) ){1,6})$/u;
const BEHIND = /^\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:(?:\s(?:and|of|the|for))*\s\p{Lu}[\p{L}’'-]*){0,4}/u;

/** "The Courier" once the Haverling Courier was named, "the Bank" behind the Bank of Averil: the longer name, else null. */
export function longerName({ text }: Work, { name, opener, words, start, end }: Item): string | null {
  if (opener !== 'the' || !name || name.title !== null || words !== name.text || !isCommon(words)) return null;
  if (/^\s(?:of|for)\s(?:the\s)?\p{Lu}/u.test(text.slice(end, end + 10))) return null;
  const from = Math.max(0, start - LOOKED_BACK);
  const before = text.slice(from, start);
  let at = before.length;
  for (let tried = 0; tried < TRIED && at > 0; tried += 1) {
    at = before.lastIndexOf(words, at - 1);
    if (at < 0) return null;
    const found = nameAround(before, at, words);
    if (found !== null) return found;
  }
  return null;
}

/** A common noun that a capital makes a name: "Bank", "Courier", "Bill". */
function isCommon(words: string): boolean {
  const noun = words.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(words) &&
    !isRole(noun) &&
    (classOf(noun) !== null || isKnownNoun(noun) || isBody(noun) || isBodyNoun(noun))
  );
}

function nameAround(before: string, at: number, words: string): string | null {
  if (/^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(before.slice(at + words.length, at + words.length + 2))) return null;
  const behind = BEHIND.exec(before.slice(at + words.length, at + words.length + 80))?.[0];
  const ahead = partsOf(AHEAD.exec(before.slice(Math.max(0, at - 80), at))?.[1] ?? '');
  if (behind === undefined && ahead === '') return null;
  return (ahead === '' ? words : `${ahead} ${words}`) + (behind ?? '');
}

/** From the first word that may begin a name. */
function partsOf(ahead: string): string {
  const parts = ahead.trim().split(/\s/u);
  const last = parts.findLastIndex((part) => NO_PART.test(part));
  const own = parts.slice(last + 1);
  while (/^(?:and|of|for)$/.test(own[0] ?? '')) own.shift();
  return /^(?:and|of|for)$/.test(own.at(-1) ?? '') ? '' : own.join(' ');
}
