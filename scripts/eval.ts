import { evaluateMentions } from './gold/composed-mentions';
import { evaluateComposed } from './gold/composed/evaluate-composed';
import { evaluateGold } from './gold/evaluate-gold';
import { evaluateDress } from './gold/dress/evaluate-dress';
import { evaluateSentences } from './gold/evaluate-sentences';
import { evaluateAttribution } from './learning/attribution/evaluate';
import { evaluateNested } from './learning/nested/eval';
import { evaluatePronouns } from './learning/pronouns/eval';
import { evaluateRemarks } from './learning/remarks/eval';
import { evaluateCorrections } from './learning/corrections/evaluate';
import { evalWorthiness } from './learning/worthiness/eval';

// npm run --silent eval -- NAME PATH
// Prints as JSON how well a part of extraction does on labelled data.

type Evaluation = (path: string) => Promise<object>;

const EVALUATIONS: Record<string, Evaluation> = {
  attribution: evaluateAttribution,
  composed: evaluateComposed,
  corrections: evaluateCorrections,
  dress: evaluateDress,
  gold: evaluateGold,
  mentions: evaluateMentions,
  nested: evaluateNested,
  pronouns: evaluatePronouns,
  remarks: evaluateRemarks,
  sentences: evaluateSentences,
  worthiness: evalWorthiness,
};

async function main([name, path, ...more]: string[]): Promise<number> {
  const evaluate = name !== undefined && Object.hasOwn(EVALUATIONS, name) ? EVALUATIONS[name] : undefined;
  if (!evaluate || !path || more.length > 0) {
    console.error(`Name a part and one path: ${Object.keys(EVALUATIONS).join(' | ')} PATH.`);
    return 2;
  }
  console.log(JSON.stringify(await evaluate(path), null, 2));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
