'use client';
import { type ComponentProps, useId, useState } from 'react';
import { useSay } from '../../_ui/texts.client';

const LOOK =
  'block h-11 w-full rounded-md border border-ink3 bg-surface px-3 text-[15px] text-ink placeholder:text-ink3 aria-invalid:border-(--st-sent-back)';

interface Props
  extends Pick<ComponentProps<'input'>, 'name' | 'type' | 'autoComplete' | 'defaultValue' | 'maxLength' | 'readOnly'> {
  label: string;
  hint?: string;
  fault?: string;
}

/** A line of text with its label. */
export function DoorField({ label, hint, fault, ...input }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[14px] font-medium">
        {label}
      </label>
      <input id={id} required dir="auto" className={LOOK} {...describe(id, hint, fault)} {...input} />
      <Below id={id} hint={hint} fault={fault} />
    </div>
  );
}

/** A password. It may be pasted, and it may be looked at. */
export function PasswordField({ label, hint, fault, ...input }: Omit<Props, 'type'>) {
  const say = useSay();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-3 text-[14px]">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <button
          type="button"
          aria-pressed={isShown}
          aria-controls={id}
          aria-label={`${say('signIn.show')}: ${label}`}
          className="min-h-6 text-ink2 underline underline-offset-3"
          onClick={() => setShown(!isShown)}
        >
          {say(isShown ? 'signIn.hide' : 'signIn.show')}
        </button>
      </div>
      <input
        id={id}
        required
        type={isShown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        className={LOOK}
        {...describe(id, hint, fault)}
        {...input}
      />
      <Below id={id} hint={hint} fault={fault} />
    </div>
  );
}

interface ZoneProps {
  name: string;
  label: string;
  zones: readonly string[];
  here: string;
  fault?: string;
}

/** The time zones the server knows, the browser's own chosen. */
export function ZoneField({ name, label, zones, here, fault }: ZoneProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[14px] font-medium">
        {label}
      </label>
      <select key={here} id={id} name={name} defaultValue={here} className={LOOK} {...describe(id, undefined, fault)}>
        {[...new Set([here, ...zones])].toSorted().map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      <Below id={id} fault={fault} />
    </div>
  );
}

function describe(id: string, hint?: string, fault?: string) {
  return { 'aria-describedby': hint || fault ? `${id}-below` : undefined, 'aria-invalid': fault ? true : undefined };
}

function Below({ id, hint, fault }: { id: string; hint?: string; fault?: string }) {
  if (!hint && !fault) return null;
  return (
    <p id={`${id}-below`} className="mt-1.5 text-[13px] text-ink2">
      {fault ? (
        <span role="alert" className="block font-medium text-(--st-sent-back)">
          {fault}
        </span>
      ) : null}
      {hint}
    </p>
  );
}
