/** A sentence in its document, with what its own words are worth. */
export interface Placed {
  /** Two opinions on the words, as log-odds. */
  words: number;
  turn: number;
  speaker: string | null;
  text: string;
}

/** What a transcript adds to a sentence's own words. */
export const CONTEXT = [
  'always',
  'words',
  'turn',
  'before',
  'after',
  'within2',
  'within4',
  'within10',
  'share',
  'isMain',
  'isMinor',
  'ofSpeaker',
  'asks',
  'isQuestion',
  'position',
  'isOpening',
  'isClosing',
  'isSpeech',
] as const;

const EDGE = 8;
const MAIN_SHARE = 0.15;
const MINOR_SHARE = 0.05;
const SPEECH_SHARE = 0.85;
const NOBODY = -3;

/** The context of each sentence of a transcript, in the order of CONTEXT. Who speaks counts by the part taken, never by name. */
export function contextOf(sentences: readonly Placed[]): Float64Array[] {
  const worth = sentences.map(({ words, turn }) => chance(words + turn / 2));
  const totals = runningTotals(worth);
  const parts = partsOf(sentences, worth);
  const n = sentences.length;
  const around = (i: number, reach: number) => meanAround(totals, i, reach);
  const top = Math.max(...[...parts.values()].map(({ count }) => count / n), 0);
  return sentences.map(({ words, turn, speaker, text }, i) => {
    const part = parts.get(speaker) ?? NO_PART;
    const share = part.units / part.allUnits;
    return Float64Array.of(
      1,
      words,
      turn,
      sentences[i - 1]?.words ?? NOBODY,
      sentences[i + 1]?.words ?? NOBODY,
      around(i, 2),
      around(i, 4),
      around(i, 10),
      Math.sqrt(share),
      bit(share > MAIN_SHARE),
      bit(share < MINOR_SHARE),
      part.worth / part.count,
      part.questions / part.count,
      bit(isQuestion(text)),
      i / n,
      bit(i < EDGE),
      bit(n - i <= EDGE),
      bit(top > SPEECH_SHARE),
    );
  });
}

interface Part {
  count: number;
  units: number;
  allUnits: number;
  worth: number;
  questions: number;
}

const NO_PART: Part = { count: 1, units: 0, allUnits: 1, worth: 0, questions: 0 };

function partsOf(sentences: readonly Placed[], worth: readonly number[]): Map<string | null, Part> {
  const allUnits = Math.max(
    1,
    sentences.reduce((sum, { text }) => sum + text.length, 0),
  );
  const parts = new Map<string | null, Part>();
  for (const [i, { speaker, text }] of sentences.entries()) {
    const part = parts.get(speaker) ?? { count: 0, units: 0, allUnits, worth: 0, questions: 0 };
    part.count += 1;
    part.units += text.length;
    part.worth += worth[i] ?? 0;
    part.questions += bit(isQuestion(text));
    parts.set(speaker, part);
  }
  return parts;
}

function runningTotals(values: readonly number[]): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (const [i, value] of values.entries()) totals[i + 1] = (totals[i] ?? 0) + value;
  return totals;
}

/** The mean of the neighbours on both sides, the sentence itself left out. */
function meanAround(totals: Float64Array, i: number, reach: number): number {
  const from = Math.max(0, i - reach);
  const to = Math.min(totals.length - 1, i + reach + 1);
  const others = to - from - 1;
  if (others <= 0) return 0;
  const sum = (totals[to] ?? 0) - (totals[from] ?? 0) - ((totals[i + 1] ?? 0) - (totals[i] ?? 0));
  return sum / others;
}

function isQuestion(text: string): boolean {
  return /[?？؟]["'”’»)\s]{0,8}$/u.test(text);
}

function bit(holds: boolean): number {
  return holds ? 1 : 0;
}

/** The chance of log-odds. */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
