import { trainAttribution } from './learning/attribution/train';
import { trainNested } from './learning/nested/train';
import { trainPronouns } from './learning/pronouns/train';
import { trainRemarks } from './learning/remarks/train';
import { tellUse } from './learning/corrections/tell-use';
import { trainWorthiness } from './learning/worthiness/train';

// npm run train -- DATA [NAME…]
// Rebuilds the weight files of lib/extraction/weights from a folder of training data, the same bytes every time, and says what it
// made of the examples that desks wrote there: which are learned, and which rules are held to instead.

type Trainer = (data: string) => Promise<void>;

const TRAINERS: Record<string, Trainer> = {
  attribution: trainAttribution,
  worthiness: trainWorthiness,
  nested: trainNested,
  remarks: trainRemarks,
  pronouns: trainPronouns,
};

async function main([data, ...names]: string[]): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(TRAINERS, name));
  if (!data || unknown) {
    console.error(`Say where the training data lies, and what to train: DATA [${Object.keys(TRAINERS).join(' | ')}].`);
    return 2;
  }
  for (const [name, train] of Object.entries(TRAINERS)) {
    if (names.length === 0 || names.includes(name)) await train(data);
  }
  for (const line of tellUse(data)) console.log(line);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
