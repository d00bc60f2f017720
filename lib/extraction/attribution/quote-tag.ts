import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import { readQuoting } from '#lib/extraction/attribution/according';
import { contentAfter, isTail } from '#lib/extraction/attribution/content';
import { type Cue, readCues } from '#lib/extraction/attribution/cues';
import { handOf, moved, namesAll, type Speaker, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectAfter, subjectBefore } from '#lib/extraction/attribution/subject';
import { readVia } from '#lib/extraction/attribution/via';
import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { resolve } from '#lib/extraction/people/resolve';
import { REPORT_VERB, REPORTING } from '#lib/extraction/words/verbs';

/** Whose words a quotation is, and what else its tag reports ("…, adding that two more were found"). */
export interface QuoteTag {
  hands: Hand[];
  coreferences: Coreference[];
  speaker: Speaker;
  added: Span | null;
}

const ADDED = new RegExp(
  `,\\s+(?:while\\s+|and\\s+)?${REPORTING}\\s+(?:also\\s+)?(?:that\\s+)?|,?\\s+(?:and|but)\\s+(?:also\\s+|then\\s+|later\\s+)?${REPORT_VERB}\\s+that\\s+`,
  'iu',
);
const ACCORDING = /\b(according to)\s+((?:the\s+)?[^,.;]{2,100})/iu;

/** Reads the words outside of a sentence's quotations, one piece at a time, until one of them is a tag. */
export function readQuoteTag(stretch: Stretch, pieces: readonly Span[], memory: Memory): QuoteTag | null {
  for (const piece of pieces) {
    const found = readPiece(stretch, piece, memory);
    if (found) return found;
  }
  return null;
}

function readPiece(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const words = stretch.words.slice(0, piece.end);
  const own = words.slice(piece.start);
  const added = ADDED.exec(own);
  const tagWords = added ? words.slice(0, piece.start + added.index) : words;
  const quoting = readQuoting(stretch.words.length === piece.end ? stretch : { ...stretch, words }, piece.start, memory);
  if (quoting && namesAll(quoting.hands)) return { ...quoting, added: null };
  const tag =
    readByVerb({ ...stretch, words: tagWords }, piece, memory) ?? readBare({ ...stretch, words: tagWords }, piece, memory);
  if (!tag || !namesAll(tag.hands)) return null;
  if (!added) return tag;
  const start = stretch.start + piece.start + added.index + added[0].length;
  return { ...tag, added: { start, end: stretch.start + piece.end } };
}

function readByVerb(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  for (const cue of readCues(stretch.words, piece.start)) {
    const subject = subjectOf(stretch.words, piece, cue);
    if (!subject) continue;
    const who = resolve(stretch.text, moved(subject, stretch.start), memory);
    return {
      hands: [...readVia(stretch, cue, memory), handOf(who, cue.verb)],
      coreferences: who.coreference ? [who.coreference] : [],
      speaker: who,
      added: subject.start > cue.start ? null : addedBehind(stretch, cue),
    };
  }
  return null;
}

/** Behind a verb that opens the tag ("…, said the mayor"), else before it. */
function subjectOf(words: string, piece: Span, cue: Cue): Span | null {
  const lead = words.slice(piece.start, cue.start).replace(/["”»“」']/gu, '');
  return /^[\s,]*$/u.test(lead) ? subjectAfter(words, cue.end) : subjectBefore({ words, from: piece.start }, cue.start);
}

/** A tag may go on to report: "… the mayor said that the dam holds". */
function addedBehind({ words, start }: Stretch, cue: Cue): Span | null {
  const content = isTail(words.slice(cue.end)) ? null : contentAfter(words, cue, false);
  return content && content.end - content.start > 12 ? moved(content, start) : null;
}

/** A quotation after "According to the mayor" or after a name and a colon. */
function readBare(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const own = stretch.words.slice(piece.start).replace(/["“„«「]\s*$/u, '');
  const match = ACCORDING.exec(own);
  const named = match?.[2] ?? nameBeforeColon(own);
  if (!named) return null;
  const start = stretch.start + piece.start + own.indexOf(named);
  const who = resolve(stretch.text, { start, end: start + named.length }, memory);
  const coreferences = who.coreference ? [who.coreference] : [];
  return { hands: [handOf(who, match ? 'according to' : 'said')], coreferences, speaker: who, added: null };
}

function nameBeforeColon(words: string): string | null {
  const before = /^\s*(\S.{0,80}?)\s?:\s*$/su.exec(words)?.[1];
  const name = before ? readNames(before).at(-1) : undefined;
  return before &&
    name &&
    name.index + name.text.length === before.length &&
    /^(?:[\p{L}-]+\s){0,4}$/u.test(before.slice(0, name.index))
    ? before
    : null;
}
