import type { Hand, Span } from '#lib/extraction/extraction';
import { readLetter } from '#lib/extraction/letter';
import type { Directory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { isOfficeLabel } from '#lib/extraction/labels';
import { hasTurns } from '#lib/extraction/transcript';
import { nameInWords } from '#lib/extraction/text/heading-words';
import { unquoted } from '#lib/extraction/text/mask';
import { isHeadLine, isTitle, isVocative, namedAbove, namedAlone, namedIn, officeIn } from '#lib/extraction/speech-heading';
import { readSpeechWithin } from '#lib/extraction/speech-within';
import { GREETING, SPOKEN } from '#lib/extraction/words/speech-words';
import type { Block } from '#lib/workflow/vocabulary';

/** A text that is one person's words from its beginning to its end: a speech, a statement, an address. */
export interface Monologue {
  speaker: Hand;
  /** Where the words begin. What stands before them says what they are. */
  from: number;
  /** Where a letter's signature begins. */
  to?: number;
  /** Where the words of others begin, under labels or in a note. */
  until?: number;
  /** Whether a report stands around it, which holds claims of its own. */
  isWithin?: boolean;
}

const HEAD_BLOCKS = 8;
const LEAST_OWN = 3;
const LONGEST_PIECE = 900;
/** A paragraph may tell who will speak; more of them are a report, in which "we" is the paper. */
const MOST_INTRODUCING = 1;
const LEAST_PROSE = 160;
const LONGEST_NOTE = 320;
const FIRST_WORDS = 40;
/** Title, place, day, who is there. */
const MOST_BEFORE = 6;
const SHORT_SPEECH = 5;
const LABEL = /^\s*(?:(?:the )?(?:\p{Lu}[\p{L}.’'-]*\s){0,4}\p{Lu}[\p{L}.’'-]+|\p{Lu}[\p{Lu}. ]{2,40}):\s/u;
const OWN = /(?<![\p{L}’'])(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|my|My|our|Our)(?![\p{L}])/u;

/**
 * Tells a speech without labels by its heading, which names who speaks, and by words such as "I" and "our" outside of quotation
 * marks in at least a third of its paragraphs; fewer are enough under a title such as "Address by …" when the words themselves
 * never name the speaker. Null for any other text.
 */
export function readMonologue(text: string, blocks: readonly Block[], directory: Directory): Monologue | null {
  const labels = blocks.findIndex(({ kind }) => kind === 'speaker');
  if (labels >= 0) return readBeforeLabels(text, blocks, directory) ?? readSpeechWithin(text, blocks, directory);
  return (
    readLetter(text, blocks) ??
    readTitled(text, blocks, directory) ??
    readNamed(text, blocks, directory) ??
    readSpeechWithin(text, blocks, directory)
  );
}

/** A speech with a title, then questions under labels: the title's speaker has the floor until the first of them. */
function readBeforeLabels(text: string, blocks: readonly Block[], directory: Directory): Monologue | null {
  const at = blocks.findIndex(({ kind }) => kind === 'speaker');
  const speech = readTitled(text, blocks.slice(0, at), directory);
  const end = blocks[at]?.start;
  const own = blocks.slice(0, at).filter(({ start }) => speech && start >= speech.from);
  return speech && end !== undefined && own.length >= LEAST_OWN ? { ...speech, until: end } : null;
}

function readNamed(text: string, blocks: readonly Block[], directory: Directory): Monologue | null {
  const first = blocks.findIndex((block, i) => i > 0 && opens(text, block));
  const head = blocks.slice(0, first < 0 ? HEAD_BLOCKS : Math.min(first, HEAD_BLOCKS));
  const begin = blocks[first];
  if (!begin || first > HEAD_BLOCKS || head.filter(isProse).length > MOST_INTRODUCING) return null;
  const labelled = labelOf(text, begin, directory);
  const speaker = labelled ?? head.map((block) => namedIn(text, block, directory)).find((hand) => hand !== null);
  if (!speaker || !isOwn(text, blocks.slice(first))) return null;
  return { speaker, from: begin.start };
}

function isProse({ kind, start, end }: Block): boolean {
  return kind === 'paragraph' && end - start >= LEAST_PROSE;
}

/** "Address by the President, Ann Lee", a place and a day, and then what she said. */
function readTitled(text: string, blocks: readonly Block[], directory: Directory): Monologue | null {
  const words = (block: Block) => text.slice(block.start, block.end);
  const first = blocks.findIndex((block, i) => i > 0 && block.kind === 'paragraph' && !isHeadLine(words(block)));
  const head = blocks.slice(0, Math.max(first, 0));
  const begin = blocks[first];
  if (!begin || first > HEAD_BLOCKS || !head.some((block) => isTitle(words(block)))) return null;
  const body = blocks.slice(first);
  const inHead =
    labelOf(text, begin, directory) ??
    firstOf(head, (block) => namedIn(text, block, directory)) ??
    firstOf(head, (block) => namedAlone(text, block, directory)) ??
    namedAbove(text, head, directory);
  const note = inHead ? null : noteBehind(text, body, directory);
  const speaker =
    inHead ?? note?.speaker ?? firstOf(head, (block) => officeIn(text, block, directory)) ?? officeLabel(text, begin);
  if (!speaker) return null;
  const spoken = note ? body.filter(({ start }) => start < note.from) : body;
  if (isNamed(text, spoken, speaker.who) || !soundsSpoken(text, spoken)) return null;
  return { speaker, from: begin.start, ...(note && { until: note.from }) };
}

function firstOf<T>(blocks: readonly Block[], read: (block: Block) => T | null): T | null {
  for (const block of blocks) {
    const found = read(block);
    if (found) return found;
  }
  return null;
}

/** "Ann Lee was speaking at the guildhall": whose speech it was, when only a note behind it says so. */
function noteBehind(text: string, body: readonly Block[], directory: Directory): { speaker: Hand; from: number } | null {
  const last = body.at(-1);
  if (!last || body.length < LEAST_OWN || OWN.test(text.slice(last.start, last.end)) || last.end - last.start > LONGEST_NOTE)
    return null;
  const speaker = namedIn(text, last, directory) ?? firstNamed(text, last, directory);
  return speaker ? { speaker, from: last.start } : null;
}

function firstNamed(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const [name] = readNames(text.slice(start, end)).filter(({ index }) => index < FIRST_WORDS);
  if (!name?.name.includes(' ')) return null;
  const behind = text.slice(start + name.index + name.text.length, end);
  if (!directory.isPerson(name.name) && !/^,? (?:is|was)\b/u.test(behind)) return null;
  return {
    who: directory.fullName(name.name),
    verb: 'said',
    start: start + name.index,
    end: start + name.index + name.text.length,
  };
}

/** Whether the words themselves speak of the one who is said to speak them, as a report would. */
function isNamed(text: string, body: readonly Block[], who: string): boolean {
  const surname = who.split(' ').at(-1) ?? who;
  const named = new RegExp(`(?<![\\p{L}])${surname.replace(/[^\p{L}\p{N}’'-]/gu, '.')}(?![\\p{L}])`, 'u');
  return body.some(({ start, end }) => named.test(unquoted(text, { start, end }).replace(LABEL, ' ')));
}

/** A greeting, or "I" and "we" outside of quotation marks here and there. */
function soundsSpoken(text: string, body: readonly Block[]): boolean {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  const own = paragraphs.filter(({ start, end }) => OWN.test(unquoted(text, { start, end }).replace(LABEL, '')));
  const [first] = paragraphs;
  const words = first ? text.slice(first.start, first.end).replace(LABEL, '') : '';
  const greets = GREETING.test(words) || isVocative(words);
  return own.length >= (greets ? 1 : paragraphs.length > SHORT_SPEECH ? 2 : 1) || (greets && isVocative(words));
}

/**
 * Whether labels hold for the paragraphs behind them: a transcript that opens with a label and has two or more, or in which those
 * paragraphs say "I" and "we": "PRIME MINISTER: Good morning."
 */
export function areTurns(text: string, blocks: readonly Block[]): boolean {
  if (hasTurns(blocks)) return true;
  const at = blocks.findIndex(({ kind }) => kind === 'speaker');
  const last = blocks.findLastIndex(({ kind }) => kind === 'speaker');
  if (at < 0 || at > MOST_BEFORE || blocks.length < at + 3) return false;
  const isAlone = blocks.slice(0, at).every(({ kind, start, end }) => kind !== 'paragraph' || isHeadLine(text.slice(start, end)));
  return isAlone && last > at ? true : (isAlone || at <= 2) && isOwn(text, blocks.slice(at + 2));
}

/** The first paragraph that somebody speaks: it greets, or says "I" or "we". */
function opens(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
  const words = unquoted(text, block).replace(LABEL, '');
  if (GREETING.test(words)) return true;
  return OWN.test(words) && !new RegExp(`^(?:the following|below|this is|here is)\\b|\\b${SPOKEN}\\s?by\\b`, 'iu').test(words);
}

/** Whether "I" and "we" run through the words, however they are cut into paragraphs. */
function isOwn(text: string, blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 40).flatMap(piecesOf);
  const own = paragraphs.filter((piece) => OWN.test(unquoted(text, piece)));
  return (
    own.length >= Math.min(LEAST_OWN, Math.ceil(paragraphs.length / 2)) && own.length * 3 >= paragraphs.length && own.length > 0
  );
}

/** A long paragraph counts as several. */
function piecesOf({ start, end }: Block): Span[] {
  const count = Math.max(1, Math.round((end - start) / LONGEST_PIECE));
  const length = Math.ceil((end - start) / count);
  return Array.from({ length: count }, (_, at) => ({
    start: start + at * length,
    end: Math.min(end, start + (at + 1) * length),
  }));
}

/** "JANE HALL: Thank you." at the head of the one paragraph that carries a label. */
function labelOf(text: string, { start, end }: Block, directory: Directory): Hand | null {
  const label = /^((?:\p{Lu}[\p{L}.’'-]*\s){0,5}\p{Lu}[\p{L}.’'-]+)\s?[:：]\s/u.exec(
    text.slice(start, Math.min(end, start + 90)),
  )?.[1];
  const name = label && !isOfficeLabel(label) ? readNames(label).at(-1) : undefined;
  return name && label
    ? { who: directory.fullName(name.name), verb: 'said', start: start + name.index, end: start + label.length }
    : null;
}

/** "CHANCELLOR: Ladies and gentlemen." at the head of the one paragraph that carries a label. */
function officeLabel(text: string, { start, end }: Block): Hand | null {
  const label = /^((?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]+)\s?[:：]\s/u.exec(text.slice(start, Math.min(end, start + 60)))?.[1];
  if (label === undefined || !isOfficeLabel(label)) return null;
  const who = nameInWords(label).replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { who, verb: 'said', start, end: start + label.length };
}
