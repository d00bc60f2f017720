import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedWeights } from '#lib/extraction/worthiness/weights';
import { readLines } from '../read-lines';
import { crossValidateDebates, crossValidateTranscripts } from './cross-validate';
import { documentsOf, FILES, fingerprint, type Labelled } from './data';
import { atThreshold, averagePrecision, bestThreshold, calibrationOf, meanAveragePrecision, type Scored } from './figures';
import { scoresOf } from './predict';

/**
 * How well labelled sentences are ranked, told apart and calibrated. Of a file the weights were learned from, the figures
 * of the shipped weights are called resubstitution, and those that count are cross-validated.
 */
export function evalWorthiness(file: string): Promise<object> {
  const lines = readLines<Labelled>(file);
  const { threshold, seen } = shippedWeights();
  const scores = scoresOf(lines);
  const documents = documentsOf(lines).map((document) => document.map((line) => scoredOf(line, scores.get(line) ?? 0)));
  const own = figuresOf(documents, threshold);
  const part = Object.entries(seen).find(([, digest]) => digest === fingerprint(lines))?.[0];
  return Promise.resolve(answer({ lines, own, part, folder: dirname(file) }));
}

interface Evaluated {
  lines: Labelled[];
  own: object;
  /** The training file that these lines are, under whatever name. */
  part: string | undefined;
  folder: string;
}

function answer({ lines, own, part, folder }: Evaluated): object {
  if (part === FILES.debates) {
    const crossValidated = figuresOf(crossValidateDebates(lines).map((each) => [each]));
    return { data: 'trained on: the figures that count are cross-validated', crossValidated, resubstitution: own };
  }
  if (part === FILES.transcripts) return { ...ofTranscripts(lines, join(folder, FILES.debates)), resubstitution: own };
  if (part === FILES.dev) return { data: 'not trained on; calibration and threshold were chosen on it', ...own };
  return { data: 'not seen in training', ...own };
}

function ofTranscripts(transcripts: Labelled[], debatesFile: string): object {
  if (!existsSync(debatesFile)) return { data: `trained on; to cross-validate, ${debatesFile} is needed` };
  const scored = crossValidateTranscripts({ transcripts, debates: readLines<Labelled>(debatesFile) });
  return {
    data: 'trained on: the figures that count are cross-validated, each transcript scored by what the others taught',
    crossValidated: figuresOf(scored),
  };
}

function scoredOf({ checkworthy }: Labelled, score: number): Scored {
  return { score, isWorthy: checkworthy };
}

function figuresOf(documents: readonly (readonly Scored[])[], threshold?: number) {
  const scored = documents.flat();
  const hasDocuments = documents.length < scored.length;
  return {
    sentences: scored.length,
    worthy: scored.filter(({ isWorthy }) => isWorthy).length,
    ...(threshold !== undefined && { atShippedThreshold: atThreshold(scored, threshold) }),
    atHalf: atThreshold(scored, 0.5),
    atBestThreshold: bestThreshold(scored),
    averagePrecision: averagePrecision(scored),
    ...(hasDocuments && { documents: documents.length, meanAveragePrecision: meanAveragePrecision(documents) }),
    calibration: calibrationOf(scored),
  };
}
