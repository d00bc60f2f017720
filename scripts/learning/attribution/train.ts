import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights, type Weights } from '#lib/extraction/attribution/model/weights';
import { WEIGHTS_FILE } from '#lib/extraction/attribution/model/read-attributions';
import { Vocabulary, type Lexicon } from '#lib/extraction/attribution/model/vocabulary';
import { labelled, readArticles } from './corpus';
import { clustersOf } from './clusters';
import { cueLevelsOf } from './lexicon';
import { linesWithRows } from './lines';
import { trainCrf, type Crf } from './train-crf';

const SCHEDULE = { epochs: 4, rate: 0.1, dropout: 0.3, handicap: 0, seed: 7 };
const STEP = 0.04;

/** Learns attribution from `attribution/train.jsonl.gz` in a folder and writes the weight file. */
export async function trainAttribution(data: string): Promise<void> {
  const articles = readArticles(join(data, 'attribution', 'train.jsonl.gz'));
  const log = (words: string) => console.log(`attribution: ${words}`);
  const lexicon: Lexicon = { cueLevels: cueLevelsOf(articles), clusters: clustersOf(articles, log) };
  const vocabulary = new Vocabulary(lexicon);
  const texts = articles.map((article) => labelled(article, vocabulary));
  const crf = trainCrf(linesWithRows(texts, vocabulary), SCHEDULE, log);
  const bytes = packWeights(rounded(crf, lexicon));
  writeFileSync(WEIGHTS_FILE, bytes);
  console.log(`attribution: ${WEIGHTS_FILE}, ${bytes.length} bytes`);
}

/** The weights in whole steps, as the file keeps them. */
function rounded({ weights, transitions }: Crf, lexicon: Lexicon): Weights {
  const rows = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
  return { lexicon, rows, step: STEP, transitions };
}
