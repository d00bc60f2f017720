'use client';
import { useState } from 'react';
import { LANGUAGES } from '#lib/people/vocabulary';
import { languageName } from '#app/_ui/format';
import type { Refused } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  person: { personId: string; name: string; languages: string[] };
  close: () => void;
}

/** Which languages somebody reads well enough to sign what an original says. */
export function LanguagesDialog({ deskId, person: { personId, name, languages }, close }: Props) {
  const say = useSay();
  const act = useAct(deskId);
  const [chosen, setChosen] = useState(languages);
  async function send(): Promise<Refused | null> {
    const answer = await act(`people/${personId}/languages`, { languages: chosen });
    if (!answer.ok) return answer;
    close();
    return null;
  }
  const others = LANGUAGES.filter((code) => !chosen.includes(code))
    .map((code) => ({ value: code as string, label: languageName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <FormDialog
      title={say('languagesTitle', { name })}
      text={say('languagesText')}
      verb={say('languagesVerb')}
      close={close}
      send={send}
    >
      {chosen.length > 0 ? (
        <ul className="hair rounded-md border border-line" aria-label={say('languagesList')}>
          {chosen.map((code) => (
            <li key={code} className="flex min-h-10 items-center justify-between gap-3 px-3">
              <span>{languageName(code)}</span>
              <button
                type="button"
                className="btn btn-sm"
                aria-label={`${say('languagesDrop')}: ${languageName(code)}`}
                onClick={() => setChosen(chosen.filter((other) => other !== code))}
              >
                {say('languagesDrop')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink2">{say('languagesNone')}</p>
      )}
      <Select
        name="language"
        label={say('languagesAdd')}
        isOptional
        value=""
        options={[{ value: '', label: say('languagesChoose') }, ...others]}
        set={(code) => code !== '' && setChosen([...chosen, code])}
      />
    </FormDialog>
  );
}
