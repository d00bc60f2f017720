'use client';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { type ChecklistItem, MOST_ITEMS } from '#lib/workflow/desk-rules';
import { CLAIM_KINDS, type ClaimKind, DEPTHS } from '#lib/workflow/vocabulary';
import { Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { type RuleProps, Tick } from './rule-fields.client';
import { Part } from './section';

/** What is ticked before submitting, by kind of claim: sentences of the house and of the desk, in the desk's order. */
export function Checklists({ rules, set, isHead }: RuleProps & { isHead: boolean }) {
  const say = useSay();
  const [kind, setKind] = useState<ClaimKind>('event');
  const items = rules.checklist[kind];
  const change = (list: ChecklistItem[]) => set({ checklist: { ...rules.checklist, [kind]: list } });
  return (
    <Part title={say('checklist.heading')} text={say('checklist.text')}>
      <Select
        name="kind"
        label={say('checklist.kind')}
        value={kind}
        options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))}
        set={(value) => setKind(value as ClaimKind)}
      />
      {items.length === 0 ? <p className="text-ink2">{say('checklist.none')}</p> : null}
      <ol className="hair rounded-lg border border-line">
        {items.map((item, i) => (
          <Item
            key={item.code}
            item={item}
            change={(now) => change(items.map((each) => (each === item ? now : each)))}
            remove={() => change(items.filter((each) => each !== item))}
            move={(by) => change(moved(items, i, i + by))}
            place={{ isFirst: i === 0, isLast: i === items.length - 1 }}
          />
        ))}
      </ol>
      {isHead && items.length < MOST_ITEMS ? (
        <Own key={`${kind} ${items.length}`} add={(words) => change([...items, ownItem(words)])} />
      ) : null}
    </Part>
  );
}

function ownItem(words: string): ChecklistItem {
  return { code: `own-${crypto.randomUUID()}`, words, depths: ['standard', 'high'] };
}

function moved(items: ChecklistItem[], from: number, to: number): ChecklistItem[] {
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  const rest = items.filter((each) => each !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

interface ItemProps {
  item: ChecklistItem;
  change: (item: ChecklistItem) => void;
  remove: () => void;
  move: (by: 1 | -1) => void;
  place: { isFirst: boolean; isLast: boolean };
}

const ICON = 'grid size-7 place-items-center rounded-md border border-line2 hover:bg-sunk disabled:opacity-40';

function Item({ item, change, remove, move, place }: ItemProps) {
  const say = useSay();
  const words = item.words ?? say(`item.${item.code}`);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2">
      <span className="min-w-48 flex-1" dir="auto">
        {words}
      </span>
      <fieldset className="flex gap-3 text-xs">
        <legend className="sr-only">{`${say('checklist.depths')}: ${words}`}</legend>
        {DEPTHS.map((depth) => (
          <Tick
            key={depth}
            label={say(`checklist.depth.${depth}`)}
            isOn={item.depths.includes(depth)}
            set={(isOn) =>
              change({ ...item, depths: DEPTHS.filter((each) => (each === depth ? isOn : item.depths.includes(each))) })
            }
          />
        ))}
      </fieldset>
      <span className="flex gap-1">
        <button
          type="button"
          className={ICON}
          disabled={place.isFirst}
          aria-label={say('checklist.up', { item: words })}
          onClick={() => move(-1)}
        >
          <ArrowUp size={14} aria-hidden />
        </button>
        <button
          type="button"
          className={ICON}
          disabled={place.isLast}
          aria-label={say('checklist.down', { item: words })}
          onClick={() => move(1)}
        >
          <ArrowDown size={14} aria-hidden />
        </button>
        <button type="button" className={ICON} aria-label={say('checklist.remove', { item: words })} onClick={remove}>
          <X size={14} aria-hidden />
        </button>
      </span>
    </li>
  );
}

function Own({ add }: { add: (words: string) => void }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const isOff = words.trim() === '';
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1">
        <Input name="own" label={say('checklist.own')} max={200} isOptional value={words} set={setWords} />
      </div>
      <button type="button" className="btn h-9" aria-disabled={isOff} onClick={() => !isOff && add(words.trim())}>
        {say('checklist.add')}
      </button>
    </div>
  );
}
