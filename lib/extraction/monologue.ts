import type { Hand } from '#lib/extraction/extraction';
import { readLetter } from '#lib/extraction/letter';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { GREETING, SPEECH_NOUN, SPOKEN } from '#lib/extraction/words/speech-words';
import type { Block } from '#lib/workflow/vocabulary';

/** A text that is one person's words from its beginning to its end: a speech, a statement, an address. */
export interface Monologue {
  speaker: Hand;
  /** Where the words begin. What stands before them says what they are. */
  from: number;
  /** Where a letter's signature begins. */
  to?: number;
}

const HEAD_BLOCKS = 8;
const LONGEST_HEAD = 320;
const LEAST_OWN = 3;
const NAME_NEXT = "(?=(?:\\p{L}[\\p{L}.,’'-]*\\s){0,9}?\\p{Lu})";
/** Before the name: "Remarks by", "Speech of the mayor", "Delivered by". */
const BY = new RegExp(
  `\\b(?:${SPEECH_NOUN}|transcript|text)\\b(?:,? ${SPOKEN}| (?:\\p{Ll}+ ){0,3}?)?\\s?(?:by|of|from|:)\\s${NAME_NEXT}|\\b${SPOKEN}\\s?by\\s${NAME_NEXT}|^(?:transcript|in full|full text|read in full|the full \\p{L}+)\\s?[:–—-]\\s`,
  'iu',
);
/** Behind the name: "Jane Hall's speech", "Jane Hall: speech to the union", "Jane Hall addresses the council". */
const BEHIND = new RegExp(
  `^(?:['’]s?)?(?:,[^:]{2,80},)?\\s?(?:[:–—-]\\s)?(?:(?:\\p{Ll}+ ){0,3}?${SPEECH_NOUN}\\b|(?:address(?:es|ed)|sp(?:eaks|oke) (?:to|at)|speaking (?:to|at)|[,–—-]?\\s?address(?:ing)?)\\b)`,
  'iu',
);
const OWN = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|my|My|our|Our)(?![\p{L}])/u;

/**
 * Tells a speech without labels by its heading, which names who speaks, and by words such as "I" and "our" outside of quotation
 * marks in at least a third of its paragraphs. Null for any other text.
 */
export function readMonologue(text: string, blocks: readonly Block[], directory: Directory): Monologue | null {
  const turns = blocks.filter(({ kind }) => kind === 'speaker');
  if (turns.length > 0) return null;
  const letter = readLetter(text, blocks);
  if (letter) return letter;
  const first = blocks.findIndex((block, i) => i > 0 && opens(text, block));
  const head = blocks.slice(0, first < 0 ? HEAD_BLOCKS : Math.min(first, HEAD_BLOCKS));
  const begin = blocks[first];
  if (!begin || first > HEAD_BLOCKS) return null;
  const labelled = labelOf(text, begin, directory);
  const speaker = labelled ?? head.map((block) => namedIn(text, block, directory)).find((hand) => hand !== null);
  if (!speaker || !isOwn(text, blocks.slice(first))) return null;
  return { speaker, from: begin.start };
}

/** Whether the only label of a text, near its top, opens one person's words that go on over paragraphs: "PRIME MINISTER: Good morning." */
export function isOneVoice(text: string, blocks: readonly Block[]): boolean {
  const at = blocks.findIndex(({ kind }) => kind === 'speaker');
  if (at < 0 || at > 2 || blocks.length < at + 3 || blocks.findLastIndex(({ kind }) => kind === 'speaker') !== at) return false;
  return isOwn(text, blocks.slice(at + 2));
}

/** The first paragraph that somebody speaks: it greets, or says "I" or "we". */
function opens(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
  const words = unquoted(text.slice(block.start, block.end)).replace(/^\s*\p{Lu}[\p{L}. ]{2,40}:\s/u, '');
  if (GREETING.test(words)) return true;
  return OWN.test(words) && !new RegExp(`^(?:the following|below|this is|here is)\\b|\\b${SPOKEN}\\s?by\\b`, 'iu').test(words);
}

function isOwn(text: string, blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 40);
  const own = paragraphs.filter(({ start, end }) => OWN.test(unquoted(text.slice(start, end))));
  return (
    own.length >= Math.min(LEAST_OWN, Math.ceil(paragraphs.length / 2)) && own.length * 3 >= paragraphs.length && own.length > 0
  );
}

function unquoted(words: string): string {
  return words.replace(/“[^”]*”?|"[^"]*"?|«[^»]*»?/gu, ' ');
}

/** "JANE HALL: Thank you." at the head of the one paragraph that carries a label. */
function labelOf(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const label = /^((?:\p{Lu}[\p{L}.’'-]*\s){0,5}\p{Lu}[\p{L}.’'-]+)\s?[:：]\s/u.exec(
    text.slice(start, Math.min(end, start + 90)),
  )?.[1];
  const name = label ? readNames(label).at(-1) : undefined;
  return name && label
    ? { who: directory.fullName(name.name), verb: 'said', start: start + name.index, end: start + label.length }
    : null;
}

/** Whom a heading, caption or note names as the one who speaks. */
function namedIn(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const words = text.slice(start, Math.min(end, start + LONGEST_HEAD));
  const names = readNames(words).filter(({ name }) => name.includes(' ') || directory.isPerson(directory.fullName(name)));
  const by = BY.exec(words);
  const from = by ? by.index + by[0].length : 0;
  const found = by
    ? names.find(({ index, name }) => index + name.length > from && index < from + 120 && isSomebody(directory, name))
    : names.find(({ index, text: own }) => BEHIND.test(words.slice(index + own.length)));
  if (!found) return null;
  return {
    who: directory.fullName(found.name),
    verb: 'said',
    start: start + found.index,
    end: start + found.index + found.text.length,
  };
}

/** Two names or more, or a name with an office: somebody rather than a place. */
function isSomebody(directory: Directory, name: string): boolean {
  return directory.isPerson(directory.fullName(name)) || name.includes(' ');
}
