'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import { Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  desks: readonly { id: string; name: string }[];
  zones: readonly string[];
  timeZone: string;
  /** The id of the sentence that says why no desk can be started. */
  reasonId?: string;
}

/** The desks of a person, with the way to each, and the way to one more. */
export function DeskList({ deskId, desks, zones, timeZone, reasonId }: Props) {
  const say = useSay();
  const act = useAct(deskId);
  const [isOpen, setOpen] = useState(false);
  const [sentence, setSentence] = useState('');

  async function move(to: string): Promise<Refused | null> {
    const answer = await act('session/desk', { deskId: to });
    if (!answer.ok) return answer;
    location.assign('/');
    return null;
  }

  async function start(form: FormData): Promise<Refused | null> {
    const answer = await act<{ deskId: string }>('desks/another', {
      deskName: form.get('deskName'),
      timeZone: form.get('timeZone'),
    });
    return answer.ok ? move(answer.data.deskId) : answer;
  }

  return (
    <>
      <ul className="hair">
        {desks.map(({ id, name }) => (
          <li key={id} className="flex min-h-10 items-center justify-between gap-3 py-1.5">
            <span className="min-w-0 truncate font-medium" dir="auto">
              {name}
            </span>
            {id === deskId ? (
              <span className="shrink-0 text-ink2">{say('here')}</span>
            ) : (
              <button
                type="button"
                className="btn btn-sm"
                aria-label={`${say('switchTo')}: ${name}`}
                onClick={() => void move(id).then((refused) => setSentence(refused?.sentence ?? ''))}
              >
                {say('switchTo')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
      <button
        type="button"
        className="btn mt-3"
        aria-disabled={reasonId !== undefined}
        aria-describedby={reasonId}
        onClick={() => reasonId === undefined && setOpen(true)}
      >
        {say('another')}
      </button>
      {isOpen ? (
        <FormDialog
          title={say('anotherTitle')}
          text={say('anotherText')}
          verb={say('anotherVerb')}
          close={() => setOpen(false)}
          send={start}
        >
          <Input name="deskName" label={say('deskName')} max={80} />
          <Select
            name="timeZone"
            label={say('timeZone')}
            value={timeZone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
        </FormDialog>
      ) : null}
    </>
  );
}
