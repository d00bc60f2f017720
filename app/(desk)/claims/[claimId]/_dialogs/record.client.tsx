'use client';
import type { ReactNode } from 'react';
import type { RecordForGate } from '#lib/verdicts/input';
import { CONTACT_EXEMPTIONS } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';
import { today } from '#app/_client/local-time';

type RecordKind = RecordForGate['record']['kind'];
type Fields = Record<string, string>;
type SetField = (name: string, value: string) => void;

/** Notes why nobody is asked, a search, the other side, why one source is enough, or the checklist. */
export function RecordDialog({ about }: { about: string | undefined }) {
  const kind = (about ?? 'search') as RecordKind;
  const { claim, run } = useDesk();
  const say = useSay();
  const initial: Fields = INITIAL[kind];
  const { fields, set, drop, isKept } = useKeptForm<Fields>(`record-${kind}`, {
    ...initial,
    question: claim.words.questions[0] ?? 'veracity',
  });
  const done = (
    fields.done ??
    claim.checklist
      .filter(({ isDone }) => isDone)
      .map(({ code }) => code)
      .join(' ')
  )
    .split(' ')
    .filter(Boolean);
  const values: Fields = { ...fields, searchedOn: fields.searchedOn || today() };
  return (
    <FormDialog
      title={say(`record.${kind}.title`)}
      text={say(`record.${kind}.text`)}
      discard={isKept ? drop : undefined}
      verb={say('verb.record')}
      send={async () => {
        const record =
          kind === 'checklist'
            ? { kind, done }
            : { kind, ...Object.fromEntries(SENT[kind].map((name) => [name, values[name] ?? ''])) };
        const refused = await run({ act: 'record', path: 'records', body: { record } });
        if (!refused) drop();
        return refused;
      }}
    >
      {kind === 'checklist' ? (
        <Checklist done={done} set={(codes) => set('done', codes.join(' '))} />
      ) : (
        <RecordFields kind={kind} values={values} set={set} />
      )}
    </FormDialog>
  );
}

const INITIAL: Record<RecordKind, Fields> = {
  'contact-exempt': { reason: 'no-address', note: '' },
  search: { where: '', terms: '', searchedOn: '' },
  'other-side': { found: '' },
  'single-source': { reason: '' },
  checklist: {},
};

const SENT: Record<RecordKind, readonly string[]> = {
  'contact-exempt': ['reason', 'note'],
  search: ['question', 'where', 'terms', 'searchedOn'],
  'other-side': ['found'],
  'single-source': ['reason'],
  checklist: [],
};

function RecordFields({ kind, values, set }: { kind: RecordKind; values: Fields; set: SetField }): ReactNode {
  const say = useSay();
  const { claim } = useDesk();
  const field = (name: string) => ({
    name,
    label: say(`record.${kind}.${name}`),
    value: values[name] ?? '',
    set: (value: string) => set(name, value),
  });
  switch (kind) {
    case 'contact-exempt':
      return (
        <>
          <Select
            {...field('reason')}
            options={CONTACT_EXEMPTIONS.map((value) => ({ value, label: say(`contactExemption.${value}`) }))}
          />
          <Area {...field('note')} isOptional rows={2} max={1000} />
        </>
      );
    case 'search':
      return (
        <>
          <Select
            {...field('question')}
            options={claim.words.questions.map((value) => ({ value, label: say(`question.${value}`) }))}
          />
          <Area {...field('where')} rows={2} max={1000} />
          <Area {...field('terms')} rows={2} max={1000} />
          <Input {...field('searchedOn')} type="date" />
        </>
      );
    case 'other-side':
      return <Area {...field('found')} rows={4} max={2000} />;
    case 'single-source':
      return <Area {...field('reason')} rows={3} max={1000} />;
    case 'checklist':
      return null;
  }
}

function Checklist({ done, set }: { done: string[]; set: (codes: string[]) => void }) {
  const { claim } = useDesk();
  const say = useSay();
  return (
    <fieldset className="space-y-1">
      <legend className="sr-only">{say('record.checklist.title')}</legend>
      {claim.checklist.map(({ code, label }) => (
        <label key={code} className="flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 hover:bg-sunk">
          <input
            type="checkbox"
            className="chk"
            checked={done.includes(code)}
            onChange={(event) => set(event.target.checked ? [...done, code] : done.filter((each) => each !== code))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
