'use client';
import { useEffect, useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { RADIO } from '#app/_ui/looks';
import type { Earlier } from '#lib/incoming/find-earlier';
import { FormDialog } from '#ui/dialog.client';
import { Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { AboutItem } from './host.client';

const PAUSE_MS = 250;

/** What an item is the same as: found by words among claims, documents and what came in before. */
export function SameAsDialog({ row, sorting, person, close }: AboutItem) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [target, setTarget] = useState<Earlier | null>(null);
  const found = useFound(person.deskId, row.id, words);
  const others = found?.filter(({ id }) => id !== target?.id) ?? [];
  const choices = target ? [target, ...others] : others;
  const send = async (): Promise<Refused | null> => {
    if (!target) return null;
    const refused = await sorting.same(row, target);
    if (!refused) close();
    return refused;
  };
  return (
    <FormDialog
      title={say('sameTitle')}
      text={say('sameText')}
      verb={say('sameVerb')}
      isOff={target === null}
      isWide
      close={close}
      send={send}
    >
      <Input name="words" label={say('sameFind')} max={200} value={words} set={setWords} isOptional />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('sameList')}</legend>
        <div className="hair max-h-72 overflow-y-auto rounded-lg border border-line">
          {choices.map((each) => (
            <label key={each.id} className="flex min-h-9 items-center gap-2.5 px-3 py-1.5 hover:bg-sunk">
              <input
                type="radio"
                className={RADIO}
                name="target"
                checked={target?.id === each.id}
                onChange={() => setTarget(each)}
              />
              <span className="serif min-w-0 flex-1 truncate text-[15px]" dir="auto">
                {each.label}
              </span>
              <span className="shrink-0 text-xs text-ink3">{say(`target.${each.kind}`, { number: each.number ?? '' })}</span>
            </label>
          ))}
          {found && choices.length === 0 ? <p className="px-3 py-2 text-ink2">{say('sameNone')}</p> : null}
        </div>
      </fieldset>
    </FormDialog>
  );
}

function useFound(deskId: string, itemId: string, words: string): Earlier[] | null {
  const [found, setFound] = useState<Earlier[] | null>(null);
  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const path = `/api/v1/incoming/${itemId}/same?words=${encodeURIComponent(words)}`;
      const answer = await callApi<{ found: Earlier[] }>({ deskId, method: 'GET', path });
      if (!isLate && answer.ok) setFound(answer.data.found);
    };
    const timer = setTimeout(() => void ask(), words ? PAUSE_MS : 0);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [deskId, itemId, words]);
  return found;
}
