import { join } from 'node:path';
import { readDeskLines } from '../desk-files';
import { KINDS, readCorrections } from './read-corrections';

const NAMES: Record<(typeof KINDS)[number], string> = {
  speaker: 'speakers',
  date: 'dates',
  number: 'numbers',
  kind: 'kinds',
  questions: 'questions',
  line: 'claim lines',
  reference: 'whom a word means',
};

/**
 * One line for each kind of example that desks wrote into a folder of training data: how many there are, and whether weights are
 * learned from them or rules are held to them. Without such files there is nothing to say.
 */
export function tellUse(data: string): string[] {
  const count = (folder: string) => readDeskLines<object>(join(data, folder)).length;
  const texts = readCorrections(data);
  const corrections = texts.flatMap((each) => each.corrections);
  const confirmed = texts.flatMap((each) => each.confirmations ?? []).length;
  const learned = [
    [count('checkworthiness'), 'passages accepted or dismissed', 'learned by worthiness'],
    [count('attribution'), 'paragraphs with who said what', 'learned by attribution'],
  ] as const;
  const kept = KINDS.map((kind) => {
    const those = corrections.filter(({ of }) => of === kind);
    const also = kind === 'speaker' ? 'learned by attribution where the text has that name; all' : 'read by rules, no weights;';
    return [those.length, `corrected ${NAMES[kind]}`, `${also} kept for eval -- corrections`] as const;
  });
  const guesses = [
    confirmed,
    'guesses that people let stand',
    'made by rules, no weights; kept for eval -- corrections',
  ] as const;
  const flags = [count('flags'), 'flags kept or dropped', 'of lists and rules, no weights; kept beside them for people'] as const;
  return [...learned, ...kept, guesses, flags].filter(([n]) => n > 0).map(([n, what, use]) => `desks: ${n} ${what}: ${use}`);
}
