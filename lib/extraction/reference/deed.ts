import { prepositionOf, type Telling, verbsTelling } from '#lib/extraction/reference/acts-told';
import { verbsOfDeed } from '#lib/extraction/reference/deeds';
import type { Item } from '#lib/extraction/reference/item';
import { isMeasure } from '#lib/extraction/reference/nouns';
import { readItems } from '#lib/extraction/reference/phrases';
import type { Read, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const LOOKED_BACK = 1500;
/** What was said or befell is taken up sooner than what was done. */
const LOOKED_BACK_FOR: Readonly<Record<Telling, number>> = { 'done by': 1000, told: 700, befell: 700 };
const SENTENCE = 250;
const LONGEST = 140;
/** How many verbs are tried, the nearest first. */
const TRIED = 3;
/** Between a verb and what it is done to. */
const NEAR =
  /^\s(?:(?:down|up|off|out|over|back|away|all|both|half|about|around|some|only|nearly|almost|at least|more than|up to|part of|most of|all of)\s){0,2}(?:(?:the|an?|its|their|his|her|my|our|this|that|these|those|another|two|three|four|five|six|several)\s)?$/u;

interface Told {
  words: string;
  /** Where the verb stands that tells it. */
  at: number;
}

/** "the closure", "the decision", "the accident", where the text told before what was closed, decided or befell. */
export function deedMeant({ text }: Work, { head, words, opener, start, end, isPlural }: Item): Read | null {
  if (words.toLowerCase() !== head || !/^(?:the|this|that|such|these|those)$/.test(opener ?? '')) return null;
  const noun = isPlural && verbsOfDeed(head) === null ? head.replace(/s$/u, '') : head;
  const tried = [
    () =>
      toldBy(text, start, { forms: verbsOfDeed(noun), back: LOOKED_BACK }, (verb) => ofWhat(head, noun, whatWasDone(text, verb))),
    ...TELLINGS.map((how) => () => {
      if (how === 'told' && TELLS_ITSELF.test(text.slice(end, end + 10))) return null;
      return toldBy(text, start, { forms: verbsTelling(noun, how), back: LOOKED_BACK_FOR[how] }, (verb) =>
        READ[how](text, verb, { head, noun }),
      );
    }),
  ];
  const found = tried.flatMap((read) => read() ?? []).toSorted((a, b) => b.at - a.at);
  const [told] = found;
  return told ? { refersTo: told.words, how: 'description', sure: 'likely', isOpen: false } : null;
}

const TELLINGS: readonly Telling[] = ['done by', 'told', 'befell'];

/** "the claim that …", "the decision to …": what it is stands behind it. */
const TELLS_ITSELF = /^\s(?:of|to|that|by|about|on|not|for|against|over|whether|which|who|from)\s/u;

interface Named {
  head: string;
  noun: string;
}

interface Verb {
  start: number;
  end: number;
}

const READ: Readonly<Record<Telling, (text: string, verb: Verb, named: Named) => string | null>> = {
  'done by': (text, verb, { head, noun }) => ofWhat(head, noun, whoDid(text, verb)),
  told: (text, verb, { head }) => withContent(head, contentBehind(text, verb)),
  befell: (text, verb) => clauseAround(text, verb),
};

function withContent(head: string, content: string | null): string | null {
  return content === null ? null : `the ${head} ${content}`;
}

function ofWhat(head: string, noun: string, what: string | null): string | null {
  return what === null ? null : `the ${head} ${prepositionOf(noun)} ${what}`;
}

/** The nearest of the verbs before a place that tells something. */
function toldBy(
  text: string,
  start: number,
  { forms, back }: { forms: RegExp | null; back: number },
  read: (verb: Verb) => string | null,
): Told | null {
  if (!forms) return null;
  const from = Math.max(0, start - back);
  for (const verb of matchesOf(text.slice(from, start), forms).slice(-TRIED).toReversed()) {
    const at = from + verb.index;
    const words = read({ start: at, end: at + verb[0].length });
    if (words !== null) return { words, at };
  }
  return null;
}

/** "was shut", "will close": what stands before the verb is what it happens to. */
const UNDERGONE =
  /\b(?:was|were|been|be|being|is|are|will|would|to|has|have|had|got|gets)\s(?:(?:\p{Ll}+ly|now|since|then|also|later|first|once|never|not|already|just|twice|all|both|soon)\s){0,2}$/u;

/** Nothing stands behind the verb that it is done to. */
const ENDS =
  /^(?:$|[.,;:?!)”"–—]|\s(?:[(–—“"]|(?:in|on|at|by|after|for|from|to|with|without|before|when|while|until|till|because|last|next|this|that|and|but|or|as|of|over|under|during|since|again|soon|early|late|later|today|yesterday|tomorrow|twice|once|instead|off|out|up|down|away|back|about|into|not|if|so|\p{Ll}+ly|\d\S*|almost|nearly|more|less|it)\b))/u;

/** What stands behind the verb, else what stands before it: "shut the mill", "the mill was shut". */
function whatWasDone(text: string, verb: Verb): string | null {
  const { begin, stop } = sentenceAround(text, verb);
  const items = readItems(text, { start: begin, end: stop });
  const first = items.findIndex((item) => item.start >= verb.end);
  const next = items[first];
  if (next && NEAR.test(text.slice(verb.end, next.start + openerLength(text, next)))) {
    const at = items.findIndex((item, i) => i >= first && item.part !== 'owner');
    return at < 0 ? named(text, items, first) : named(text, items, at);
  }
  if (
    !UNDERGONE.test(text.slice(Math.max(begin, verb.start - 24), verb.start)) ||
    !ENDS.test(text.slice(verb.end, verb.end + 20))
  )
    return null;
  const subject = items.findLastIndex((item) => item.end <= verb.start && item.part === 'subject');
  return subject < 0 ? null : named(text, items, subject);
}

