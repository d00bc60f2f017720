import type { Span } from '#lib/extraction/extraction';

export interface Place {
  words: string;
  occurrence?: number;
  in?: string;
}

/** The span of words in a text, or a sentence that says why it cannot be told. Never a guess among several. */
export function locate(text: string, { words, occurrence, in: around }: Place): Span | string {
  if (around !== undefined) return within(text, words, around);
  const starts = startsOf(text, words);
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) return `"${words}" stands ${starts.length} times in the text, not ${occurrence ?? 1}`;
  if (occurrence === undefined && starts.length > 1) return `"${words}" stands ${starts.length} times in the text: say which`;
  return { start, end: start + words.length };
}

function within(text: string, words: string, around: string): Span | string {
  const outer = locate(text, { words: around });
  if (typeof outer === 'string') return outer;
  const inner = locate(around, { words });
  if (typeof inner === 'string') return `inside "${around}": ${inner}`;
  return { start: outer.start + inner.start, end: outer.start + inner.end };
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
