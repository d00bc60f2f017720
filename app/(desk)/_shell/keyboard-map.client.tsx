'use client';
import { useState } from 'react';
import { areKeysOn, switchKeys } from '#app/_client/single-keys';
import { Frame } from '#ui/dialog.client';
import keys from '../../../messages/en/keys.json';

type Word = keyof typeof keys.does;

/** What each key does, by where. Several keys of one row belong together; "g" comes before its letter. */
const MAP: { place: keyof typeof keys.place; rows: [string, Word][] }[] = [
  {
    place: 'everywhere',
    rows: [
      ['g h', 'home'],
      ['g i', 'incoming'],
      ['g n', 'inbox'],
      ['g m', 'mine'],
      ['g r', 'review'],
      ['g c', 'claims'],
      ['g d', 'documents'],
      ['g p', 'published'],
      ['n', 'new'],
      ['Esc', 'back'],
      ['?', 'map'],
    ],
  },
  {
    place: 'incoming',
    rows: [
      ['j / k', 'next'],
      ['1', 'takeItem'],
      ['2', 'sameItem'],
      ['3', 'notOurs'],
      ['h', 'later'],
      ['z', 'undo'],
      ['p', 'paste'],
    ],
  },
  {
    place: 'list',
    rows: [
      ['j / k', 'next'],
      ['o / ↵', 'open'],
      ['Space', 'preview'],
      ['x', 'select'],
      ['⇧ j / ⇧ k', 'extend'],
      ['a', 'assign'],
      ['d', 'due'],
      ['/', 'filter'],
    ],
  },
  {
    place: 'claim',
    rows: [
      ['j / k', 'nextClaim'],
      ['s', 'source'],
      ['v', 'verdict'],
      ['e', 'rationale'],
      ['a', 'assign'],
      ['d', 'due'],
      ['u', 'changes'],
      ['r', 'return'],
      ['y / x', 'suggestion'],
      ['c', 'comment'],
      ['⌘ ↵', 'sign'],
    ],
  },
  {
    place: 'document',
    rows: [
      ['j / k', 'nextMark'],
      ['[ / ]', 'paragraph'],
      ['1', 'accept'],
      ['2', 'merge'],
      ['3', 'aside'],
      ['4', 'split'],
      ['5', 'above'],
      ['6', 'strong'],
      ['t', 'line'],
      ['h', 'harm'],
      ['e', 'correct'],
      ['z', 'restore'],
      ['a', 'assignAll'],
      ['p', 'placeNext'],
      ['.', 'stop'],
      ['c', 'mark'],
      ['o', 'open'],
    ],
  },
];

/** Every key of the desk, and the switch that turns single keys off. */
export function KeyboardMap({ close }: { close: () => void }) {
  const [isOn, setOn] = useState(areKeysOn);
  return (
    <Frame title={keys.title} text={keys.text} isWide first="here" close={close}>
      <div className={`mt-4 grid gap-x-10 gap-y-5 sm:grid-cols-2 ${isOn ? '' : 'opacity-60'}`}>
        {MAP.map(({ place, rows }) => (
          <section key={place}>
            <h3 className="mb-1 text-xs font-semibold text-ink3">{keys.place[place]}</h3>
            <dl className="hair">
              {rows.map(([pressed, word]) => (
                <div key={word} className="flex min-h-7 items-center justify-between gap-4 py-0.5">
                  <dt>{keys.does[word]}</dt>
                  <dd className="flex items-center gap-1">
                    <Pressed keys={pressed} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="chk"
            checked={isOn}
            onChange={({ target }) => {
              setOn(target.checked);
              switchKeys(target.checked);
            }}
          />
          <span>
            {keys.single} <span className="text-ink3">{keys.singleHint}</span>
          </span>
        </label>
        <button type="button" className="btn" onClick={close}>
          {keys.close}
        </button>
      </div>
    </Frame>
  );
}

function Pressed({ keys: pressed }: { keys: string }) {
  return pressed.split(' ').map((part, i) =>
    part === '/' && pressed !== '/' ? (
      <span key={i} className="text-xs text-ink3" aria-hidden>
        /
      </span>
    ) : (
      <kbd key={i} className="kbd inline-grid!">
        {part}
      </kbd>
    ),
  );
}
