'use client';
import { useEffect, useState } from 'react';
import type { Adoptable } from '#lib/signoff/adopt/list-adoptable';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { FormDialog } from './frame.client';
import { FIELD, RADIO } from '#app/_ui/looks';

const PAUSE_MS = 250;

/** Takes the answer to "Is it true?" over from a signed claim; those that say the same stand first. */
export function AdoptDialog() {
  const { claim, run, call } = useDesk();
  const say = useSay();
  const [find, setFind] = useState('');
  const [found, setFound] = useState<Adoptable[] | null>(null);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const query = find.trim() ? `?find=${encodeURIComponent(find.trim())}` : '';
      const path = `/api/v1/claims/${claim.id}/adoptable${query}`;
      const answer = await call<{ claims: Adoptable[] }>(path, { method: 'GET' });
      if (answer.ok && !isLate) setFound(answer.data.claims);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [find, call, claim.id]);
  const from = found?.find(({ claimId }) => claimId === chosen);
  return (
    <FormDialog
      title={say('adopt.title', { number: claim.number })}
      text={say('adopt.text')}
      isWide
      verb={say('adopt.do')}
      isOff={!from}
      send={async () => {
        const body = { seen: claim.seen, fromId: chosen, statement: from?.statement ?? '' };
        return run({ act: 'adopt', path: 'adopt', body });
      }}
    >
      <div>
        <label className="mb-1 block text-xs font-medium text-ink2" htmlFor="adopt-find">
          {say('adopt.find')}
        </label>
        <input
          id="adopt-find"
          className={FIELD}
          dir="auto"
          value={find}
          maxLength={200}
          onChange={(event) => setFind(event.target.value)}
        />
      </div>
      <fieldset className="hair max-h-72 overflow-y-auto rounded-lg border border-line">
        <legend className="sr-only">{say('adopt.list')}</legend>
        {found?.map((each) => (
          <Choice key={each.claimId} claim={each} isChosen={chosen === each.claimId} choose={setChosen} />
        ))}
        {found?.length === 0 ? <p className="px-3 py-2 text-ink3">{say('adopt.none')}</p> : null}
      </fieldset>
    </FormDialog>
  );
}

function Choice({ claim, isChosen, choose }: { claim: Adoptable; isChosen: boolean; choose: (claimId: string) => void }) {
  const say = useSay();
  const { claimId, number, claimLine, claimant, label, reason, isSameLine } = claim;
  return (
    <label className="flex cursor-pointer items-start gap-2.5 px-3 py-2 hover:bg-sunk">
      <input type="radio" className={`${RADIO} mt-0.5`} name="fromId" checked={isChosen} onChange={() => choose(claimId)} />
      <span className="min-w-0">
        <span className="serif block text-[15px] leading-[1.35] font-medium" dir="auto">
          {claimLine}
        </span>
        <span className="num block text-xs text-ink3">
          {say('adopt.claim', { number })}
          {claimant ? ` · ${claimant}` : ''}
          {isSameLine ? ` · ${say('adopt.same')}` : ''}
        </span>
        <span className="block text-xs text-ink2" dir="auto">
          <span className="font-semibold">{label}</span> {reason}
        </span>
      </span>
    </label>
  );
}
