'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { localInput, toIso } from '#app/_client/local-time';
import { FormDialog } from '#ui/dialog.client';
import { Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { AboutItem } from './host.client';

/** Until when something is put off; tomorrow at nine unless somebody says otherwise. */
export function LaterDialog({ row, sorting, close }: AboutItem) {
  const say = useSay();
  const [until, setUntil] = useState(tomorrow);
  const [wrong, setWrong] = useState<string | undefined>();
  const send = async (): Promise<Refused | null> => {
    const at = toIso(until);
    if (!at) return null;
    const refused = await sorting.decide(row, { verb: 'put-off', body: { until: at }, shown: { laterUntil: at } });
    setWrong(refused?.field === 'until' ? refused.sentence : undefined);
    if (refused) return refused.field === 'until' ? null : refused;
    close();
    return null;
  };
  return (
    <FormDialog title={say('laterTitle')} text={say('laterText')} verb={say('laterVerb')} close={close} send={send}>
      <Input name="until" type="datetime-local" label={say('laterLabel')} value={until} set={setUntil} error={wrong} />
    </FormDialog>
  );
}

function tomorrow(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return localInput(at.toISOString());
}
