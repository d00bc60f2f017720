'use client';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { RETENTION_MONTHS } from '#lib/keeping/vocabulary';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { Part } from './section';

interface Props {
  deskId: string;
  months: number;
  isHead: boolean;
  /** What goes next, by the rule as it is. */
  children: ReactNode;
}

/** For how long copies are kept that nothing rests on. */
export function RetentionForm({ deskId, months, isHead, children }: Props) {
  const say = useSay();
  const router = useRouter();
  const [chosen, setChosen] = useState(String(months));
  const [said, setSaid] = useState('');
  const isOff = chosen === String(months);
  const send = async () => {
    const answer = await callApi({ deskId, path: '/api/v1/desk/retention', body: { months: Number(chosen) } });
    setSaid(answer.ok ? say('retention.saved') : answer.sentence || say('offline'));
    if (answer.ok) router.refresh();
  };
  return (
    <Part title={say('retention.heading')} text={say('retention.text')}>
      {isHead ? (
        <>
          <Select
            name="months"
            label={say('retention.label')}
            value={chosen}
            options={RETENTION_MONTHS.map((value) => ({ value: String(value), label: say(`retention.every.${value}`) }))}
            set={setChosen}
          />
          <button type="button" className="btn" aria-disabled={isOff} onClick={() => !isOff && void send()}>
            {say('retention.save')}
          </button>
        </>
      ) : (
        <p>{say(`retention.every.${months}`)}</p>
      )}
      {children}
      <p role="status" className="text-ink2">
        {said}
      </p>
    </Part>
  );
}
