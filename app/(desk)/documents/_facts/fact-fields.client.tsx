'use client';
import type { ReactNode } from 'react';
import { localInput, toIso } from '#app/_client/local-time';
import { DOCUMENT_KINDS, PURPOSES } from '#lib/workflow/vocabulary';
import { Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { FactName } from './browser-facts';

interface Props {
  name: FactName;
  value: string;
  set: (value: string) => void;
  people: { id: string; name: string }[];
  /** The person at the screen, marked in the list of people. */
  personId: string;
  /** What the value rests on, or what form it takes. */
  hint?: string;
  error?: string;
}

const LONGEST: Partial<Record<FactName, number>> = { title: 300, byline: 200, publisher: 200, translator: 200, url: 2000 };
const NEEDED: readonly FactName[] = ['title', 'language', 'kind', 'purpose', 'ownerId'];

/** One fact about a text as a form field. */
export function FactField({ name, value, set, people, personId, hint, error }: Props) {
  const say = useSay();
  const base = {
    name,
    value,
    set,
    error,
    label: say(`facts.field.${name}`),
    hint: hint ?? languageOf(name, value) ?? hintOf(name),
    isOptional: !NEEDED.includes(name),
  };
  const nameOf = (person: { id: string; name: string }) =>
    person.id === personId ? say('facts.you', { name: person.name }) : person.name;
  const everybody = people.map((person) => ({ value: person.id, label: nameOf(person) }));
  const special: Partial<Record<FactName, () => ReactNode>> = {
    kind: () => (
      <Select {...base} options={DOCUMENT_KINDS.map((each) => ({ value: each, label: say(`documentKind.${each}`) }))} />
    ),
    purpose: () => <Select {...base} options={PURPOSES.map((each) => ({ value: each, label: say(`purpose.${each}`) }))} />,
    ownerId: () => <Select {...base} options={everybody} />,
    authorId: () => <Select {...base} options={[{ value: '', label: say('facts.nobody') }, ...everybody]} />,
    publishedOn: () => <Input {...base} type="date" />,
    url: () => <Input {...base} type="url" max={LONGEST.url} />,
    deadlineAt: () => (
      <Input {...base} type="datetime-local" value={localInput(value || null)} set={(local) => set(toIso(local) ?? '')} />
    ),
  };
  return special[name]?.() ?? <Input {...base} max={LONGEST[name]} />;

  function hintOf(fact: FactName): string | undefined {
    const hinted: readonly FactName[] = ['language', 'translatedFrom', 'authorId', 'deadlineAt'];
    return hinted.includes(fact) ? say(`facts.hint.${fact}`) : undefined;
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** "de" is German: a code says in words what it stands for. */
function languageOf(name: FactName, value: string): string | undefined {
  if (name !== 'language' && name !== 'translatedFrom') return undefined;
  try {
    return LANGUAGES.of(value.trim());
  } catch {
    return undefined;
  }
}
