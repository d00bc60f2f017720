'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { acceptInLots } from '../_act/accept-in-lots';
import { useDocumentDesk } from '../_act/document-desk.client';
import { allOpen } from '../_act/elsewhere';
import { isOpenProposal } from '../_act/filter-items';
import type { OpenPassage } from '../_act/passage';
import { inScope, SCOPES, type Scope } from '../_act/scopes';
import { isTakeable } from '../_act/takeable';
import { isUntouched, useElsewhere } from '../_act/use-elsewhere.client';

/** Takes on a whole list of proposals as they stand, of every part of the text, after a look at the list. */
export function SeveralDialog() {
  const { document, activeId, close, announce, activate, held } = useDocumentDesk();
  const say = useSay();
  const router = useRouter();
  const { open, isWaiting, refused, isLeft } = useOpen();
  const active = open.find(({ id }) => id === activeId);
  const [scope, setScope] = useState<Scope>('strong');
  // What somebody takes in or leaves out against what is proposed.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (each: OpenPassage) => isLeft(each) === turned.has(each.id);
  const listed = inScope(open, scope, active).filter(({ id }) => !accepted.has(id));
  const chosen = listed.filter(isChosen);
  const toggle = (id: string) => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  return (
    <FormDialog
      title={say('severalDialog.title')}
      text={say('severalDialog.text')}
      close={close}
      isWide
      verb={say('severalDialog.verb', { count: chosen.length })}
      isOff={chosen.length === 0}
      send={async () => {
        await held.flush();
        const done = await acceptInLots(
          chosen.map(({ id }) => id),
          (candidateIds) => callApi({ deskId: document.deskId, path: '/api/v1/candidates/accept-many', body: { candidateIds } }),
        );
        router.refresh();
        if (done.accepted.length > 0) announce(say('done.several', { count: done.accepted.length }));
        if (done.refused) {
          setAccepted(new Set([...accepted, ...done.accepted]));
          return done.refused.code === 'offline' ? { ...done.refused, sentence: say('offline') } : done.refused;
        }
        close();
        activate(null);
        return null;
      }}
    >
      <Select
        name="scope"
        label={say('severalDialog.which')}
        value={scope}
        set={(value) => setScope(value as Scope)}
        options={SCOPES.map((value) => ({
          value,
          label: say('severalDialog.count', {
            label: say(`severalDialog.${value}`),
            count: inScope(open, value, active).length,
          }),
          isOff: value === 'above' && !active,
        }))}
      />
      <p role="status" className={isWaiting || refused ? 'text-ink2' : 'sr-only'}>
        {refused?.sentence ?? (isWaiting ? say('severalDialog.waiting') : '')}
      </p>
      {listed.length === 0 && !isWaiting ? <p className="text-ink2">{say('severalDialog.none')}</p> : null}
      <ul className="u-scroll max-h-[44vh] overflow-y-auto">
        {listed.map((each) => (
          <Row key={each.id} passage={each} isChosen={isChosen(each)} toggle={toggle} />
        ))}
      </ul>
    </FormDialog>
  );
}

/** The open proposals of the whole text, and which of them are left for a look of their own. */
function useOpen() {
  const { document, pending } = useDocumentDesk();
  const { passages, refused } = useElsewhere();
  const shown = document.items.filter((item) => isOpenProposal(item, pending));
  const own = new Map(shown.map((each) => [each.id, each]));
  const isLeft = (each: OpenPassage) => {
    const mine = own.get(each.id);
    return mine ? !isTakeable(mine, document.personId) : !isUntouched(each, document.personId);
  };
  return { open: allOpen(shown, passages ?? []), isWaiting: passages === null, refused, isLeft };
}

/** Thousands of them are quickly there, since those out of sight are not laid out. */
const UNSEEN = { contentVisibility: 'auto', containIntrinsicSize: 'auto 2rem' } as const;

function Row({ passage, isChosen, toggle }: { passage: OpenPassage; isChosen: boolean; toggle: (id: string) => void }) {
  const { document } = useDocumentDesk();
  const say = useSay();
  const { id, claimLine, band } = passage;
  return (
    <li style={UNSEEN}>
      <label className="flex min-h-8 items-start gap-2.5 py-1">
        <input type="checkbox" className="chk mt-0.5" checked={isChosen} onChange={() => toggle(id)} />
        <span className="min-w-0 flex-1" dir="auto" lang={document.language}>
          {claimLine}
        </span>
        <span className="flex shrink-0 items-center gap-1.5 text-xs text-ink3">
          <span className="swatch" data-band={band} aria-hidden />
          {say(`band.${band}`)}
        </span>
      </label>
    </li>
  );
}
