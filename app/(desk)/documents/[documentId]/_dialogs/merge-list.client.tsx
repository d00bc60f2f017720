'use client';
import { useState } from 'react';
import { FIELD, RADIO } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from '../_act/document-desk.client';
import { partOf } from '../_act/elsewhere';
import { type MergeTarget, withWords } from '../_act/merge-targets';

/** So many are seen at one glance. */
const FEW = 6;
/** So many are listed at once; others are found by their words. */
const MOST = 60;

interface Props {
  targets: readonly MergeTarget[];
  chosenId: string | null;
  choose: (id: string) => void;
}

/** What a proposal can be merged with, the nearest first; any of them is found by its words. */
export function MergeList({ targets, chosenId, choose }: Props) {
  const say = useSay();
  const [words, setWords] = useState('');
  const found = withWords(targets, words, chosenId);
  const shown = found.filter(({ id }, i) => i < MOST || id === chosenId);
  const rest = found.length > shown.length ? say('mergeDialog.nearest', { count: shown.length, all: found.length }) : null;
  const note = shown.length === 0 ? say('mergeDialog.noneFound') : rest;
  return (
    <>
      {targets.length > FEW ? (
        <label className="block">
          <span className="mb-1 block text-xs font-medium text-ink2">{say('mergeDialog.find')}</span>
          <input
            type="search"
            name="words"
            dir="auto"
            maxLength={100}
            className={FIELD}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      ) : null}
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-ink2">{say('mergeDialog.into')}</legend>
        <div className="u-scroll -mx-1.5 max-h-[38vh] overflow-y-auto px-1.5">
          {shown.map((each) => (
            <Choice key={each.id} target={each} isChosen={each.id === chosenId} choose={choose} />
          ))}
          {note ? <p className="py-1.5 text-ink2">{note}</p> : null}
        </div>
      </fieldset>
    </>
  );
}

function Choice({ target, isChosen, choose }: { target: MergeTarget; isChosen: boolean; choose: (id: string) => void }) {
  const { document } = useDocumentDesk();
  const say = useSay();
  const { parts } = document;
  const part = parts ? partOf(parts, target) : null;
  return (
    <label className="flex min-h-8 items-start gap-2.5 py-1">
      <input
        type="radio"
        name="target"
        value={target.id}
        className={`${RADIO} mt-0.5`}
        checked={isChosen}
        onChange={() => choose(target.id)}
      />
      <span className="min-w-0 flex-1" dir="auto" lang={document.language}>
        {target.claimLine}
      </span>
      <span className="num flex shrink-0 items-center gap-1.5 text-xs text-ink3">
        {parts && part !== null && part !== parts.here ? <span>{say('mergeDialog.part', { n: part + 1 })}</span> : null}
        {target.type === 'claim' ? (
          say('mergeDialog.claim', { number: target.number })
        ) : (
          <>
            <span className="sr-only">{say('mergeDialog.proposal')}</span>
            <span className="swatch" data-band={target.band} aria-hidden />
            {say(`band.${target.band}`)}
          </>
        )}
      </span>
    </label>
  );
}
