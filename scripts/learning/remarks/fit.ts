import { chance } from '#lib/extraction/worthiness/context';
import { product } from '#lib/extraction/worthiness/worthiness';
import { fitLogistic } from '../worthiness/fit-logistic';
import type { RemarkRow } from './rows';

/** A passage of the texts, and the value of every sign in it. */
export interface SeenRow extends RemarkRow {
  signs: readonly number[];
}

const PENALTY = 10;
/** To lose what must be found is this many times as bad as to propose a remark. */
const CORE_COUNTS = 4;
const PARTS = 5;
/** Below this chance of a claim a passage is a remark: chosen where next to nothing that must be found is lost. */
export const THRESHOLD = 0.5;

/** What each sign counts, in their order. */
export function fitRemarks(rows: readonly SeenRow[]): number[] {
  const counted = rows.flatMap((row) => Array.from({ length: row.tier === 'core' ? CORE_COUNTS : 1 }, () => row));
  const weights = fitLogistic(
    counted.map(({ signs }) => signs),
    counted.map(({ isClaim }) => isClaim),
    PENALTY,
  );
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** The chance of a claim in every row, by what the texts of the other four parts taught. */
export function foretellHeldOut(rows: readonly SeenRow[]): number[] {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const partOf = ({ source }: SeenRow) => sources.indexOf(source) % PARTS;
  const taught = Array.from({ length: PARTS }, (_, part) => fitRemarks(rows.filter((row) => partOf(row) !== part)));
  return rows.map((row) => chance(product(taught[partOf(row)] ?? [], row.signs)));
}
