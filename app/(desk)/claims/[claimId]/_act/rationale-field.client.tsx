'use client';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { BrowserEvidence } from './browser-claim';
import { FieldPins } from './field-pins.client';
import { useSay } from '#ui/texts.client';
import { SERIF_FIELD } from '#app/_ui/looks';

interface Props {
  value: string;
  change: (value: string) => void;
  evidence: BrowserEvidence[];
}

/** Where a citation is being typed: from the "[" to the caret. */
interface Opened {
  at: number;
  typed: string;
}

/** The rationale in restricted Markdown. "[" offers the sources of the claim; picking one writes its number. */
export function RationaleField({ value, change, evidence }: Props) {
  const say = useSay();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [active, setActive] = useState(0);
  const options = opened ? evidence.filter((item) => fits(item, opened.typed)) : [];

  function read(field: HTMLTextAreaElement) {
    const before = field.value.slice(0, field.selectionStart);
    const found = /\[([^\][\n]{0,40})$/.exec(before);
    setOpened(found ? { at: found.index, typed: found[1] ?? '' } : null);
    setActive(0);
  }

  function cite(item: BrowserEvidence) {
    const field = box.current;
    if (!field) return;
    const start = opened?.at ?? field.selectionStart;
    const end = opened ? field.selectionStart : field.selectionEnd;
    const rest = value.slice(end).replace(/^\]/, '');
    const mark = `[${item.n}]`;
    change(value.slice(0, start) + mark + rest);
    setOpened(null);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(start + mark.length, start + mark.length);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    const picked = options[active];
    if (!picked) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % options.length);
    else if (event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length);
    else if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) cite(picked);
    else if (event.key === 'Escape') setOpened(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <p className="mb-1 flex items-center gap-2 text-xs font-medium text-ink2">
        <label htmlFor={id}>{say('editor.rationale')}</label>
        <FieldPins field="rationale" />
        <span id={`${id}-hint`} className="font-normal text-ink3">
          {say('editor.citeHint')}
        </span>
      </p>
      <textarea
        ref={box}
        id={id}
        dir="auto"
        rows={7}
        maxLength={20_000}
        value={value}
        data-key="e"
        className={SERIF_FIELD}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={options[active] ? `${id}-${options[active].n}` : undefined}
        onChange={(event) => {
          change(event.target.value);
          read(event.target);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpened(null)}
      />
      {options.length > 0 ? (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={say('editor.cite')}
          className="absolute inset-x-0 z-20 max-h-56 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-(--shadow)"
        >
          {options.map((item, i) => (
            <li
              key={item.evidenceId}
              id={`${id}-${item.n}`}
              role="option"
              aria-selected={i === active}
              className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 ${i === active ? 'bg-(--sel)' : ''}`}
              onPointerDown={(event) => {
                event.preventDefault();
                cite(item);
              }}
            >
              <CiteLine item={item} />
            </li>
          ))}
        </ul>
      ) : null}
      {evidence.length > 0 ? (
        <div className="mt-1.5 flex flex-wrap items-center gap-1" role="group" aria-label={say('editor.cite')}>
          {evidence.map((item) => (
            <button
              key={item.evidenceId}
              type="button"
              className="num grid min-h-6 min-w-6 place-items-center rounded bg-accent-soft px-1 text-xs font-semibold text-accent"
              title={item.title}
              onClick={() => cite(item)}
            >
              <span className="sr-only">{say('editor.citeOne')} </span>
              {item.n}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function CiteLine({ item }: { item: BrowserEvidence }) {
  return (
    <>
      <span className="num grid size-5 shrink-0 place-items-center rounded bg-sunk text-xs font-semibold">{item.n}</span>
      <span className="min-w-0 truncate" dir="auto">
        <span className="text-ink2">{item.publisher}</span>, {item.title}
      </span>
    </>
  );
}

function fits(item: BrowserEvidence, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted === '' || String(item.n).startsWith(wanted) || `${item.publisher} ${item.title}`.toLowerCase().includes(wanted);
}
