'use client';
import { Globe, type LucideIcon, Newspaper } from 'lucide-react';
import { type Purpose, PURPOSES } from '#lib/workflow/vocabulary';
import { useSay } from '#ui/texts.client';

const ICON: Record<Purpose, LucideIcon> = { 'before-publication': Newspaper, 'published-elsewhere': Globe };

/** What a text is checked for decides how each of its claims ends. */
export function PurposeChoice({ value = 'published-elsewhere', set }: { value?: Purpose; set: (value: Purpose) => void }) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{say('facts.field.purpose')}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {PURPOSES.map((each) => {
          const Icon = ICON[each];
          return (
            <label
              key={each}
              className="flex gap-3 rounded-[10px] border border-(--edge) bg-surface p-3.5 has-checked:border-transparent has-checked:ring-2 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="purpose"
                value={each}
                checked={value === each}
                onChange={() => set(each)}
                className="mt-0.5 size-4 shrink-0 accent-(--accent) outline-none"
              />
              <span>
                <span className="flex items-center gap-2 text-base font-semibold">
                  {say(`purpose.${each}`)}
                  <Icon size={17} aria-hidden className="text-ink3" />
                </span>
                <span className="mt-0.5 block text-ink2">{say(`intake.purpose.${each}`)}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
