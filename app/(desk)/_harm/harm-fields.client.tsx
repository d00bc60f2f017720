'use client';
import { FIELD } from '#app/_ui/looks';
import { Field } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { HARM_LEVELS, HARM_SIDES } from '#lib/workflow/vocabulary';
import type { Harm } from './harm';

/** How much harm somebody sees in a claim: one question for each side, none of which has to be answered. */
export function HarmFields({ judged }: { judged: Harm }) {
  const say = useSay();
  return HARM_SIDES.map((side) => (
    <Field key={side} label={say(`harmSide.${side}`)} hint={say(`harm.asks.${side}`)}>
      {(id, hintId) => (
        <select id={id} name={side} className={FIELD} aria-describedby={hintId} defaultValue={judged[side] ?? ''}>
          <option value="">{say('harm.notJudged')}</option>
          {HARM_LEVELS.map((level) => (
            <option key={level} value={level}>
              {say(`harmLevel.${level}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  ));
}
