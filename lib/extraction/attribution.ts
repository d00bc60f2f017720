import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import { type Directory, readNames } from '#lib/extraction/names';
import { REPORT_VERB } from '#lib/extraction/words/verbs';

/** Who is reported in a sentence, by which verb, and the stretch that holds what was said. */
export interface Reported {
  hand: Hand;
  content: Span;
  coreference: Coreference | null;
}

/** Whom "he" or "the minister" may mean: the person who spoke last, and the names of the text. */
export interface Memory {
  directory: Directory;
  lastSpeaker: string | null;
}

const ADVERB = '(?:(?:also|later|earlier|further|recently|previously|then|again|once|however|has|have|had)\\s+)*';
const BEFORE = new RegExp(`^(.{2,160}?)\\s+${ADVERB}(${REPORT_VERB})(?:\\s+(?:\\p{L}+\\s+){0,4}?that\\b|\\s*:|,)?\\s+`, 'iu');
const ACCORDING = /^(?:according to|as (?:specified|reported|noted|stated) by)\s+([^,]{2,120}),\s+/iu;
const ACCORDING_AFTER = /,?\s+according to\s+([^,.;]{2,120})[.;]?$/iu;
const AFTER_QUOTE = new RegExp(
  `^["”»“]?,?\\s*(?:(${REPORT_VERB})\\s+([^,.;]{2,80})|([^,.;]{2,80}?)\\s+${ADVERB}(${REPORT_VERB})(?:\\s[^.]{0,80})?)[.,;\\s]*$`,
  'iu',
);
/** "He said this at a meeting" reports the occasion, not the words. */
const SAID_THIS = /^(?:this|so|it|as much)\s+(?:during|at|in|on|to|after|before|while|when|by)\b/i;
const DESCRIPTION =
  /\b(?:the|his|her|their)\s+((?:\p{Lu}?\p{L}+\s+){0,2}?(?:president|prime minister|minister|chancellor|mayor|governor|senator|secretary|spokesman|spokeswoman|spokesperson|head of state|leader|director|chairman|judge|general|ministry|government|company|agency|court|police|party|commission))\b/giu;
const PRONOUN = /^(?:and |but )?(he|she|they|it)\b/iu;

/** "X said that …", "According to X, …", "…, according to X". Null when the sentence speaks in the document's own voice. */
export function readReported(text: string, sentence: Span, memory: Memory): Reported | null {
  const words = text.slice(sentence.start, sentence.end);
  return (
    readAccording(words, sentence, memory) ?? readAccordingAfter(words, sentence, memory) ?? readBefore(words, sentence, memory)
  );
}

function readAccording(words: string, sentence: Span, memory: Memory): Reported | null {
  const match = ACCORDING.exec(words);
  if (!match?.[1]) return null;
  const at = sentence.start + words.indexOf(match[1]);
  const who = resolve(match[1], at, memory);
  return who && reported(who, 'according to', { start: sentence.start + match[0].length, end: sentence.end });
}

function readAccordingAfter(words: string, sentence: Span, memory: Memory): Reported | null {
  const match = ACCORDING_AFTER.exec(words);
  if (!match?.[1]) return null;
  const who = resolve(match[1], sentence.start + match.index + match[0].indexOf(match[1]), memory);
  return who && reported(who, 'according to', { start: sentence.start, end: sentence.start + match.index });
}

