import { predictAttribution } from './learning/attribution/predict';
import { predictWorthiness } from './learning/worthiness/predict';

// npm run --silent predict -- NAME FILE.jsonl[.gz]
// Prints what a trained part of extraction says of each line, as JSONL in the form of the data.

type Predictor = (file: string) => Promise<void>;

const PREDICTORS: Record<string, Predictor> = {
  attribution: predictAttribution,
  worthiness: predictWorthiness,
};

async function main([name, file, ...more]: string[]): Promise<number> {
  const predict = name !== undefined && Object.hasOwn(PREDICTORS, name) ? PREDICTORS[name] : undefined;
  if (!predict || !file || more.length > 0) {
    console.error(`Name a part and one file: ${Object.keys(PREDICTORS).join(' | ')} FILE.jsonl[.gz].`);
    return 2;
  }
  await predict(file);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
