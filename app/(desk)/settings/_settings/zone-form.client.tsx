'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { zoneNames } from '#app/_client/local-time';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { Part } from './section';

/** In which zone the desk tells the time. */
export function ZoneForm({ deskId, timeZone, isHead }: { deskId: string; timeZone: string; isHead: boolean }) {
  const say = useSay();
  const router = useRouter();
  const [zone, setZone] = useState(timeZone);
  const [said, setSaid] = useState('');
  const names = [...new Set([timeZone, ...zoneNames(timeZone)])];
  const send = async () => {
    const answer = await callApi({ deskId, path: '/api/v1/desk/time-zone', body: { timeZone: zone } });
    setSaid(answer.ok ? say('zone.saved') : answer.sentence || say('offline'));
    if (answer.ok) router.refresh();
  };
  return (
    <Part title={say('zone.heading')}>
      {isHead ? (
        <>
          <Select
            name="timeZone"
            label={say('zone.label')}
            value={zone}
            options={names.map((value) => ({ value, label: value }))}
            set={setZone}
          />
          <button
            type="button"
            className="btn"
            aria-disabled={zone === timeZone}
            onClick={() => zone !== timeZone && void send()}
          >
            {say('zone.save')}
          </button>
        </>
      ) : (
        <p>{timeZone}</p>
      )}
      <p role="status" className="text-ink2">
        {said}
      </p>
    </Part>
  );
}
