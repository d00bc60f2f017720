export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer texts are compared paragraph by paragraph: the table below grows with the product of the word counts. */
const MOST_CELLS = 4_000_000;

/**
 * What changed between two texts, word by word and sign by sign. White space travels with the word before it and is not
 * compared, so the kept and the new parts together give the later text back exactly.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const head = countSame(old, now, (words, i) => words[i]);
  const tail = countSame(old.slice(head), now.slice(head), (words, i) => words.at(-1 - i));
  const middle = align(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return merge([...same(now.slice(0, head)), ...middle, ...same(now.slice(now.length - tail))]);
}

function wordsOf(text: string): string[] {
  return text.match(/(?:[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\S)\s*|^\s+/gu) ?? [];
}

function countSame(old: string[], now: string[], at: (words: string[], i: number) => string | undefined): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && isSame(at(old, count), at(now, count))) count += 1;
  return count;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}

function align(old: string[], now: string[]): DiffPart[] {
  if (old.length * now.length > MOST_CELLS) return [part('gone', old.join('')), part('new', now.join(''))];
  const lengths = commonLengths(old, now);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const step = stepAt({ old, now, lengths }, i, j);
    parts.push(part(step, step === 'gone' ? old[i] : now[j]));
    if (step !== 'new') i += 1;
    if (step !== 'gone') j += 1;
  }
  return parts;
}

/** Which way the longest common run goes from here; what went is told before what came. */
function stepAt(
  { old, now, lengths }: { old: string[]; now: string[]; lengths: Uint32Array },
  i: number,
  j: number,
): DiffPart['kind'] {
  if (i >= old.length) return 'new';
  if (j >= now.length) return 'gone';
  if (isSame(old[i], now[j])) return 'same';
  const width = now.length + 1;
  return (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0) ? 'gone' : 'new';
}

/** Length of the longest common run of words of each pair of tails. */
function commonLengths(old: string[], now: string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const longer = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = isSame(old[i], now[j]) ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : longer;
    }
  }
  return lengths;
}

function same(words: string[]): DiffPart[] {
  return words.map((word) => part('same', word));
}

function part(kind: DiffPart['kind'], text = ''): DiffPart {
  return { kind, text };
}

/** Neighbours of one kind become one part; between two same words, what went stands before what came. */
function merge(parts: DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  let run = { gone: '', new: '' };
  const flush = () => {
    if (run.gone) merged.push(part('gone', run.gone));
    if (run.new) merged.push(part('new', run.new));
    run = { gone: '', new: '' };
  };
  for (const { kind, text } of parts) {
    if (kind !== 'same') {
      run[kind] += text;
      continue;
    }
    flush();
    const last = merged.at(-1);
    if (last?.kind === 'same') last.text += text;
    else merged.push(part('same', text));
  }
  flush();
  return merged;
}