function readBefore(words: string, sentence: Span, memory: Memory): Reported | null {
  const match = BEFORE.exec(words);
  if (!match?.[1] || !match[2] || /["“«„]/.test(match[1])) return null;
  const content = { start: sentence.start + match[0].length, end: sentence.end };
  if (content.end - content.start < 12 || SAID_THIS.test(words.slice(match[0].length))) return null;
  const who = resolve(match[1], sentence.start, memory);
  return who && reported(who, match[2].toLowerCase(), content);
}

function reported(who: Resolved, verb: string, content: Span): Reported {
  return { hand: { who: who.name, verb, start: who.start, end: who.end }, content, coreference: who.coreference };
}

/** Who said a quotation and by which verb. */
export type Tag = Omit<Reported, 'content'>;

/** The tag of a quotation: what stands behind its closing mark, or before its opening one. */
export function readQuoteTag(text: string, at: { quote: Span; sentence: Span }, memory: Memory): Tag | null {
  return tagBehind(text, at, memory) ?? tagBefore(text, at, memory);
}

function tagBehind(text: string, { quote, sentence }: { quote: Span; sentence: Span }, memory: Memory): Tag | null {
  const behind = text.slice(quote.end, sentence.end);
  const match = AFTER_QUOTE.exec(behind);
  if (!match) return null;
  const [, verbFirst, subjectLast, subjectFirst, verbLast] = match;
  const subject = subjectLast ?? subjectFirst ?? '';
  return tagOf(resolve(subject, quote.end + behind.indexOf(subject), memory), verbFirst ?? verbLast);
}

const AHEAD = new RegExp(`^(.{2,160}?)\\s+${ADVERB}(${REPORT_VERB})\\b`, 'iu');

function tagBefore(text: string, { quote, sentence }: { quote: Span; sentence: Span }, memory: Memory): Tag | null {
  const ahead = AHEAD.exec(text.slice(sentence.start, Math.max(sentence.start, quote.start - 1)));
  return ahead?.[1] ? tagOf(resolve(ahead[1], sentence.start, memory), ahead[2]) : null;
}

function tagOf(who: Resolved | null, verb = 'said'): Tag | null {
  return (
    who && { hand: { who: who.name, verb: verb.toLowerCase(), start: who.start, end: who.end }, coreference: who.coreference }
  );
}

interface Resolved extends Span {
  name: string;
  coreference: Coreference | null;
}

/** Whom the words before a reporting verb name: the last name in them, an office, or a pronoun for whoever spoke last. */
function resolve(subject: string, offset: number, memory: Memory): Resolved | null {
  return (
    resolvePronoun(subject, offset, memory) ?? resolveName(subject, offset, memory) ?? resolveOffice(subject, offset, memory)
  );
}

function resolvePronoun(subject: string, offset: number, { lastSpeaker }: Memory): Resolved | null {
  const pronoun = PRONOUN.exec(subject)?.[1];
  if (!pronoun || !lastSpeaker || pronoun.toLowerCase() === 'it') return null;
  const start = offset + subject.indexOf(pronoun);
  const end = start + pronoun.length;
  return { name: lastSpeaker, start, end, coreference: { text: pronoun, start, end, refersTo: lastSpeaker } };
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The first name that is not inside a beginning such as "In Paris, …"; "Russian" before "leader" is no name. */
function resolveName(subject: string, offset: number, { directory }: Memory): Resolved | null {
  const from = /^(?:in|on|at|after|during|earlier|meanwhile)\b[^,]*,\s*/i.exec(subject)?.[0].length ?? 0;
  const words = subject.slice(from);
  const isAdjective = ({ index, text }: { index: number; text: string }) => /^\s+\p{Ll}/u.test(words.slice(index + text.length));
  const names = readNames(words).filter((each) => !CALENDAR.test(each.name) && !isAdjective(each));
  const person = names.find(({ name }) => directory.fullName(name).includes(' ')) ?? names[0];
  if (!person) return null;
  const start = offset + from + person.index;
  return { name: directory.fullName(person.name), start, end: start + person.text.length, coreference: null };
}

/** Whom a sentence is about when it begins with a name: "he" in the next one is that person. */
export function subjectOf(text: string, sentence: Span, { directory }: Memory): string | null {
  const [first] = readNames(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)));
  if (first?.index !== 0) return null;
  const name = directory.fullName(first.name);
  return name.includes(' ') && first.name !== first.text.toUpperCase() ? name : null;
}

function resolveOffice(subject: string, offset: number, { directory, lastSpeaker }: Memory): Resolved | null {
  const found = [...subject.matchAll(DESCRIPTION)].at(-1);
  if (!found?.[1]) return null;
  const start = offset + found.index;
  const end = start + found[0].length;
  const office = found[1].replace(/\bleader$/i, 'president');
  const held = directory.holderOf(office) ?? (/head of state/i.test(office) ? lastSpeaker : null);
  const name = held ?? found[0].trim();
  return { name, start, end, coreference: held ? { text: found[0], start, end, refersTo: held } : null };
}
