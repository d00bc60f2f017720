import type { QuoteProof, QuoteWarning } from '#lib/evidence/verify-quote';

const TURNING: ReadonlySet<QuoteWarning> = new Set([
  'negation-omitted',
  'negation-added',
  'bracket-for-negation',
  'bracket-for-number',
]);

/**
 * Whether a quote that was found says something else than its source: a gap leaves out a "not", a bracket puts one in or stands in
 * the place of a number. Such a quote has to be explained before anybody reviews it.
 */
export function turnsMeaning({ level, warnings }: Pick<QuoteProof, 'level' | 'warnings'>): boolean {
  return level !== 'absent' && warnings.some((warning) => TURNING.has(warning));
}
