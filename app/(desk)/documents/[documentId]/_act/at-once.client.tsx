'use client';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import type { Proposal } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { allOpen, partOf } from './elsewhere';
import { countElsewhere, isOpenProposal } from './filter-items';
import type { Passage } from './passage';
import { inScope, type Scope } from './scopes';
import { isTakeable } from './takeable';
import { isUntouched, useReadElsewhere } from './use-elsewhere.client';

/**
 * Many in one act: from the beginning of the text down to this one, or all strong ones, wherever they stand. What is open or was
 * changed here is left for its own look.
 */
export function AtOnce({ proposal }: { proposal: Proposal }) {
  const { document, pending, itemOf } = useDocumentDesk();
  const say = useSay();
  const { accept, isReading } = useAcceptAtOnce(proposal);
  const { parts } = document;
  const takeable = document.items
    .filter((item) => isOpenProposal(item, pending))
    .filter((each) => isTakeable(each, document.personId));
  // Those of other parts that are held back are still counted there, so no number would be right.
  const isHeldElsewhere = [...pending.keys()].some((id) => itemOf(id) === null);
  const above = takeable.filter(
    (each) => each === proposal || each.start < proposal.start || (each.start === proposal.start && each.end < proposal.end),
  );
  const acts = [
    {
      key: '5',
      name: 'card.acceptAbove',
      scope: 'above' as const,
      count: above.length + countElsewhere(parts, (part) => part.takeable, -1),
    },
    {
      key: '6',
      name: 'card.acceptStrong',
      scope: 'strong' as const,
      count: inScope(takeable, 'strong', undefined).length + countElsewhere(parts, (part) => part.takeableStrong),
    },
  ].filter(({ count }) => count > 1 && !isHeldElsewhere);
  return acts.map(({ key, name, scope, count }) => (
    <button
      key={key}
      type="button"
      className="btn btn-sm"
      data-key={key}
      aria-disabled={isReading}
      onClick={(event) => {
        event.stopPropagation();
        if (!isReading) void accept(scope);
      }}
    >
      {say(name, { count })}
      <kbd className="kbd">{key}</kbd>
    </button>
  ));
}

/** Holds back what a scope takes in the whole text; for a text that comes in parts the others are read first. */
function useAcceptAtOnce(proposal: Proposal) {
  const { document, pending, held, activate, tell } = useDocumentDesk();
  const readElsewhere = useReadElsewhere();
  const [isReading, setReading] = useState(false);
  const { parts, personId } = document;
  const shown = document.items.filter((item) => isOpenProposal(item, pending));

  const idsIn = (scope: Scope, elsewhere: readonly Passage[]) => {
    const all = allOpen(shown, elsewhere);
    const inText = scope === 'above' ? [...inScope(all, 'above', proposal), proposal] : inScope(all, scope, undefined);
    const own = new Map(shown.map((each) => [each.id, each]));
    const others = new Map(all.map((each) => [each.id, each]));
    return inText.flatMap(({ id }) => {
      const mine = own.get(id);
      const isTaken = mine ? isTakeable(mine, personId) : isUntouched(others.get(id)!, personId);
      return isTaken ? [id] : [];
    });
  };

  async function accept(scope: Scope) {
    let elsewhere: Passage[] = [];
    if (parts) {
      setReading(true);
      await held.flush();
      const answer = await readElsewhere();
      setReading(false);
      if (!answer.ok) return tell(answer);
      elsewhere = answer.data;
    }
    const ids = idsIn(scope, elsewhere);
    const partsOf = new Map(parts ? elsewhere.map((each) => [each.id, partOf(parts, each)]) : []);
    void held.hold(ids, partsOf);
    activate(shown.find((each) => !ids.includes(each.id))?.id ?? null, 'reveal');
  }
  return { accept, isReading };
}
