'use client';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useAct } from './use-act.client';

/** What everybody decides for themselves. */
export function SelfActs({ deskId, namedInPublic }: { deskId: string; namedInPublic: boolean }) {
  const say = useSay();
  const act = useAct(deskId);
  const [isNamed, setNamed] = useState(namedInPublic);
  const [sentence, setSentence] = useState('');

  async function name(wanted: boolean) {
    setNamed(wanted);
    const answer = await act('people/me', { namedInPublic: wanted });
    if (!answer.ok) setNamed(!wanted);
    setSentence(answer.ok ? '' : answer.sentence);
  }

  async function leave() {
    const answer = await act('session/sign-out-everywhere', {});
    if (answer.ok) location.assign('/sign-in');
    else setSentence(answer.sentence);
  }

  return (
    <>
      <label className="flex items-start gap-2.5">
        <input type="checkbox" className="chk mt-px" checked={isNamed} onChange={(event) => void name(event.target.checked)} />
        <span>
          <span className="block font-medium">{say('namedInPublic')}</span>
          <span className="block text-ink2">{say('namedHint')}</span>
        </span>
      </label>
      <div className="mt-4 border-t border-line pt-4">
        <button type="button" className="btn" onClick={() => void leave()}>
          {say('everywhere')}
        </button>
        <p className="mt-1.5 text-ink2">{say('everywhereHint')}</p>
      </div>
      <p role="alert" className="mt-2 text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
    </>
  );
}
