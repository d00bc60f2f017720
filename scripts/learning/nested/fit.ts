import type { NestedWeights } from '#lib/extraction/claims/nested/judge-nested';
import { BUCKETS } from '#lib/extraction/claims/nested/signs';
import { DENSE } from '#lib/extraction/worthiness/features';
import { fitHead } from '../worthiness/fit-head';
import type { NestedRow } from './rows';

const SETTINGS = { rounds: 8, rate: 0.15, hide: 0.1, times: 4 };
/**
 * From this chance on a stretch is proposed. Below one half: a claim that nobody is shown is lost, one too many is dismissed with
 * a key.
 */
export const THRESHOLD = { english: 0.25, byRules: 0.35 };

/** What each sign of a nested claim counts, in one byte each; the same for the same rows. */
export function fitNested(rows: readonly NestedRow[]): NestedWeights {
  const dense = new Float64Array(DENSE.length);
  const examples = rows.map(({ buckets, isClaim }) => ({ features: { buckets, dense }, isWorthy: isClaim }));
  const { step, weights } = fitHead(examples, SETTINGS);
  // Every stretch has as many signs as the next, so that what each of them weighs is a constant.
  const each = 1 / Math.sqrt(rows[0]?.buckets.length || 1);
  return { step: step * each, weights: weights.slice(0, BUCKETS) };
}
