import type { Alignment } from '#lib/evidence/quote/align-words';
import { isNegation } from '#lib/evidence/quote/negation';
import { isName } from '#lib/evidence/quote/names';
import { haveSameNumbers } from '#lib/evidence/quote/number-words';
import type { WordIndex } from '#lib/evidence/quote/word-index';

export const DIFFERENCE_KINDS = ['number', 'negation', 'name', 'words', 'punctuation'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One place where quote and passage part. Either side may be empty. */
export interface Difference {
  kind: DifferenceKind;
  quote: string;
  text: string;
}

interface Group {
  quote: number[];
  text: number[];
}

/** What differs, place by place. A place where a number and a negation changed is named twice. */
export function describeDifferences(alignment: Alignment, quote: WordIndex, text: WordIndex): Difference[] {
  return groupsOf(alignment, quote, text).flatMap((group) => {
    const sides = { quote: sliceWords(quote, group.quote), text: sliceWords(text, group.text) };
    return kindsOf(group, quote, text).map((kind) => ({ kind, ...sides }));
  });
}

function groupsOf(alignment: Alignment, quote: WordIndex, text: WordIndex): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const step of alignment.steps) {
    if (step.quote >= 0 && step.text >= 0 && quote.words[step.quote] === text.words[step.text]) {
      open = null;
      continue;
    }
    if (!open) {
      open = { quote: [], text: [] };
      groups.push(open);
    }
    if (step.quote >= 0) open.quote.push(step.quote);
    if (step.text >= 0) open.text.push(step.text);
  }
  return groups;
}

function kindsOf(group: Group, quote: WordIndex, text: WordIndex): DifferenceKind[] {
  const said = group.quote.map((i) => quote.words[i] ?? '');
  const kept = group.text.map((i) => text.words[i] ?? '');
  const kinds: DifferenceKind[] = [];
  if (!haveSameNumbers(said, kept)) kinds.push('number');
  if ([...said, ...kept].some(isNegation)) kinds.push('negation');
  if (kinds.length > 0) return kinds;
  const hasName = group.quote.some((i) => isNameIn(quote, i)) || group.text.some((i) => isNameIn(text, i));
  return [hasName ? 'name' : 'words'];
}

function isNameIn({ source, starts }: WordIndex, word: number): boolean {
  return isName(source, starts[word] ?? 0);
}

function sliceWords(index: WordIndex, words: number[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  return index.source.slice(index.starts[first], index.ends[last]);
}
