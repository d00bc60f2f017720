'use client';
import { Plus } from 'lucide-react';
import { APPROXIMATIONS, type Approximation } from '#lib/workflow/vocabulary';
import { Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from '../_act/browser-document';
import { type Draft, isReading, NO_NUMBER, type NumberDraft } from '../_act/draft';
import { numberInWords } from '../_text/number-words';
import { DateField } from './date-field.client';

interface Props {
  draft: Draft;
  set: (part: Partial<Draft>) => void;
  errorOf: (name: string) => string | undefined;
  proposal: Proposal;
}

/** Dates and numbers: each as it was read, for correction, with how it is understood; an empty one is taken out. */
export function Figures({ draft, set, errorOf, proposal }: Props) {
  const say = useSay();
  const { dates, quantities } = draft;
  const setDate = (i: number, edtf: string) => set({ dates: dates.map((each, at) => (at === i ? { ...each, edtf } : each)) });
  const setNumber = (i: number, part: Partial<NumberDraft>) =>
    set({ quantities: quantities.map((each, at) => (at === i ? { ...each, ...part } : each)) });
  return (
    <>
      {dates.map((date, i) => (
        <DateField
          key={i}
          i={i}
          date={date}
          set={(edtf) => setDate(i, edtf)}
          error={errorOf(`dates.${i}`)}
          read={proposal.dates.find(({ start }) => start === date.start)}
        />
      ))}
      {quantities.map((number, i) => (
        <NumberFields
          key={i}
          i={i}
          number={number}
          set={(part) => setNumber(i, part)}
          error={errorOf(`quantities.${i}`)}
          read={proposal.quantities.find((each) => each.start === number.start)}
        />
      ))}
      <div className="flex flex-wrap gap-1.5">
        <button type="button" className="btn btn-sm" onClick={() => set({ dates: [...dates, { edtf: '' }] })}>
          <Plus size={13} aria-hidden />
          {say('line.addDate')}
        </button>
        <button type="button" className="btn btn-sm" onClick={() => set({ quantities: [...quantities, NO_NUMBER] })}>
          <Plus size={13} aria-hidden />
          {say('line.addNumber')}
        </button>
      </div>
    </>
  );
}

interface NumberProps {
  i: number;
  number: NumberDraft;
  set: (part: Partial<NumberDraft>) => void;
  error: string | undefined;
  read: Proposal['quantities'][number] | undefined;
}

/** A number with its unit, how exactly it is meant, what it is taken of and what it is compared with. */
function NumberFields({ i, number, set, error, read }: NumberProps) {
  const say = useSay();
  const { value, unit, approximation, base, comparison } = number;
  const isRead = read !== undefined && isReading(number, read);
  const words = value.trim() === '' ? undefined : numberInWords({ ...number, number: value });
  return (
    <fieldset className="grid grid-cols-2 gap-x-3 gap-y-2">
      <legend className="sr-only">{say('card.number')}</legend>
      <Input
        name={`quantities-${i}`}
        label={say('card.number')}
        hint={isRead && read.basis ? `${read.value}: ${read.basis}` : words}
        error={error}
        isOptional
        max={62}
        value={value}
        set={(next) => set({ value: next })}
      />
      <Input name={`unit-${i}`} label={say('line.unit')} isOptional max={40} value={unit} set={(next) => set({ unit: next })} />
      <Select
        name={`approximation-${i}`}
        label={say('line.approximation')}
        isOptional
        value={approximation}
        set={(next) => set({ approximation: next as Approximation | '' })}
        options={[{ value: '', label: say('line.asItStands') }, ...APPROXIMATIONS.map((each) => ({ value: each, label: each }))]}
      />
      <Input name={`base-${i}`} label={say('line.base')} isOptional max={80} value={base} set={(next) => set({ base: next })} />
      <div className="col-span-2">
        <Input
          name={`comparison-${i}`}
          label={say('line.comparison')}
          isOptional
          max={120}
          value={comparison}
          set={(next) => set({ comparison: next })}
        />
      </div>
    </fieldset>
  );
}
