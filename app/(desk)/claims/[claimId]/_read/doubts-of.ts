import type { EvidenceItem } from '#lib/evidence/queries';
import { turnsMeaning } from '#lib/evidence/quote/turns-meaning';
import type { Recheck } from '#lib/evidence/recheck-quotes';
import { t } from '../_view/texts';

type Cited = Pick<EvidenceItem, 'n' | 'quoteProof' | 'quoteNote' | 'typedBy'>;

/** What a signer has to know of a quote: that it was not found, what was left out or put in, what stands beside it. */
export function doubtsOf({ n, quoteProof, quoteNote, typedBy }: Cited): string[] {
  if (!quoteProof) return [];
  const { level, omitted, bracketed, warnings } = quoteProof;
  const turned = turnsMeaning(quoteProof) && quoteNote ? [t('claim.sources.explained', { note: quoteNote })] : [];
  const explained = quoteNote ? ` ${t('claim.sources.explained', { note: quoteNote })}` : '';
  const said = [
    ...(typedBy ? [`${t('claim.sources.typedWords', { name: typedBy })}.`] : []),
    ...(level === 'absent' ? [`${t('claim.sources.absent')}.${explained}`] : []),
    ...omitted.map(({ text }) => `${t('claim.sources.omitted')}: “${text.trim()}”`),
    ...bracketed.map(({ text }) => `${t('claim.sources.bracketed')}: “${text}”`),
    ...warnings.map((warning) => t(`claim.sources.warning.${warning}`)),
    ...turned,
  ];
  return said.map((what) => t('claim.sign.doubt', { n, what }));
}

/** A copy that was kept later no longer has the quote. */
export function lossOf({ n, proof }: Pick<Recheck, 'n' | 'proof'>): string[] {
  return proof.level === 'absent' ? [t('claim.sign.doubt', { n, what: t('claim.sign.lost') })] : [];
}
