import type { QuoteTag } from '#lib/extraction/attribution/quote-tag';
import type { Reported, Stretch } from '#lib/extraction/attribution/stretch';
import type { Span } from '#lib/extraction/extraction';
import { type Grammar, grammarOf } from '#lib/extraction/languages/grammar';
import { type Named, nameSpeaker } from '#lib/extraction/languages/name-speaker';
import type { Memory } from '#lib/extraction/people/memory';

interface At {
  stretch: Stretch;
  memory: Memory;
  grammar: Grammar;
}

interface Cue {
  verb: string;
  start: number;
  end: number;
}

const LEAST_CONTENT = 8;

/**
 * Whose a quotation is, read from the words outside of it, in a language of rules: «…», — сказал Путин; „…“, sagte X; "…", dijo
 * X; X a déclaré: « … »; según X. A verb of saying that names nobody goes on with whoever spoke last. Null when nobody is named.
 */
export function readTagElsewhere(
  stretch: Stretch,
  pieces: readonly Span[],
  { language, memory }: { language: string; memory: Memory },
): QuoteTag | null {
  const grammar = grammarOf(language);
  if (!grammar) return null;
  for (const piece of pieces) {
    const found = readPiece({ stretch, memory, grammar }, piece);
    if (found) return found;
  }
  return null;
}

function readPiece(at: At, { start, end }: Span): QuoteTag | null {
  const words = at.stretch.words.slice(start, end);
  const named = byVerb(at, words, start) ?? byAccording(at, words, start) ?? byColon(at, words, start);
  return named && { hands: [named.hand], coreferences: named.coreferences, speaker: named.speaker, added: null };
}

function byVerb(at: At, words: string, offset: number): Named | null {
  const cue = cueIn(words, at.grammar.say);
  if (!cue) return null;
  const isFirst = !/\p{L}/u.test(words.slice(0, cue.start).replace(at.grammar.lead, ''));
  const place = isFirst ? behind(at.grammar, words, cue.end) : before(words, cue.start);
  const other = isFirst ? null : behind(at.grammar, words, cue.end);
  return (
    name(at, { words, offset, place }, cue.verb) ??
    (other && /^\s?\p{Lu}|^\s?\p{L}+\s\p{Lu}/u.test(words.slice(other.start, other.end))
      ? name(at, { words, offset, place: other }, cue.verb)
      : null) ??
    (isFirst ? goOn(at, cue, offset) : null)
  );
}

