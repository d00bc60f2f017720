'use client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { FIELD } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';
import { type Nameable, namesFor, openNameAt, withName } from './name-mention';

interface Props {
  label: string;
  placeholder: string;
  people: Nameable[];
  max: number;
  value: string;
  set: (value: string) => void;
  /** ⌘↵ or Ctrl ↵. */
  send: () => void;
}

/** A field of text in which an @ offers the people of the desk: arrows choose, Enter or Tab takes, Escape leaves it. */
export function NameArea({ label, placeholder, people, max, value, set, send }: Props) {
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const goTo = useRef<number | null>(null);
  const open = caret === null ? null : openNameAt(value, caret);
  const offered = open && open.start !== left ? namesFor(people, open.query) : [];
  const at = Math.min(chosen, offered.length - 1);

  useEffect(() => {
    if (goTo.current === null) return;
    area.current?.setSelectionRange(goTo.current, goTo.current);
    setCaret(goTo.current);
    goTo.current = null;
  }, [value]);

  function take(person: Nameable | undefined) {
    if (!person || !open || caret === null) return;
    const taken = withName(value, { ...open, caret }, person.name);
    goTo.current = taken.caret;
    set(taken.text);
    setChosen(0);
    area.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') {
      // The same keys submit or countersign the claim where nobody is writing.
      event.stopPropagation();
      event.preventDefault();
      send();
      return;
    }
    const command = offered.length > 0 ? COMMANDS[event.key] : undefined;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command === 'take') take(offered[at]);
    else if (command === 'leave') setLeft(open?.start ?? null);
    else setChosen((at + command + offered.length) % offered.length);
  }

  const follow = () => setCaret(area.current?.selectionStart ?? null);
  return (
    <div className="relative min-w-0">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        rows={3}
        dir="auto"
        maxLength={max}
        placeholder={placeholder}
        className={FIELD}
        data-key="c"
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-names` : undefined}
        aria-activedescendant={offered.length > 0 ? `${id}-${offered[at]?.id}` : undefined}
        value={value}
        onChange={(event) => {
          set(event.target.value);
          setLeft(null);
          follow();
        }}
        onSelect={follow}
        onBlur={() => setCaret(null)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="sr-only">
        {offered.length > 0 ? say('comment.offered', { names: offered.map(({ name }) => name).join(', ') }) : ''}
      </p>
      {offered.length > 0 ? (
        <ul
          id={`${id}-names`}
          role="listbox"
          aria-label={say('comment.names')}
          className="absolute inset-x-0 bottom-full z-20 mb-1 overflow-hidden rounded-lg border border-line bg-raised shadow-(--shadow)"
        >
          {offered.map((person, i) => (
            <li
              key={person.id}
              id={`${id}-${person.id}`}
              role="option"
              aria-selected={i === at}
              className="cursor-pointer px-3 py-1.5 aria-selected:bg-(--sel) aria-selected:font-medium"
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              {person.name}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const COMMANDS: Partial<Record<string, 'take' | 'leave' | 1 | -1>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Enter: 'take',
  Tab: 'take',
  Escape: 'leave',
};
