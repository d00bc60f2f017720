import type { ReadDate, ReadQuantity, Span } from '#lib/extraction/extraction';
import type { GoldDate, GoldQuantity } from './gold';
import { sameDate, sameQuantity, sameWords } from './same';
import type { Miss, Pair, Tally } from './score';

interface Compared {
  recall: Tally;
  precision: Tally;
  misses: Miss[];
}

interface Read extends Span {
  text: string;
}

interface Rule<Wanted, Given> {
  name: 'date' | 'quantity';
  same: (wanted: Wanted, given: Given) => boolean;
  /** Vague ones are welcome when they are found and not missed when they are not. */
  isOptional: (wanted: Wanted) => boolean;
}

/** Dates by their words and their EDTF value. Those outside the claim's words, of when it was said, are not judged. */
export function compareDates(pairs: Pair[]): Compared {
  const rule: Rule<GoldDate, ReadDate> = { name: 'date', same: sameDate, isOptional: ({ edtf }) => edtf === null };
  return sum(pairs.map(({ claim, candidate }) => compare(claim.dates, candidate.dates.filter(inside(claim)), rule)));
}

/** Quantities by their words, their value and their unit. */
export function compareQuantities(pairs: Pair[]): Compared {
  const rule: Rule<GoldQuantity, ReadQuantity> = {
    name: 'quantity',
    same: sameQuantity,
    isOptional: ({ optional }) => optional === true,
  };
  return sum(pairs.map(({ claim, candidate }) => compare(claim.quantities, candidate.quantities.filter(inside(claim)), rule)));
}

function inside({ start, end }: Span): (read: Read) => boolean {
  return (read) => read.start >= start && read.end <= end;
}

function compare<Wanted extends { text: string }, Given extends Read>(
  wanted: Wanted[],
  given: Given[],
  { name, same, isOptional }: Rule<Wanted, Given>,
): Compared {
  const left = new Set(given);
  const misses: Miss[] = [];
  let right = 0;
  for (const one of wanted) {
    const about = [...left].filter(({ text }) => sameWords(one.text, text));
    const hit = about.find((read) => same(one, read));
    const read = hit ?? about[0];
    if (read) left.delete(read);
    if (hit) right += 1;
    else if (!isOptional(one))
      misses.push({ kind: `${name}-${read ? 'wrong' : 'missed'}`, at: one.text, wanted: one, given: read });
  }
  for (const extra of left) misses.push({ kind: `${name}-extra`, at: extra.text, given: extra });
  const missing = misses.filter(({ kind }) => kind !== `${name}-extra`).length;
  return { recall: { right, of: right + missing }, precision: { right, of: given.length }, misses };
}

function sum(all: Compared[]): Compared {
  const add = (tallies: Tally[]) =>
    tallies.reduce((one, other) => ({ right: one.right + other.right, of: one.of + other.of }), EMPTY);
  return {
    recall: add(all.map(({ recall }) => recall)),
    precision: add(all.map(({ precision }) => precision)),
    misses: all.flatMap(({ misses }) => misses),
  };
}

const EMPTY: Tally = { right: 0, of: 0 };
