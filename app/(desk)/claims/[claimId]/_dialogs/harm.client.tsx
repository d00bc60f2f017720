'use client';
import { useSay } from '#ui/texts.client';
import { harmIn } from '../../../_harm/harm';
import { HarmFields } from '../../../_harm/harm-fields.client';
import { useDesk } from '../_act/desk.client';
import { FormDialog } from './frame.client';

/** How much harm the claim could do, side by side. */
export function HarmDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  return (
    <FormDialog
      title={say('harm.title', { number: claim.number })}
      text={say('harm.text')}
      verb={say('verb.judge-harm')}
      send={(form) => run({ act: 'judge-harm', path: 'harm', body: { seen: claim.seen, harm: harmIn(form) } })}
    >
      <HarmFields judged={claim.harm} />
    </FormDialog>
  );
}
