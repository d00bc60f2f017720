'use client';
import { RADIO } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';
import type { Person } from '../_act/vault.client';

interface Props {
  people: readonly Person[];
  chosen: readonly string[];
  set: (ids: string[]) => void;
}

/** Who may open something confidential beside its holder and the head. */
export function ReadersField({ people, chosen, set }: Props) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('vault.readers')}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {people.map(({ id, name }) => (
          <label key={id} className="flex min-h-6 items-center gap-2 py-0.5" dir="auto">
            <input
              type="checkbox"
              className={RADIO}
              checked={chosen.includes(id)}
              onChange={({ target: { checked } }) => set(checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
            />
            {name}
          </label>
        ))}
      </div>
      <p className="mt-1 text-xs text-ink3">{say('vault.readersHint')}</p>
    </fieldset>
  );
}
