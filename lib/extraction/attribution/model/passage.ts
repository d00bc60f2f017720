import type { Tokens } from '#lib/extraction/attribution/model/tokens';
import { FARTHEST, PAD, type Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import { classNumber } from '#lib/extraction/attribution/model/word-classes';

/** The longest run of tokens that is read at once; a longer line is cut. */
export const LONGEST_PASSAGE = 1024;
/** From this level on a word is taken for a cue when other tokens look for the nearest one. */
const CUE_LEVEL = 3;

/** A line of text as the model looks at it: of each token what stands around it. One object serves all lines in turn. */
export interface Passage {
  vocabulary: Vocabulary;
  tokens: Tokens;
  /** The first token of the passage in the text, and how many it has. */
  from: number;
  count: number;
  /** The words and their classes; the word of token t stands at t + FARTHEST, and beyond the ends there is PAD. */
  words: Int32Array;
  kinds: Uint8Array;
  /** Inside a quotation: 0 no, 1 in double, 2 in single quotation marks. The marks themselves are inside. */
  quote: Uint8Array;
  /** How many tokens ago the quotation was opened. */
  sinceQuote: Int16Array;
  sentenceStart: Int16Array;
  /** The place after the last token of the sentence. */
  sentenceEnd: Int16Array;
  /** The nearest word in the sentence that is often a cue, to the left (or the token itself) and to the right; -1 for none. */
  cueBefore: Int16Array;
  cueAfter: Int16Array;
  /** The nearest noun, name or pronoun to the left, which may be the subject; -1 for none. */
  headBefore: Int16Array;
  /** Commas since the cue before, and the last "that" since then: 0 none, 1 there was one. */
  commas: Uint8Array;
  that: Uint8Array;
  hasQuotes: boolean;
}

/** A passage with room for lines of so many tokens. */
export function emptyPassage(vocabulary: Vocabulary, tokens: Tokens, room = LONGEST_PASSAGE): Passage {
  return {
    vocabulary,
    tokens,
    from: 0,
    count: 0,
    words: new Int32Array(room + 2 * FARTHEST),
    kinds: new Uint8Array(room + 2 * FARTHEST),
    quote: new Uint8Array(room),
    sinceQuote: new Int16Array(room),
    sentenceStart: new Int16Array(room),
    sentenceEnd: new Int16Array(room),
    cueBefore: new Int16Array(room),
    cueAfter: new Int16Array(room),
    headBefore: new Int16Array(room),
    commas: new Uint8Array(room),
    that: new Uint8Array(room),
    hasQuotes: false,
  };
}

/** The id of the word at a place of the passage; beyond its ends there is none. */
export function wordAt(passage: Passage, at: number): number {
  return at < 0 || at >= passage.count ? PAD : passage.words[at + FARTHEST]!;
}

const OPEN = classNumber('OPEN');
const CLOSE = classNumber('CLOSE');
const QUOTE = classNumber('QUOTE');
const TICK = classNumber('TICK');
const LTICK = classNumber('LTICK');
const RTICK = classNumber('RTICK');
const STOP = classNumber('STOP');
const ASK = classNumber('ASK');
const COMMA = classNumber('COMMA');
const THAT = classNumber('THAT');

/** Turns to the next line: tokens `from` to `to` of the text, at most LONGEST_PASSAGE of them. */
export function turnTo(passage: Passage, from: number, to: number): void {
  passage.from = from;
  passage.count = Math.min(to - from, LONGEST_PASSAGE);
  readWords(passage);
  readQuotes(passage);
  readSentences(passage);
  readCuesBefore(passage);
  readCuesAfter(passage);
  readHeads(passage);
}

function readWords({ vocabulary, tokens, from, count, words, kinds }: Passage): void {
  for (let t = 0; t < count; t += 1) {
    const word = tokens.words[from + t]!;
    words[t + FARTHEST] = word;
    kinds[t + FARTHEST] = vocabulary.classes[word]!;
  }
  words.fill(PAD, count + FARTHEST, count + 2 * FARTHEST);
  kinds.fill(vocabulary.classes[PAD]!, count + FARTHEST, count + 2 * FARTHEST);
}

function classAt(passage: Passage, at: number): number {
  return passage.kinds[at + FARTHEST]!;
}

function isGap(passage: Passage, at: number): boolean {
  const { tokens, from, count } = passage;
  return at <= 0 || at >= count || tokens.ends[from + at - 1]! < tokens.starts[from + at]!;
}

function readQuotes(passage: Passage): void {
  let state = 0;
  let since = 0;
  passage.hasQuotes = false;
  for (let t = 0; t < passage.count; t += 1) {
    const before = state;
    state = stateAfter(passage, t, state);
    if (state !== 0 && before === 0) since = 0;
    passage.quote[t] = state || before;
    passage.sinceQuote[t] = state || before ? since : -1;
    if (state !== before) passage.hasQuotes = true;
    since += 1;
  }
}

/** The state after a token: which marks open, which close. A straight mark opens where none is open. */
function stateAfter(passage: Passage, t: number, state: number): number {
  const kind = classAt(passage, t);
  if (kind === OPEN) return 1;
  if (kind === CLOSE) return 0;
  if (kind === QUOTE) return state === 1 ? 0 : 1;
  return kind === TICK || kind === LTICK || kind === RTICK ? stateAfterSingle(passage, t, state) : state;
}

/** A single mark is an apostrophe more often than not: it opens before a word, and closes behind one. */
function stateAfterSingle(passage: Passage, t: number, state: number): number {
  if (state === 0) return classAt(passage, t) !== RTICK && isGap(passage, t) && !isGap(passage, t + 1) ? 2 : 0;
  return state === 2 && isGap(passage, t + 1) ? 0 : state;
}

function readSentences(passage: Passage): void {
  let start = 0;
  for (let t = 0; t < passage.count; t += 1) {
    passage.sentenceStart[t] = start;
    if (t === passage.count - 1 || endsSentence(passage, t)) {
      passage.sentenceEnd.fill(t + 1, start, t + 1);
      start = t + 1;
    }
  }
}

/** After a full stop with its closing marks, when what follows begins in capitals, with a figure or with a quotation. */
function endsSentence(passage: Passage, t: number): boolean {
  if (!isGap(passage, t + 1)) return false;
  const stop = isClosing(passage, t) ? t - 1 : t;
  const kind = classAt(passage, stop);
  if (kind === ASK) return opensSentence(passage, t + 1);
  if (kind !== STOP) return false;
  return opensSentence(passage, t + 1) && !(stop === t && isAbbreviation(passage, stop - 1));
}

function isClosing(passage: Passage, t: number): boolean {
  const kind = classAt(passage, t);
  return kind === CLOSE || kind === QUOTE || kind === TICK || kind === RTICK;
}

function opensSentence(passage: Passage, t: number): boolean {
  const { vocabulary } = passage;
  const kind = classAt(passage, t);
  return vocabulary.isUpper[wordAt(passage, t)] === 1 || kind === OPEN || kind === QUOTE || kind === TICK || kind === LTICK;
}

/** "Mr", "Sen", and single capitals, as in "U.S." or "John F.". */
function isAbbreviation(passage: Passage, t: number): boolean {
  const { vocabulary, tokens, from } = passage;
  if (t < 0 || vocabulary.isUpper[wordAt(passage, t)] !== 1) return false;
  return tokens.ends[from + t]! - tokens.starts[from + t]! === 1 || vocabulary.isTitle[wordAt(passage, t)] === 1;
}

function readCuesBefore(passage: Passage): void {
  const { vocabulary } = passage;
  let cue = -1;
  let commas = 0;
  let that = 0;
  for (let t = 0; t < passage.count; t += 1) {
    if (passage.sentenceStart[t] === t) {
      cue = -1;
      commas = 0;
      that = 0;
    }
    if (vocabulary.cueLevels[wordAt(passage, t)]! >= CUE_LEVEL) {
      cue = t;
      commas = 0;
      that = 0;
    }
    const kind = classAt(passage, t);
    passage.cueBefore[t] = cue;
    passage.commas[t] = commas;
    passage.that[t] = that;
    if (kind === COMMA) commas += 1;
    if (kind === THAT) that = 1;
  }
}

function readCuesAfter(passage: Passage): void {
  const { vocabulary } = passage;
  let cue = -1;
  for (let t = passage.count - 1; t >= 0; t -= 1) {
    passage.cueAfter[t] = cue;
    if (vocabulary.cueLevels[wordAt(passage, t)]! >= CUE_LEVEL) cue = t;
    if (passage.sentenceStart[t] === t) cue = -1;
  }
}

const HEADS = new Set(['NAME', 'UPPER', 'PRON', 'NOUN', 'WORD', 'ES', 'TION', 'WH', 'THAT'].map(classNumber));

function readHeads(passage: Passage): void {
  let head = -1;
  for (let t = 0; t < passage.count; t += 1) {
    if (passage.sentenceStart[t] === t) head = -1;
    passage.headBefore[t] = head;
    if (HEADS.has(classAt(passage, t))) head = t;
  }
}
