export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Words and signs of a text with their offsets, counted from `from`. */
export function wordsIn(text: string, from = 0): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu)].map(
    ({ 0: word, index }) => ({
      text: word,
      start: from + index,
      end: from + index + word.length,
    }),
  );
}

/** For each word of the first list its partner in the second, or null; and how many words were added, left out or exchanged. */
export interface Alignment {
  distance: number;
  partner: (number | null)[];
}

/** Levenshtein distance over words, with the way back. Null when more than `most` words differ. */
export function alignWords(before: readonly Word[], after: readonly Word[], most: number): Alignment | null {
  if (Math.abs(before.length - after.length) > most) return null;
  const width = after.length + 1;
  const table = fill(before, after, (j) => j);
  const distance = table[before.length * width + after.length] ?? 0;
  if (distance > most) return null;
  return { distance, partner: walkBack(table, before, after) };
}

/** The stretch of the second list that is most like the whole first one. */
export interface Stretch {
  distance: number;
  /** The first word of it and the one after its last, as places in the second list. */
  from: number;
  to: number;
}

/** Levenshtein distance over words to any stretch of the second list: what stands around it costs nothing. */
export function alignWithin(before: readonly Word[], after: readonly Word[], most: number): Stretch | null {
  const width = after.length + 1;
  const table = fill(before, after, () => 0);
  const last = table.subarray(before.length * width);
  const distance = last.reduce((least, cost) => Math.min(least, cost), before.length);
  if (distance > most) return null;
  const paired = walkBack(table, before, after.slice(0, last.indexOf(distance)), width).filter((place) => place !== null);
  const from = paired[0];
  const to = paired.at(-1);
  return from === undefined || to === undefined ? null : { distance, from, to: to + 1 };
}

/** The costs of making the first words of one list into the first words of the other. `skipping` is what words in front of it cost. */
function fill(before: readonly Word[], after: readonly Word[], skipping: (words: number) => number): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let j = 0; j <= after.length; j += 1) table[j] = skipping(j);
  for (let i = 1; i <= before.length; i += 1) {
    table[i * width] = i;
    for (let j = 1; j <= after.length; j += 1) {
      const exchanged = (table[(i - 1) * width + j - 1] ?? 0) + (isSame(before[i - 1], after[j - 1]) ? 0 : 1);
      const left = (table[(i - 1) * width + j] ?? 0) + 1;
      const added = (table[i * width + j - 1] ?? 0) + 1;
      table[i * width + j] = Math.min(exchanged, left, added);
    }
  }
  return table;
}

function walkBack(
  table: Uint16Array,
  before: readonly Word[],
  after: readonly Word[],
  width = after.length + 1,
): (number | null)[] {
  const partner = Array.from<number | null>({ length: before.length }).fill(null);
  let i = before.length;
  let j = after.length;
  while (i > 0 && j > 0) {
    const step = stepBack((row, column) => table[(i - row) * width + j - column] ?? 0, isSame(before[i - 1], after[j - 1]));
    if (step === 'pair') partner[i - 1] = j - 1;
    if (step !== 'added') i -= 1;
    if (step !== 'left out') j -= 1;
  }
  return partner;
}

/** By which step the shortest way came here; `cost` gives the distance so many words of either text earlier. */
function stepBack(cost: (row: number, column: number) => number, isPair: boolean): 'pair' | 'left out' | 'added' {
  if (cost(0, 0) === cost(1, 1) + (isPair ? 0 : 1)) return 'pair';
  return cost(0, 0) === cost(1, 0) + 1 ? 'left out' : 'added';
}

function isSame(a: Word | undefined, b: Word | undefined): boolean {
  return a?.text === b?.text;
}
