import { turnsMeaning } from '#lib/evidence/quote/turns-meaning';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { QuoteProof, QuoteWarning } from '#lib/evidence/verify-quote';

/** The gravest first: what changes who or how much is meant, then what turns a statement round. */
const GRAVITY: readonly QuoteWarning[] = [
  'bracket-for-number',
  'bracket-for-name',
  'bracket-for-negation',
  'negation-omitted',
  'negation-added',
  'negation-before',
  'number-goes-on',
  'question-in-text',
  'mixed-scripts',
];

/** What has to be said before anybody reads that the words were found; null where nothing has. */
export function leadWarning({ level, warnings }: Pick<QuoteProof, 'level' | 'warnings'>): QuoteWarning | null {
  return level === 'absent' ? null : (GRAVITY.find((warning) => warnings.includes(warning)) ?? null);
}

/** A quote that is not there, or says something else than what is there, may stand for a reason. */
export function asksWhy(proof: QuoteProof | null): boolean {
  return proof !== null && (proof.level === 'absent' || turnsMeaning(proof));
}

/** Whether the quote stands in the source's own words: found in a captured page or a kept file, or read there by somebody. */
export function standsInItsWords({
  quoteProof,
  readBy,
  typedBy,
}: Pick<EvidenceItem, 'quoteProof' | 'readBy' | 'typedBy'>): boolean {
  return readBy !== null || (quoteProof !== null && quoteProof.level !== 'absent' && typedBy === null);
}
