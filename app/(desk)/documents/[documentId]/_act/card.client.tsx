'use client';
import type { Item } from './browser-document';
import { ClaimCard } from './claim-card.client';
import { DecidedRow } from './decided-row.client';
import { useDocumentDesk } from './document-desk.client';
import { isOpenProposal } from './filter-items';
import { ProposalCard } from './proposal-card.client';

/** One card of the margin: a claim, an open proposal, or one line for a proposal that was decided. */
export function CardOf({ item, isActive }: { item: Item; isActive: boolean }) {
  const { pending } = useDocumentDesk();
  if (item.type === 'claim') return <ClaimCard claim={item} isActive={isActive} />;
  if (!isOpenProposal(item, pending)) return <DecidedRow proposal={item} isActive={isActive} />;
  return <ProposalCard proposal={item} isActive={isActive} />;
}
