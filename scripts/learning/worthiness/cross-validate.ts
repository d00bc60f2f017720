import { chance } from '#lib/extraction/worthiness/context';
import { type Group, USED } from '#lib/extraction/worthiness/features';
import { along, logOddsOf, product } from '#lib/extraction/worthiness/worthiness';
import { type Labelled, withoutShared } from './data';
import type { Scored } from './figures';
import { contextIn, documentsIn, fitLine, fitTranscripts, fitWords, readAll } from './fit';

const FOLDS = 4;

/**
 * Scores each transcript with everything that is learned of transcripts learned from the others alone. The head for words comes
 * from debates less every sentence that stands in a transcript. Answers per transcript, in their order; scores are uncalibrated.
 */
export function crossValidateTranscripts(
  { transcripts, debates }: Record<'transcripts' | 'debates', readonly Labelled[]>,
  groups: readonly Group[] = USED,
): Scored[][] {
  const words = fitWords(readAll(withoutShared(debates, transcripts), groups));
  const documents = documentsIn(readAll(transcripts, groups));
  return documents.map((document) => {
    const others = documents.filter((other) => other !== document).flat();
    const { turn, context } = fitTranscripts(others, words);
    const rows = contextIn(document, words, ({ features }) => logOddsOf(turn, features));
    return rows.map((row, i) => ({
      score: chance(product(context, row)),
      isWorthy: document[i]?.line.checkworthy ?? false,
    }));
  });
}

/** Scores each debate sentence with a head and a calibration learned from the other three quarters. */
export function crossValidateDebates(debates: readonly Labelled[], groups: readonly Group[] = USED): Scored[] {
  const read = readAll(debates, groups);
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const [calibrating, trying] = [(fold + 1) % FOLDS, fold];
    const head = fitWords(read.filter((_, i) => i % FOLDS !== trying && i % FOLDS !== calibrating));
    const logOdds = read.map(({ features }) => logOddsOf(head, features));
    const beside = [...read.keys()].filter((i) => i % FOLDS === calibrating);
    const line = fitLine(
      beside.map((i) => logOdds[i] ?? 0),
      beside.map((i) => debates[i]?.checkworthy ?? false),
    );
    for (const [i, each] of debates.entries()) {
      if (i % FOLDS !== trying) continue;
      scored[i] = { score: chance(along(line, logOdds[i] ?? 0)), isWorthy: each.checkworthy };
    }
  }
  return scored;
}
