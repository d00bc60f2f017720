import { contextOf } from '#lib/extraction/worthiness/context';
import { type Features, featuresOf, type Group, USED } from '#lib/extraction/worthiness/features';
import type { Head, Line, Weights } from '#lib/extraction/worthiness/weights';
import { readWords } from '#lib/extraction/worthiness/words';
import { along, logOddsOf, product } from '#lib/extraction/worthiness/worthiness';
import { documentsOf, type Labelled } from './data';
import { fitHead, type HeadSettings } from './fit-head';
import { fitLogistic, meanAndSpread } from './fit-logistic';

const WORDS: HeadSettings = { rounds: 6, rate: 0.3, hide: 0.3, times: 4 };
const TURN: HeadSettings = { rounds: 3, rate: 0.1, hide: 0.3, times: 1 };
const INNER_FOLDS = 4;
const CONTEXT_PENALTY = 100;

/** A labelled sentence with its features. */
interface Read {
  line: Labelled;
  features: Features;
}

export function readAll(lines: readonly Labelled[], groups: readonly Group[] = USED): Read[] {
  return lines.map((line) => ({ line, features: featuresOf(readWords(line.text), groups) }));
}

export const fitWords = (read: readonly Read[]) => fitHead(examplesOf(read), WORDS);
const fitTurn = (read: readonly Read[]) => fitHead(examplesOf(read), TURN);

function examplesOf(read: readonly Read[]) {
  return read.map(({ line, features }) => ({ features, isWorthy: line.checkworthy }));
}

/** What the words of sentences get from a head that has seen none of their transcript. */
function unseenTurns(read: readonly Read[], folds: number): Map<Read, number> {
  const documents = documentsIn(read);
  const turns = new Map<Read, number>();
  for (let fold = 0; fold < folds; fold++) {
    const head = fitTurn(documents.filter((_, d) => d % folds !== fold).flat());
    for (const each of documents.filter((_, d) => d % folds === fold).flat()) turns.set(each, logOddsOf(head, each.features));
  }
  return turns;
}

export function documentsIn(read: readonly Read[]): Read[][] {
  const byLine = new Map(read.map((each) => [each.line, each]));
  return documentsOf(read.map(({ line }) => line)).map((lines) => lines.map((line) => byLine.get(line) as Read));
}

export function contextIn(read: readonly Read[], words: Head, turnOf: (each: Read) => number): Float64Array[] {
  const placed = read.map((each) => ({
    text: each.line.text,
    speaker: each.line.speaker ?? null,
    words: logOddsOf(words, each.features),
    turn: turnOf(each),
  }));
  return contextOf(placed);
}

/** The part of the weights that is about transcripts; `words` must not have seen their sentences. */
export function fitTranscripts(read: readonly Read[], words: Head): { turn: Head; context: number[] } {
  const turns = unseenTurns(read, INNER_FOLDS);
  const documents = documentsIn(read);
  const rows = documents.flatMap((each) => contextIn(each, words, (one) => turns.get(one) ?? 0));
  const isWorthy = documents.flat().map(({ line }) => line.checkworthy);
  return { turn: fitTurn(read), context: fitLogistic(rows, isWorthy, CONTEXT_PENALTY).map(short) };
}

/** Platt's line: from the log-odds of a head to calibrated ones. */
export function fitLine(logOdds: readonly number[], isWorthy: readonly boolean[]): Line {
  const [offset = 0, slope = 1] = fitLogistic(
    logOdds.map((z) => [1, z]),
    isWorthy,
    0,
  );
  return { slope: short(slope), offset: short(offset) };
}

/** The line that gives the context's log-odds over transcripts the mean and spread that the words alone have there. */
export function onOneScale(read: readonly Read[], parts: Pick<Weights, 'words' | 'turn' | 'context' | 'calibrate'>): Line {
  const { words, turn, context, calibrate } = parts;
  const own = meanAndSpread(read.map(({ features }) => along(calibrate, logOddsOf(words, features))));
  const rows = documentsIn(read).flatMap((each) => contextIn(each, words, ({ features }) => logOddsOf(turn, features)));
  const other = meanAndSpread(rows.map((row) => product(context, row)));
  const slope = own.spread / other.spread;
  return { slope: short(slope), offset: short(own.mean - slope * other.mean) };
}

export function short(x: number): number {
  return Math.round(x * 1e5) / 1e5;
}
