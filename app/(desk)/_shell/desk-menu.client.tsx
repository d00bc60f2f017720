'use client';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import { Menu, MENU_ITEM } from './menu.client';
import type { Onlooker } from './nav-items';

const BOX =
  'mx-3 mb-2 flex min-h-9 items-center gap-2 rounded-lg border border-line bg-surface px-2 text-start shadow-(--shadow-sm)';

/** The desk one works at; somebody who belongs to several changes it here. */
export function DeskMenu({ onlooker: { deskName, desks, deskId } }: { onlooker: Onlooker }) {
  const say = useSay();
  const sign = (
    <>
      <span aria-hidden className="grid size-5 shrink-0 place-items-center rounded bg-ink text-[10px] font-bold text-bg">
        {Array.from(deskName)[0]?.toUpperCase()}
      </span>
      <span className="wide-only min-w-0 flex-1 truncate font-medium" dir="auto">
        {deskName}
      </span>
    </>
  );
  if (desks.length < 2) {
    return (
      <div className={BOX} title={deskName}>
        {sign}
      </div>
    );
  }
  return (
    <>
      <button type="button" popoverTarget="desk-menu" className={BOX} title={say('switchDesk')}>
        {sign}
        <ChevronsUpDown size={13} className="wide-only shrink-0 text-ink3" aria-hidden />
      </button>
      <Menu id="desk-menu" label={say('switchDesk')} className="start-3 top-[100px] w-60">
        <Desks desks={desks} deskId={deskId} />
      </Menu>
    </>
  );
}

/** The person's desks; the one that is chosen opens in this browser, in every tab. */
export function Desks({ desks, deskId }: Pick<Onlooker, 'desks' | 'deskId'>) {
  const say = useSay();
  const [failed, setFailed] = useState<string | null>(null);
  const move = async (to: string) => {
    const answer = await callApi({ deskId, path: '/api/v1/session/desk', body: { deskId: to } });
    if (answer.ok) location.assign('/');
    else setFailed(answer.sentence || say('offline'));
  };
  return (
    <>
      <ul>
        {desks.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={MENU_ITEM}
              aria-current={id === deskId ? 'true' : undefined}
              onClick={(event) => {
                event.stopPropagation();
                void move(id);
              }}
            >
              <span className="min-w-0 flex-1 truncate" dir="auto">
                {name}
              </span>
              {id === deskId ? <Check size={15} aria-hidden /> : null}
            </button>
          </li>
        ))}
      </ul>
      {failed ? (
        <p role="alert" className="px-2.5 py-1.5 text-(--st-sent-back)">
          {failed}
        </p>
      ) : null}
    </>
  );
}
