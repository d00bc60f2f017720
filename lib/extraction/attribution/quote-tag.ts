import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import { contentAfter, isTail } from '#lib/extraction/attribution/content';
import { readCues } from '#lib/extraction/attribution/cues';
import { handOf, type Speaker, type Stretch } from '#lib/extraction/attribution/stretch';
import { subjectAfter, subjectBefore } from '#lib/extraction/attribution/subject';
import { readVia } from '#lib/extraction/attribution/via';
import type { Memory } from '#lib/extraction/people/memory';
import { resolve } from '#lib/extraction/people/resolve';
import { REPORTING } from '#lib/extraction/words/verbs';

/** Whose words a quotation is, and what else its tag reports ("…, adding that two more were found"). */
export interface QuoteTag {
  hands: Hand[];
  coreferences: Coreference[];
  speaker: Speaker;
  added: Span | null;
}

const ADDED = new RegExp(`,\\s+(?:while\\s+|and\\s+)?${REPORTING}\\s+(?:also\\s+)?(?:that\\s+)?`, 'iu');
const ACCORDING = /\b(according to)\s+((?:the\s+)?[^,.;]{2,100})/iu;
const COLON_NAME = /^(.{2,80}?)\s?:\s*$/su;

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
  const tag =
    readByVerb({ ...stretch, words: tagWords }, piece, memory) ?? readBare({ ...stretch, words: tagWords }, piece, memory);
  if (!tag || !added) return tag;
  const start = stretch.start + piece.start + added.index + added[0].length;
  return { ...tag, added: { start, end: stretch.start + piece.end } };
}

function readByVerb(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const { words } = stretch;
  for (const cue of readCues(words)) {
    if (cue.start < piece.start) continue;
    const isInverted = /^[\s,]*$/u.test(words.slice(piece.start, cue.start).replace(/["”»“」]/gu, ''));
    const subject = isInverted ? subjectAfter(words, cue.end) : subjectBefore({ words, from: piece.start }, cue.start);
    if (!subject || subject.start < piece.start) continue;
    const who = resolve(stretch.text, { start: stretch.start + subject.start, end: stretch.start + subject.end }, memory);
    const content = isInverted ? null : contentAfter(words, cue, false);
    const added =
      content && !isTail(words.slice(cue.end))
        ? { start: stretch.start + content.start, end: stretch.start + content.end }
        : null;
    return {
      hands: [...readVia(stretch, cue, memory), handOf(who, cue.verb)],
      coreferences: who.coreference ? [who.coreference] : [],
      speaker: who,
      added: added && added.end - added.start > 12 ? added : null,
    };
  }
  return null;
}

/** A quotation after "According to the mayor" or after a name and a colon. */
function readBare(stretch: Stretch, piece: Span, memory: Memory): QuoteTag | null {
  const own = stretch.words.slice(piece.start).replace(/["“„«「]\s*$/u, '');
  const match = ACCORDING.exec(own);
  const colon = match ? null : COLON_NAME.exec(own.trimStart());
  const named = match?.[2] ?? colon?.[1];
  if (!named || (!match && !/^\p{Lu}/u.test(named))) return null;
  const start = stretch.start + piece.start + own.indexOf(named);
  const who = resolve(stretch.text, { start, end: start + named.trimEnd().length }, memory);
  return {
    hands: [handOf(who, match ? 'according to' : 'said')],
    coreferences: who.coreference ? [who.coreference] : [],
    speaker: who,
    added: null,
  };
}
