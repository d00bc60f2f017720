'use client';
import { DEPTHS } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { FormDialog } from './frame.client';
import { RADIO } from '#app/_ui/looks';

/** How much the claim needs before it may be signed. */
export function DepthDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  return (
    <FormDialog
      title={say('depth.title', { number: claim.number })}
      verb={say('verb.set-depth')}
      send={(form) => run({ act: 'set-depth', path: 'depth', body: { seen: claim.seen, depth: form.get('depth') } })}
    >
      <fieldset className="space-y-1">
        <legend className="sr-only">{say('depth.title', { number: claim.number })}</legend>
        {DEPTHS.map((depth) => (
          <label key={depth} className="flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-sunk">
            <input type="radio" className={`${RADIO} mt-0.5`} name="depth" value={depth} defaultChecked={depth === claim.depth} />
            <span>
              <span className="font-medium">{say(`depthLabel.${depth}`)}</span>
              <span className="block text-xs text-ink3">{say(`depthMeaning.${depth}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
