'use client';
import { type ReactNode, useId } from 'react';
import { useSay } from '../_act/texts.client';
import { FIELD, SERIF_FIELD } from '../_act/looks';

interface Base {
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
}

/** A label with its control; what may be left empty says so. */
export function Field({
  label,
  hint,
  isOptional,
  children,
}: Omit<Base, 'name'> & { children: (id: string, hintId: string | undefined) => ReactNode }) {
  const say = useSay();
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 flex items-baseline gap-2 text-xs font-medium text-ink2">
        {label}
        {isOptional ? <span className="font-normal text-ink3">{say('optional')}</span> : null}
      </label>
      {children(id, hintId)}
      {hint ? (
        <p id={hintId} className="mt-1 text-xs text-ink3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

interface InputProps extends Base {
  type?: 'text' | 'date' | 'url' | 'datetime-local';
  value?: string;
  max?: number;
  list?: string;
  set?: (value: string) => void;
}

/** A line of text, a day or an address. Controlled when `set` is given. */
export function Input({ type = 'text', value = '', max, list, set, ...base }: InputProps) {
  const bound = set
    ? { value, onChange: (event: { target: { value: string } }) => set(event.target.value) }
    : { defaultValue: value };
  return (
    <Field {...base}>
      {(id, hintId) => (
        <input
          id={id}
          name={base.name}
          type={type}
          dir="auto"
          maxLength={max}
          list={list}
          required={!base.isOptional}
          aria-describedby={hintId}
          className={FIELD}
          {...bound}
        />
      )}
    </Field>
  );
}

interface AreaProps extends Base {
  value?: string;
  rows?: number;
  max?: number;
  isSerif?: boolean;
  set?: (value: string) => void;
}

export function Area({ value = '', rows = 3, max, isSerif = false, set, ...base }: AreaProps) {
  const bound = set
    ? { value, onChange: (event: { target: { value: string } }) => set(event.target.value) }
    : { defaultValue: value };
  return (
    <Field {...base}>
      {(id, hintId) => (
        <textarea
          id={id}
          name={base.name}
          dir="auto"
          rows={rows}
          maxLength={max}
          required={!base.isOptional}
          aria-describedby={hintId}
          className={isSerif ? SERIF_FIELD : FIELD}
          {...bound}
        />
      )}
    </Field>
  );
}

interface SelectProps extends Base {
  value?: string;
  options: { value: string; label: string; isOff?: boolean }[];
  set?: (value: string) => void;
}

export function Select({ value = '', options, set, ...base }: SelectProps) {
  const bound = set
    ? { value, onChange: (event: { target: { value: string } }) => set(event.target.value) }
    : { defaultValue: value };
  return (
    <Field {...base}>
      {(id, hintId) => (
        <select id={id} name={base.name} required={!base.isOptional} aria-describedby={hintId} className={FIELD} {...bound}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isOff}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
