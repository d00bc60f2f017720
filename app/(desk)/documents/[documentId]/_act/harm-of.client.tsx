'use client';
import { useSay } from '#ui/texts.client';
import { sidesOf } from '../../../_harm/harm';
import type { Proposal } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { useDraft } from './use-draft.client';

/** How much harm this person sees in a proposal, and the way to say it; it stands beside the machine's score and is no part of it. */
export function HarmOf({ proposal }: { proposal: Proposal }) {
  const { open } = useDocumentDesk();
  const { harm } = useDraft(proposal);
  const say = useSay();
  const sides = sidesOf(harm);
  return (
    <>
      <button
        type="button"
        className="btn btn-sm"
        data-key="h"
        onClick={(event) => {
          event.stopPropagation();
          open({ name: 'harm', id: proposal.id });
        }}
      >
        {say('card.harm')}
        <kbd className="kbd">h</kbd>
      </button>
      {sides.length > 0 ? (
        <p className="w-full text-xs text-ink2">
          {sides.map(({ side, level }) => `${say(`harmSide.${side}`)}: ${say(`harmLevel.${level}`)}`).join(', ')}.{' '}
          {say('card.harmKept')}
        </p>
      ) : null}
    </>
  );
}
