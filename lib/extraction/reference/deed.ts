import { verbsOfDeed } from '#lib/extraction/reference/deeds';
import type { Item } from '#lib/extraction/reference/item';
import { readItems } from '#lib/extraction/reference/phrases';
import type { Read, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

const LOOKED_BACK = 1500;
const SENTENCE = 250;
/** Between a verb and what it is done to. */
const NEAR =
  /^\s(?:(?:down|up|off|out|over|back|away|all|both|half|about|around|some|only|nearly|almost|at least|more than|up to|part of|most of|all of)\s){0,2}(?:(?:the|an?|its|their|his|her|my|our|this|that|these|those|another|two|three|four|five|six|several)\s)?$/u;

/** "the closure", where the text told before what was closed: "the closure of the mill". */
export function deedMeant({ text }: Work, { head, words, opener, start }: Item): Read | null {
  if (words !== head || !/^(?:the|this|that|such)$/.test(opener ?? '')) return null;
  const forms = verbsOfDeed(head);
  if (!forms) return null;
  const from = Math.max(0, start - LOOKED_BACK);
  const verb = matchesOf(text.slice(from, start), forms).at(-1);
  if (!verb) return null;
  const of = whatWasDone(text, { start: from + verb.index, end: from + verb.index + verb[0].length });
  return of === null ? null : { refersTo: `the ${head} of ${of}`, how: 'description', sure: 'likely', isOpen: false };
}

/** "was shut", "will close": what stands before the verb is what it happens to. */
const UNDERGONE =
  /\b(?:was|were|been|be|being|is|are|will|would|to|has|have|had|got|gets)\s(?:(?:\p{Ll}+ly|now|since|then|also|later|first|once|never|not|already|just|twice|all|both|soon)\s){0,2}$/u;

/** What stands behind the verb, else what stands before it: "shut the mill", "the mill was shut". */
function whatWasDone(text: string, { start, end }: { start: number; end: number }): string | null {
  const from = Math.max(0, start - SENTENCE);
  const begin = from + (/[.;:?!\n]\s[^.;:?!\n]*$/u.exec(text.slice(from, start))?.index ?? -2) + 2;
  const stop = /[.;:?!\n](?:\s|$)/u.exec(text.slice(end, end + SENTENCE))?.index ?? SENTENCE;
  const items = readItems(text, { start: begin, end: end + stop });
  const first = items.findIndex((item) => item.start >= end);
  const next = items[first];
  if (next && NEAR.test(text.slice(end, next.start + openerLength(text, next))))
    return named(items.slice(first).find(({ part }) => part !== 'owner') ?? next);
  if (!UNDERGONE.test(text.slice(Math.max(begin, start - 24), start))) return null;
  const subject = items.findLast((item) => item.end <= start && item.part === 'subject');
  return subject ? named(subject) : null;
}

/** The span of a phrase may begin with the word that opens it. */
function openerLength(text: string, { start, words }: Item): number {
  const at = text.slice(start, start + 12).indexOf(words.slice(0, 4));
  return Math.max(0, at);
}

function named({ isPronoun, words, name, isPlural }: Item): string | null {
  if (isPronoun) return null;
  return name !== null || (isPlural && /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)\s/i.test(words))
    ? words
    : `the ${words}`;
}