/** Between whoever does something and the verb. */
const DOES =
  /^(?:\s(?:of|in|at|on|for|from|near|to)\s[^,.;:!?]{2,40})?(?:,?\s(?:who|which|that))?\s(?:(?:has|have|had|will|would|was|were|is|are|to|been|be|also|later|then|suddenly|now|since|finally|never|not|again|\p{Ll}+ly)\s){0,3}$/u;

/** "The minister resigned": the subject of the verb. */
function whoDid(text: string, verb: Verb): string | null {
  const { begin, stop } = sentenceAround(text, verb);
  const items = readItems(text, { start: begin, end: stop });
  const subject = items.findLastIndex((item) => item.end <= verb.start && item.part === 'subject');
  const item = items[subject];
  return item && DOES.test(text.slice(item.end, verb.start)) ? named(text, items, subject) : null;
}

const CONTENT =
  /^(?:\s(?!to\b|that\b|not\b|whether\b|against\b|of\b)[\p{L}\p{N}’'£$€,]+){0,6}?\s((?:not\sto|to|that|whether|against|of(?=\s\p{Ll}+ing\b))\s[^.;:!?\n“”"()–—]{4,160})/u;
/** "ruled the mine must close". */
const BARE = /^\s((?:the|an?|its|their|his|her|no|\p{Lu}[\p{L}’'-]+)\s[^.,;:!?\n“”"()–—]{6,120})/u;

/** What somebody decided, warned of or promised. */
function contentBehind(text: string, { end }: Verb): string | null {
  const behind = text.slice(end, end + SENTENCE);
  const content = CONTENT.exec(behind)?.[1];
  if (content !== undefined) return shortened(content);
  const bare = BARE.exec(behind)?.[1];
  return bare !== undefined && MODAL.test(bare) && hasFiniteVerb(bare) ? `that ${shortened(bare)}` : null;
}

const MODAL = /\s(?:must|should|would|will|could|can|may|might|had|was|were|is|are)\s/u;

/** Up to the first comma, where it is long, and without the end of a quotation. */
function shortened(words: string): string {
  const plain = words.replace(/[\s,”"’']+$/u, '').replace(/\s+/gu, ' ');
  const cut = plain.indexOf(', ');
  return cut > 12 ? plain.slice(0, cut) : plain;
}

/** The clause that tells what befell: "a coach overturned near Kelby". */
function clauseAround(text: string, verb: Verb): string | null {
  const { begin, stop } = sentenceAround(text, verb);
  const [from, to] = stop - begin <= LONGEST ? [begin, stop] : withinCommas(text, { verb, begin, stop });
  const words = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  if (words.length > LONGEST || /["“”]/u.test(words) || !hasFiniteVerb(words)) return null;
  return /^\p{Lu}\p{Ll}*\s/u.test(words) && SMALL.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const SMALL =
  /^(?:The|An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Around|About|At|In|On|When|After|Several|Many|His|Her|Their|Its)\s/u;

function withinCommas(text: string, { verb, begin, stop }: { verb: Verb; begin: number; stop: number }): [number, number] {
  const before = text.lastIndexOf(', ', verb.start);
  const behind = text.indexOf(', ', verb.end);
  return [before > begin ? before + 2 : begin, behind >= 0 && behind < stop ? behind : stop];
}

function sentenceAround(text: string, { start, end }: Verb): { begin: number; stop: number } {
  const from = Math.max(0, start - SENTENCE);
  const begin = from + (/[.;:?!\n]\s[^.;:?!\n]*$/u.exec(text.slice(from, start))?.index ?? -2) + 2;
  const stop = /[.;:?!\n](?:\s|$)/u.exec(text.slice(end, end + SENTENCE))?.index ?? SENTENCE;
  return { begin, stop: end + stop };
}

/** The span of a phrase may begin with the word that opens it. */
function openerLength(text: string, { start, words }: Item): number {
  const at = text.slice(start, start + 12).indexOf(words.slice(0, 4));
  return Math.max(0, at);
}

/** A phrase as part of another, with what stands behind "of" and where it is. */
function named(text: string, items: readonly Item[], i: number): string | null {
  const item = items[i] as Item;
  const { isPronoun, words, name, isPlural, isOpening } = item;
  if (isPronoun || NO_NAME.test(words) || (name === null && isMeasure(item.head))) return null;
  let { end } = item;
  for (const next of items.slice(i + 1, i + 3)) {
    if (
      next.isPronoun ||
      isMeasure(next.head) ||
      next.head === '#' ||
      !goesOn(text.slice(end, next.start + openerLength(text, next)), next)
    )
      break;
    ({ end } = next);
  }
  const small = isOpening && name === null ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const whole = small + text.slice(item.end, end).replace(/\s+/gu, ' ');
  return name !== null || (isPlural && COUNTED.test(words)) ? whole : `the ${whole}`;
}

/** "closed its doors", "mine", "the below 9": nothing that a deed is of. */
const NO_NAME = /^(?:doors|mine|ours|yours|theirs|hers|below|above|under|up|down|ways?|place|part|care|office)\b/i;
const COUNTED = /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)\s/i;

function goesOn(between: string, { name }: Item): boolean {
  return /^\sof\s(?:the\s|an?\s)?$/u.test(between) || (name !== null && /^\s(?:in|at|near)\s(?:the\s)?$/u.test(between));
}
