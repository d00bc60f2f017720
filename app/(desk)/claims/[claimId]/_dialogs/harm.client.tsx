'use client';
import { FIELD } from '#app/_ui/looks';
import { Field } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { HARM_LEVELS, HARM_SIDES } from '#lib/workflow/vocabulary';
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
      send={(form) => run({ act: 'judge-harm', path: 'harm', body: { seen: claim.seen, harm: judgedIn(form) } })}
    >
      {HARM_SIDES.map((side) => (
        <Field key={side} label={say(`harmSide.${side}`)} hint={say(`harm.asks.${side}`)}>
          {(id, hintId) => (
            <select id={id} name={side} className={FIELD} aria-describedby={hintId} defaultValue={claim.harm[side] ?? ''}>
              <option value="">{say('harm.notJudged')}</option>
              {HARM_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {say(`harmLevel.${level}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </FormDialog>
  );
}

function judgedIn(form: FormData): Record<string, unknown> {
  return Object.fromEntries(HARM_SIDES.flatMap((side) => (form.get(side) ? [[side, form.get(side)]] : [])));
}
