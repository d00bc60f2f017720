import type { Item } from '#lib/extraction/reference/item';
import { readItems } from '#lib/extraction/reference/phrases';
import type { Read, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Nouns of deeds and the forms of the verbs that told of them. */
const VERBS: Readonly<Record<string, string>> = {
  closure: 'clos(?:e|es|ed|ing)|shut(?:s|ting)?',
  loan: 'len(?:d|ds|t|ding)|loaned',
  cut: 'cut(?:s|ting)?|reduc(?:e|es|ed|ing)',
  reduction: 'reduc(?:e|es|ed|ing)|cut',
  visit: 'visit(?:s|ed|ing)?',
  admission: 'admit(?:s|ted|ting)?',
  purchase: 'purchas(?:e|es|ed|ing)|bought|buy(?:s|ing)?',
  sale: 'sold|sell(?:s|ing)?',
  arrest: 'arrest(?:s|ed|ing)?',
  appointment: 'appoint(?:s|ed|ing)?',
  dismissal: 'dismiss(?:es|ed|ing)?|sack(?:s|ed|ing)?|fired',
  resignation: 'resign(?:s|ed|ing)?',
  election: 'elect(?:s|ed|ing)?',
  approval: 'approv(?:e|es|ed|ing)',
  rejection: 'reject(?:s|ed|ing)?',
  refusal: 'refus(?:e|es|ed|ing)',
  payment: 'paid|pay(?:s|ing)?',
  theft: 'stole|stolen|steal(?:s|ing)?',
  demolition: 'demolish(?:es|ed|ing)?',
  construction: 'buil(?:d|ds|t|ding)|construct(?:s|ed|ing)?',
  repair: 'repair(?:s|ed|ing)?',
  withdrawal: 'withdr(?:aw|aws|ew|awn|awing)',
  suspension: 'suspend(?:s|ed|ing)?',
  transfer: 'transfer(?:s|red|ring)?|mov(?:e|es|ed|ing)',
  evacuation: 'evacuat(?:e|es|ed|ing)',
  rescue: 'rescu(?:e|es|ed|ing)',
  recall: 'recall(?:s|ed|ing)?',
  expansion: 'expand(?:s|ed|ing)?',
  privatisation: 'privatis(?:e|es|ed|ing)',
  inspection: 'inspect(?:s|ed|ing)?',
  investigation: 'investigat(?:e|es|ed|ing)',
  removal: 'remov(?:e|es|ed|ing)',
  delay: 'delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)',
  ban: 'ban(?:s|ned|ning)?|forbidd?(?:en|s)?|outlaw(?:s|ed)?',
  replacement: 'replac(?:e|es|ed|ing)',
  destruction: 'destroy(?:s|ed|ing)?',
  killing: 'kill(?:s|ed|ing)?',
  murder: 'murder(?:s|ed|ing)?|killed',
  discovery: 'discover(?:s|ed|ing)?|found',
  burial: 'bur(?:y|ies|ied|ying)',
  launch: 'launch(?:es|ed|ing)?',
  opening: 'open(?:s|ed|ing)?',
  merger: 'merg(?:e|es|ed|ing)',
  takeover: 'tak(?:e|es|ing) over|took over|taken over',
  collapse: 'collaps(?:e|es|ed|ing)',
  reassessment: 'reassess(?:es|ed|ing)?',
  assessment: 'assess(?:es|ed|ing)?',
  increase: 'increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|rose|risen',
  rise: 'ris(?:e|es|en|ing)|rose|rais(?:e|es|ed|ing)|went up|gone up',
};
const FORMS = new Map(Object.entries(VERBS).map(([noun, forms]) => [noun, new RegExp(`\\b(?:${forms})\\b`, 'giu')]));
const LOOKED_BACK = 1500;
const SENTENCE = 250;
/** Between a verb and what it is done to. */
const NEAR =
  /^\s(?:(?:down|up|off|out|all|both|about|some|only|nearly)\s)?(?:(?:the|a|an|its|their|his|her|this|that|these)\s)?$/u;

/** "the closure", where the text told before what was closed: "the closure of the mill". */
export function deedMeant({ text }: Work, { head, words, opener, start }: Item): Read | null {
  const forms = FORMS.get(head);
  if (!forms || words !== head || !/^(?:the|this|that)$/.test(opener ?? '')) return null;
  const from = Math.max(0, start - LOOKED_BACK);
  const verb = matchesOf(text.slice(from, start), forms).at(-1);
  if (!verb) return null;
  const of = whatWasDone(text, { start: from + verb.index, end: from + verb.index + verb[0].length });
  return of === null ? null : { refersTo: `the ${head} of ${of}`, how: 'description', sure: 'likely', isOpen: false };
}

/** "was shut", "will close": what stands before the verb is what it happens to. */
const UNDERGONE = /\b(?:was|were|been|be|being|is|are|will|would|to|has|have|had)\s(?:\p{Ll}+ly\s|now\s|since\s)?$/u;

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
