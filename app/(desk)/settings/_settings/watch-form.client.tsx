'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { WATCH_DAYS } from '#lib/watching/vocabulary';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { Part } from './section';

/** How often the pages that claims cite are looked at again. */
export function WatchForm({ deskId, everyDays, isHead }: { deskId: string; everyDays: number; isHead: boolean }) {
  const say = useSay();
  const router = useRouter();
  const [days, setDays] = useState(String(everyDays));
  const [said, setSaid] = useState('');
  const isOff = days === String(everyDays);
  const send = async () => {
    const answer = await callApi({ deskId, path: '/api/v1/desk/watch', body: { everyDays: Number(days) } });
    setSaid(answer.ok ? say('watch.saved') : answer.sentence || say('offline'));
    if (answer.ok) router.refresh();
  };
  return (
    <Part title={say('watch.heading')} text={say('watch.text')}>
      {isHead ? (
        <>
          <Select
            name="everyDays"
            label={say('watch.label')}
            value={days}
            options={WATCH_DAYS.map((value) => ({ value: String(value), label: say(`watch.every.${value}`) }))}
            set={setDays}
          />
          <button type="button" className="btn" aria-disabled={isOff} onClick={() => !isOff && void send()}>
            {say('watch.save')}
          </button>
        </>
      ) : (
        <p>{say(`watch.every.${everyDays}`)}</p>
      )}
      <p role="status" className="text-ink2">
        {said}
      </p>
    </Part>
  );
}
