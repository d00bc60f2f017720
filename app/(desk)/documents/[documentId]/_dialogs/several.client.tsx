'use client';
import { useState } from 'react';
import { FormDialog } from '#ui/dialog.client';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from '../_act/document-desk.client';
import { isOpenProposal } from '../_act/filter-items';
import { inScope, SCOPES, type Scope } from '../_act/scopes';
import { isTakeable } from '../_act/takeable';

/** Takes on a whole list of proposals as they stand, after a look at the list. */
export function SeveralDialog() {
  const { document, activeId, pending, close, send, announce, activate } = useDocumentDesk();
  const say = useSay();
  const open = document.items.filter((item) => isOpenProposal(item, pending));
  const active = open.find(({ id }) => id === activeId);
  const [scope, setScope] = useState<Scope>('strong');
  // What is open or was changed here is looked at by itself, unless somebody takes it in.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(open.filter((each) => !isTakeable(each, document.personId)).map(({ id }) => id)),
  );
  const listed = inScope(open, scope, active);
  const chosen = listed.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
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
        const body = { candidateIds: chosen.map(({ id }) => id) };
        const answer = await send({ path: '/api/v1/candidates/accept-many', body });
        if (!answer.ok) return answer;
        close();
        announce(say('done.several', { count: chosen.length }));
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
      {listed.length === 0 ? <p className="text-ink2">{say('severalDialog.none')}</p> : null}
      <ul className="u-scroll max-h-[44vh] overflow-y-auto">
        {listed.map(({ id, claimLine, band }) => (
          <li key={id}>
            <label className="flex min-h-8 items-start gap-2.5 py-1">
              <input type="checkbox" className="chk mt-0.5" checked={!left.has(id)} onChange={() => toggle(id)} />
              <span className="min-w-0 flex-1" dir="auto" lang={document.language}>
                {claimLine}
              </span>
              <span className="flex shrink-0 items-center gap-1.5 text-xs text-ink3">
                <span className="swatch" data-band={band} aria-hidden />
                {say(`band.${band}`)}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
