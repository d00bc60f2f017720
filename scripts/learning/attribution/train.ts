import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginOf, LABELS, PARTS, type Part } from '#lib/extraction/attribution/model/labels';
import { WEIGHTS_FILE } from '#lib/extraction/attribution/model/read-attributions';
import { Vocabulary, type Lexicon } from '#lib/extraction/attribution/model/vocabulary';
import { packWeights, type Weights } from '#lib/extraction/attribution/model/weights';
import { clustersOf } from './clusters';
import { readDeskLines, weighted } from '../desk-files';
import { type Article, labelled, readArticles, type Labelled } from './corpus';
import { lessonsOf } from './lessons';
import { cueLevelsOf } from './lexicon';
import { linesWithRows } from './lines';
import { trainChoices } from './train-choices';
import { trainCrf, type Crf } from './train-crf';

type Log = (words: string) => void;

const SCHEDULE = { epochs: 5, rate: 0.1, dropout: 0.5, seed: 7 };
const STEP = 0.04;
const CHOICE_STEP = 0.03;
/** The choices are learned from lines that the model read without having learned from them: every other article in turn. */
const FOLDS = 2;
const FOLD_SCHEDULE = { ...SCHEDULE, epochs: 4 };
/** What the beginning of each part gets on top, so that the first reading rather finds too much: the choices sort it out. */
const BOLDNESS: Record<Part, number> = { source: 0.3, cue: 1, content: 0 };

/**
 * Learns attribution from `attribution/train.jsonl.gz` in a folder, and from paragraphs in which people of desks have settled who
 * said what (`attribution/desk-….jsonl`) where there are some, and writes the weight file.
 */
export async function trainAttribution(data: string): Promise<void> {
  const folder = join(data, 'attribution');
  const desks = readDeskLines<Article>(folder);
  const bytes = learnAttribution(readArticles(join(folder, 'train.jsonl.gz')), desks, log);
  writeFileSync(WEIGHTS_FILE, bytes);
  log(`${WEIGHTS_FILE}, ${bytes.length} bytes`);
}

const log: Log = (words) => console.log(`attribution: ${words}`);

/** The bytes of the weight file: the same for the same articles, and without desks those of the articles alone. */
export function learnAttribution(articles: readonly Article[], desks: readonly Article[], tell: Log): Uint8Array {
  const all = [...articles, ...weighted(desks, articles.length)];
  // A paragraph that is learned several times stays on one side, or the choices would be tried on what was learned.
  const foldOf = (i: number) => (i < articles.length ? i : (i - articles.length) % desks.length) % FOLDS;
  const lexicon: Lexicon = { cueLevels: cueLevelsOf(all), clusters: clustersOf(all, tell) };
  const vocabulary = new Vocabulary(lexicon);
  const texts = all.map((article) => labelled(article, vocabulary));
  const lines = linesWithRows(texts, vocabulary);
  const lessons = Array.from({ length: FOLDS }, (_, fold) => {
    tell(`without part ${fold + 1} of ${FOLDS}`);
    const crf = trainCrf(lines, FOLD_SCHEDULE, tell, linesOutside(texts, fold, foldOf));
    return lessonsOf(
      texts.filter((_text, i) => foldOf(i) === fold),
      vocabulary,
      rounded(crf),
    );
  });
  const weights: Weights = {
    lexicon,
    ...rounded(trainCrf(lines, SCHEDULE, tell)),
    choices: wholeSteps(trainChoices(lessons.flat(), tell), CHOICE_STEP),
    choiceStep: CHOICE_STEP,
  };
  return packWeights(weights);
}

/** The numbers of the lines of all articles but those of one fold. */
function linesOutside(texts: Labelled[], fold: number, foldOf: (i: number) => number): number[] {
  const folds = texts.flatMap(({ lines }, i) => lines.map(() => foldOf(i)));
  return folds.flatMap((other, line) => (other === fold ? [] : [line]));
}

/** The weights in whole steps, as the file keeps them. */
function rounded({ weights, transitions }: Crf): Pick<Weights, 'rows' | 'step' | 'transitions'> {
  const bold = transitions.slice();
  for (const part of PARTS) {
    for (let before = 0; before <= LABELS; before += 1) bold[before * LABELS + beginOf(part)]! += BOLDNESS[part];
  }
  return { rows: wholeSteps(weights, STEP), step: STEP, transitions: bold };
}

function wholeSteps(weights: Float32Array, step: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
}
