import { mkdirSync, writeFileSync } from 'node:fs';
import { chance } from '#lib/extraction/worthiness/context';
import { encodeWeights, type Weights } from '#lib/extraction/worthiness/weights';
import { along, logOddsOf } from '#lib/extraction/worthiness/worthiness';
import { weighted } from '../desk-files';
import { type Data, fingerprint, FILES, readData, withoutShared } from './data';
import { bestThreshold } from './figures';
import { fitLine, fitTranscripts, fitWords, onOneScale, readAll } from './fit';

const FOLDER = 'lib/extraction/weights';
const VERSION = 'worthiness-1';

/** Writes the weights of check-worthiness from a folder of training data. */
export function trainWorthiness(folder: string): Promise<void> {
  const weights = fitWeights(readData(folder));
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/worthiness.bin`, encodeWeights(weights));
  return Promise.resolve();
}

/** Words from the debates and from what desks decided, context from the transcripts, calibration and threshold from the held-out debates. */
export function fitWeights({ debates, dev, transcripts, desks = [] }: Data): Weights {
  const decided = weighted(desks, debates.length);
  const words = fitWords(readAll([...debates, ...decided]));
  const said = readAll(transcripts);
  const { turn, context } = fitTranscripts(said, fitWords(readAll([...withoutShared(debates, transcripts), ...decided])));
  const heldOut = readAll(dev);
  const logOdds = heldOut.map(({ features }) => logOddsOf(words, features));
  const isWorthy = dev.map(({ checkworthy }) => checkworthy);
  const calibrate = fitLine(logOdds, isWorthy);
  const scored = logOdds.map((z, i) => ({ score: chance(along(calibrate, z)), isWorthy: isWorthy[i] ?? false }));
  const { threshold } = bestThreshold(scored);
  const calibrateContext = onOneScale(said, { words, turn, context, calibrate });
  const seen = {
    [FILES.debates]: fingerprint(debates),
    [FILES.dev]: fingerprint(dev),
    [FILES.transcripts]: fingerprint(transcripts),
    ...(desks.length > 0 && { desks: fingerprint(desks) }),
  };
  return {
    version: VERSION,
    words,
    turn,
    context,
    calibrate,
    calibrateContext,
    threshold: Math.floor(threshold * 1e5) / 1e5,
    seen,
  };
}