function byAccording(at: At, words: string, offset: number): Named | null {
  const match = at.grammar.according.exec(words);
  if (!match?.[1]) return null;
  const start = match.index + match[0].length;
  const end = start + (/^[^,;:.!?«"“„()]{2,90}/u.exec(words.slice(start))?.[0].length ?? 0);
  return end > start ? name(at, { words, offset, place: { start, end } }, match[1]) : null;
}

/** A name, an office or a label right before a colon. */
function byColon(at: At, words: string, offset: number): Named | null {
  const match = /(?:^|[.!?,]\s)([^,.:;!?]{2,70}):[\s"“„«—–-]*$/u.exec(words);
  if (!match?.[1] || !/\p{Lu}/u.test(match[1])) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return name(at, { words, offset, place: { start, end: start + match[1].length } }, at.grammar.neutral);
}

/** "…, añadió.": whoever spoke last. */
function goOn({ memory }: At, cue: Cue, offset: number): Named | null {
  if (!memory.speaker) return null;
  const hand = { who: memory.speaker, verb: cue.verb, start: offset + cue.start, end: offset + cue.end };
  const isPerson = memory.people.includes(memory.speaker);
  return { hand, coreferences: [], speaker: { who: memory.speaker, isPerson, isOpen: false } };
}

interface Words {
  words: string;
  offset: number;
  place: Span | null;
}

function name(at: At, { words, offset, place }: Words, verb: string): Named | null {
  if (!place || place.end <= place.start) return null;
  const { stretch, memory, grammar } = at;
  const named = words.slice(place.start, place.end);
  return nameSpeaker(
    { words: named, start: stretch.start + offset + place.start, verb: verb.toLowerCase() },
    { memory, grammar, text: stretch.text },
  );
}

function cueIn(words: string, pattern: RegExp): Cue | null {
  const match = pattern.exec(words);
  const verb = match?.[1];
  if (!match || !verb) return null;
  const start = match.index + match[0].indexOf(verb);
  return { verb, start, end: start + verb.length };
}

/** The words behind a verb up to what opens something else. */
function behind({ stop }: Grammar, words: string, from: number): Span | null {
  const rest = words.slice(from, from + 160);
  const end = rest.search(stop);
  return { start: from, end: from + (end < 0 ? rest.length : end) };
}

/** The subject before a verb: back to a comma, a mark or the beginning. A clause between commas belongs to the name before it. */
function before(words: string, to: number): Span | null {
  const lead = words.slice(Math.max(0, to - 200), to);
  const base = to - lead.length;
  const cut = Math.max(...[';', ':', '—', '–', '”', '»', '“', '. ', '! ', '? ', '\uE000'].map((mark) => lead.lastIndexOf(mark)));
  const open = lead.slice(cut + 1);
  const closed = /,\s*$/.test(open) ? open.replace(/,\s*$/, '') : open;
  const comma = closed.indexOf(',');
  const isTail = comma >= 0 && !/\p{Lu}/u.test(closed.slice(0, comma));
  const start = base + cut + 1 + (isTail ? comma + 1 : 0);
  return { start, end: to };
}

/** What a sentence reports: according to whom, by an indirect statement ("dijo que …"), or with its tag at the end. */
export function readReportedElsewhere(
  stretch: Stretch,
  { language, memory }: { language: string; memory: Memory },
): Reported | null {
  const grammar = grammarOf(language);
  if (!grammar || !grammar.any.test(stretch.words)) return null;
  const at = { stretch, memory, grammar };
  return openedBy(at) ?? indirect(at) ?? closedBy(at);
}

/** "Según X, …", "По словам X, …", "Laut Polizei wurden …". */
function openedBy(at: At): Reported | null {
  const { words } = at.stretch;
  const match = at.grammar.according.exec(words);
  if (!match?.[1] || /\p{L}/u.test(words.slice(0, match.index).replace(at.grammar.lead, ''))) return null;
  const start = match.index + match[0].length;
  const comma = words.indexOf(',', start);
  const isDirect = comma >= 0 && comma - start < 110;
  const end = isDirect ? apposition(words, comma) : start + sourceLength(words.slice(start));
  const named = name(at, { words, offset: 0, place: { start, end } }, match[1]);
  const from = isDirect ? end + 1 : 0;
  return named && reported(at, named, trimmed(words, { start: from, end: words.length }));
}

/** "…, head of the club, …": a short stretch without a verb between two commas is part of the source. */
function apposition(words: string, comma: number): number {
  const second = words.indexOf(',', comma + 1);
  const between = second < 0 ? '' : words.slice(comma + 1, second);
  return second > 0 &&
    between.length < 60 &&
    /^\s\p{Ll}+\s(?:de|del|della|der|des|du|do|da|\p{L}+)\s/u.test(between) &&
    !/\d/.test(between)
    ? second
    : comma;
}

/** German says "laut Polizei wurden": the source is the words up to the first that is no name and no article. */
function sourceLength(rest: string): number {
  return /^(?:\p{Ll}{1,6}\s)?(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3}/u.exec(rest)?.[0].length ?? 0;
}

/** "X dijo que …", "Как заявил X, …", "сказал X, что …". */
function indirect(at: At): Reported | null {
  const { words } = at.stretch;
  const { grammar } = at;
  const match = grammar.indirect.exec(words);
  const verb = match?.[1];
  if (!match || !verb) return null;
  const cue = { verb, start: match.index + match[0].indexOf(verb), end: match.index + match[0].indexOf(verb) + verb.length };
  const content = trimmed(words, { start: match.index + match[0].length, end: words.length });
  if (content.end - content.start < LEAST_CONTENT) return null;
  const inner = match[2] ?? '';
  const ahead = before(words, cue.start);
  const isAhead = ahead !== null && /\p{L}{2}/u.test(words.slice(ahead.start, ahead.end).replace(grammar.lead, ''));
  const place = isAhead ? ahead : inner.trim() === '' ? null : { start: cue.end, end: cue.end + inner.length };
  const named = name(at, { words, offset: 0, place }, verb) ?? (isAhead ? null : goOn(at, cue, at.stretch.start));
  if (!named) return null;
  return { ...reported(at, named, content), isDenied: grammar.isDenial.test(verb) };
}

/** "…, dijo X.", "…, so der Minister.", "…, según X.", "…, сообщили в МЧС." */
function closedBy(at: At): Reported | null {
  const { words } = at.stretch;
  const { grammar } = at;
  const comma = words.lastIndexOf(',', words.length - 6);
  for (let from = comma, tries = 0; from > LEAST_CONTENT && tries < 3; from = words.lastIndexOf(',', from - 1), tries += 1) {
    const tail = words.slice(from + 1);
    const cue = grammar.opens.exec(tail);
    const source = cue ? null : grammar.accordingFirst.exec(tail);
    const verb = cue?.[1] ?? source?.[1];
    if (!verb) continue;
    const start = from + 1 + (cue ?? source)![0].length;
    const place = cue ? behind(grammar, words, start) : { start, end: words.length };
    const named =
      name(at, { words, offset: 0, place }, verb) ??
      (cue ? goOn(at, { verb, start: from + 1, end: start }, at.stretch.start) : null);
    if (named) return reported(at, named, { start: 0, end: from });
  }
  return null;
}

function reported({ stretch }: At, { hand, coreferences, speaker }: Named, content: Span): Reported {
  const moved = { start: stretch.start + content.start, end: stretch.start + content.end };
  return { hands: [hand], content: moved, coreferences, speaker, isDenied: false, cut: null };
}

function trimmed(words: string, { start, end }: Span): Span {
  const own = words.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end };
}
