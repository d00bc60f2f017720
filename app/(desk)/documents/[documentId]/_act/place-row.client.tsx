'use client';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useSay } from '#ui/texts.client';
import type { Displaced } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { selectedSpan } from './text-offsets';

/** One claim whose place is to be decided. With the focus inside, 1 to 3 press its buttons. */
export function PlaceRow({ claim, children }: { claim: Displaced; children: ReactNode }) {
  const acts = usePlaceActs(claim);
  const say = useSay();
  const press = (event: KeyboardEvent<HTMLLIElement>) => {
    const act = isFree(event.nativeEvent) ? acts[Number(keyOf(event.nativeEvent)) - 1] : undefined;
    if (!act) return;
    event.preventDefault();
    if (!act.refusal) act.go();
  };
  const refusal = acts.find((act) => act.refusal !== null)?.refusal;
  return (
    <li
      id={`place-${claim.id}`}
      data-place
      tabIndex={-1}
      onKeyDown={press}
      aria-label={say('place.row', { number: claim.number })}
      className="border-b border-line px-4 py-3 last:border-b-0 focus-visible:outline-offset-[-2px]"
    >
      {children}
      <div className="mt-2.5 flex flex-wrap items-center gap-2">
        {acts.map((act, i) => (
          <button
            key={act.name}
            type="button"
            className={`btn h-8 ${i === 0 && !act.refusal ? 'btn-ink' : ''}`}
            aria-label={say(`place.${act.name}Long`, { number: claim.number })}
            aria-disabled={act.refusal !== null}
            aria-describedby={act.refusal ? `why-${claim.id}` : undefined}
            onClick={() => act.refusal === null && act.go()}
          >
            {say(`place.${act.name}`)}
            <kbd className={`kbd max-sm:hidden ${i === 0 && !act.refusal ? 'kbd-in' : ''}`}>{i + 1}</kbd>
          </button>
        ))}
        {refusal ? (
          <p id={`why-${claim.id}`} className="text-xs text-ink2">
            {refusal}
          </p>
        ) : null}
      </div>
    </li>
  );
}

interface PlaceAct {
  name: 'confirm' | 'cut' | 'reword' | 'choose' | 'other' | 'notRun';
  refusal: string | null;
  go: () => void;
}

/** The likeliest answer first, then another place, then that it does not run. */
function usePlaceActs(claim: Displaced): PlaceAct[] {
  const { document: it, open, send, tell, announce } = useDocumentDesk();
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const { id, number, state, seen, places, quote, refusals } = claim;
  const [place] = places;
  const ask = (words: string, span: { start: number; end: number } | null) => open({ name: 'place', id, words, span });
  async function act(path: string, body: object, said: string) {
    if (isBusy) return;
    setBusy(true);
    const answer = await send({ path: `/api/v1/claims/${id}/${path}`, body: { seen, ...body } });
    setBusy(false);
    tell(answer.ok ? null : answer);
    if (answer.ok) announce(say(said, { number }));
  }
  const other: PlaceAct = {
    name: state === 'orphan' ? 'choose' : 'other',
    refusal: refusals.place,
    go: () => ask(selectedWords() ?? quote, null),
  };
  const notRun: PlaceAct = {
    name: 'notRun',
    refusal: refusals.close,
    go: () => void act('close', { reason: 'not-run' }, 'place.doneNotRun'),
  };
  if (claim.signed?.wording === null && state !== 'moved') {
    const cut = () => void act('confirm-cut', { version: it.version }, 'place.doneCut');
    return [{ name: 'cut', refusal: refusals.place, go: cut }, other, notRun];
  }
  if (state === 'orphan' || !place) return [other, notRun];
  if (state === 'changed')
    return [{ name: 'reword', refusal: refusals.reword, go: () => ask(place.words, place) }, other, notRun];
  if (places.length > 1) return [{ ...other, name: 'choose', go: () => ask(place.words, null) }, notRun];
  const { start, end } = place;
  const confirm = () => void act('place', { version: it.version, start, end }, 'place.done');
  return [{ name: 'confirm', refusal: refusals.place, go: confirm }, other, notRun];
}

/** What is selected in the text at this moment. */
function selectedWords(): string | null {
  const article = document.getElementById('article');
  const selection = getSelection();
  return article && selectedSpan(article, selection) ? (selection?.toString().trim() ?? null) : null;
}
