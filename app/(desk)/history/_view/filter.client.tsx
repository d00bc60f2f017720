'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { FIELD } from '#app/_ui/looks';

interface Option {
  value: string;
  label: string;
}

interface Props {
  label: string;
  /** The kinds of subject, each with its acts. */
  acts: { label: string; all: Option; acts: Option[] }[];
  people: Option[];
  chosen: { act: string; who: string };
  texts: { act: string; anything: string; who: string; anybody: string; clear: string };
}

/** Chooses which acts are shown; the choice is the address, so that it can be kept and sent. */
export function Filter({ label, acts, people, chosen, texts }: Props) {
  const router = useRouter();
  const [isBusy, start] = useTransition();
  function go(next: { act: string; who: string }) {
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')).toString();
    start(() => router.push(query ? `/history?${query}` : '/history'));
  }
  const hasFilter = chosen.act !== '' || chosen.who !== '';
  return (
    <div role="group" aria-label={label} aria-busy={isBusy} className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 grow text-xs font-medium text-ink2 sm:max-w-72">
        {texts.act}
        <select className={`${FIELD} mt-1`} value={chosen.act} onChange={(event) => go({ ...chosen, act: event.target.value })}>
          <option value="">{texts.anything}</option>
          {acts.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <option value={group.all.value}>{group.all.label}</option>
              {group.acts.map(({ value, label: words }) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="min-w-0 grow text-xs font-medium text-ink2 sm:max-w-56">
        {texts.who}
        <select className={`${FIELD} mt-1`} value={chosen.who} onChange={(event) => go({ ...chosen, who: event.target.value })}>
          <option value="">{texts.anybody}</option>
          {people.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {hasFilter ? (
        <button type="button" className="btn" onClick={() => go({ act: '', who: '' })}>
          {texts.clear}
        </button>
      ) : null}
    </div>
  );
}
