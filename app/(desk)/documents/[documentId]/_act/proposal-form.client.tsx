'use client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { CLAIM_KINDS } from '#lib/workflow/vocabulary';
import { Area, Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { wordsKey } from './kept-words.client';
import { type ChangedWords, useDecisions } from './use-decisions.client';

interface Words {
  claimLine: string;
  claimant: string;
  kind: string;
}

/** The words of a proposal before it is accepted. Whoever changes one becomes a maker, and the button says so. */
export function ProposalForm({ proposal }: { proposal: Proposal }) {
  const { document, setEditing } = useDocumentDesk();
  const { accept } = useDecisions();
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const proposed: Words = { claimLine: proposal.claimLine, claimant: proposal.claimant ?? '', kind: proposal.kind };
  const { fields, set, drop } = useKept(wordsKey(document.personId, proposal.id), proposed);
  const changes = changesOf(proposed, fields);
  const isChanged = Object.keys(changes).length > 0;
  const isEmpty = fields.claimLine.trim() === '';
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isEmpty) return;
    const answer = await accept(proposal.id, changes);
    setRefused(answer);
    if (!answer) drop();
    else setEditing(proposal.id);
  }

  const errorOf = (field: string) => (refused?.field === field ? refused.sentence : undefined);
  return (
    <form
      ref={form}
      method="post"
      className="mt-3 space-y-3"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setEditing(null);
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) form.current?.requestSubmit();
      }}
    >
      <Area
        name="claimLine"
        label={say('line.claimLine')}
        hint={say('line.claimLineHint')}
        error={errorOf('claimLine')}
        isSerif
        max={500}
        value={fields.claimLine}
        set={(claimLine) => set({ claimLine })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Input
          name="claimant"
          label={say('line.claimant')}
          error={errorOf('claimant')}
          isOptional
          max={200}
          value={fields.claimant}
          set={(claimant) => set({ claimant })}
        />
        <Select
          name="kind"
          label={say('line.kind')}
          error={errorOf('kind') ?? errorOf('questions')}
          value={fields.kind}
          set={(kind) => set({ kind })}
          options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))}
        />
      </div>
      <p className="text-xs text-ink2">{isChanged ? say('card.makes') : ''}</p>
      <div className="flex flex-wrap gap-1.5">
        <button type="submit" className={`btn h-8 ${isEmpty ? '' : 'btn-ink'}`} aria-disabled={isEmpty}>
          {isChanged ? say('card.acceptChanged') : say('card.accept')}
          <kbd className={`kbd ${isEmpty ? '' : 'kbd-in'}`}>⌘↵</kbd>
        </button>
        <button
          type="button"
          className="btn h-8"
          onClick={() => {
            drop();
            setEditing(null);
          }}
        >
          {say('line.back')}
        </button>
      </div>
    </form>
  );
}

function changesOf(proposed: Words, now: Words): ChangedWords {
  const claimant = now.claimant.trim();
  return {
    ...(now.claimLine.trim() !== proposed.claimLine && { claimLine: now.claimLine.trim() }),
    ...(claimant !== proposed.claimant && { claimant: claimant || null }),
    ...(now.kind !== proposed.kind && { kind: now.kind }),
  };
}
