'use client';
import { type ReactNode, useId } from 'react';
import { useSay } from '#ui/texts.client';
import { FIELD, SERIF_FIELD } from '#app/_ui/looks';

interface Base {
  name: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  /** What is wrong with it, in a sentence. */
  error?: string;
}

/** A label with its control; what may be left empty says so. */
export function Field({
  label,
  hint,
  isOptional,
  error,
  children,
}: Omit<Base, 'name'> & { children: (id: string, hintId: string | undefined) => ReactNode }) {
  const say = useSay();
  const id = useId();
  const hintId = hint || error ? `${id}-hint` : undefined;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 flex items-baseline gap-2 text-xs font-medium text-ink2">
        {label}
        {isOptional ? <span className="font-normal text-ink3">{say('optional')}</span> : null}
      </label>
      {children(id, hintId)}
      {hint || error ? (
        <p id={hintId} className="mt-1 text-xs text-ink3">
          {error ? <span className="block font-medium text-(--st-sent-back)">{error}</span> : null}
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
          aria-invalid={base.error ? true : undefined}
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
          aria-invalid={base.error ? true : undefined}
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
        <select
          id={id}
          name={base.name}
          required={!base.isOptional}
          aria-describedby={hintId}
          aria-invalid={base.error ? true : undefined}
          className={FIELD}
          {...bound}
        >
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
