'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { languageName } from '#app/_ui/format';
import { LANGUAGES } from '#lib/people/vocabulary';
import { Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';

const EMPTY = { language: '', words: '', original: '', meaning: '' };
const LINE = 120;

/** Adds an idiom to the desk's list. The language stays for the next one; what is typed stays until it is on the list. */
export function IdiomForm({ deskId }: { deskId: string }) {
  const say = useSay();
  const router = useRouter();
  const { fields, set, drop } = useKept(`cs:idiom:${deskId}`, EMPTY);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await callApi({ deskId, path: '/api/v1/desk/idioms', body: fields });
    setRefused(answer.ok ? null : { ...answer, sentence: answer.sentence || say('offline') });
    setSaid(answer.ok ? say('added', { words: fields.words }) : '');
    if (!answer.ok) return;
    drop();
    set({ ...EMPTY, language: fields.language });
    router.refresh();
  };
  const errorOf = (field: string) => (refused?.field === field ? refused.sentence : undefined);
  const line = (name: 'words' | 'original' | 'meaning') => ({
    name,
    label: say(name),
    hint: say(`${name}Hint`),
    max: LINE,
    value: fields[name],
    set: (value: string) => set({ [name]: value }),
    error: errorOf(name),
  });
  const languages = LANGUAGES.filter((code) => code !== 'en')
    .map((code) => ({ value: code as string, label: languageName(code) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <form method="post" onSubmit={(event) => void add(event)}>
      <h3 className="mb-2 text-xs font-medium text-ink2">{say('heading')}</h3>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Input {...line('words')} />
        <Select
          name="language"
          label={say('language')}
          value={fields.language}
          options={[{ value: '', label: say('choose') }, ...languages]}
          set={(language) => set({ language })}
          error={errorOf('language')}
        />
        <Input {...line('original')} />
        <Input {...line('meaning')} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="submit" className="btn">
          {say('add')}
        </button>
        <p role="status" className="text-ink2 empty:hidden">
          {said}
        </p>
        {refused && !['words', 'language', 'original', 'meaning'].includes(refused.field ?? '') ? (
          <p role="alert" className="text-(--st-sent-back)">
            {refused.sentence}
          </p>
        ) : null}
      </div>
    </form>
  );
}
