'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { FormDialog } from '#ui/dialog.client';
import { restateTo } from '#lib/workflow/restate-to';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from '../_act/document-desk.client';
import { changedFacts, type FactName, factsToSend } from '../../_facts/browser-facts';
import { FactField } from '../../_facts/fact-fields.client';

const WIDE: readonly FactName[] = ['title', 'url'];
const ORDER: readonly FactName[] = [
  'title',
  'publisher',
  'byline',
  'publishedOn',
  'language',
  'kind',
  'purpose',
  'url',
  'ownerId',
  'deadlineAt',
  'authorId',
  'translatedFrom',
  'translator',
];

/** What the desk knows about a text, corrected. Only what differs is sent. */
export function FactsDialog() {
  const { document, close, send, announce } = useDocumentDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKept(`cs:${document.personId}:facts:${document.id}`, document.facts);
  const [refused, setRefused] = useState<Refused | null>(null);
  const changes = changedFacts(document.facts, fields);
  const signed = document.items.filter(
    (item) => item.type === 'claim' && (item.stage === 'review' || item.stage === 'signed-off'),
  ).length;
  const to = signed > 0 ? restateTo(Object.keys(changes)) : null;
  return (
    <FormDialog
      title={say('facts.title')}
      text={say('facts.text')}
      close={close}
      isWide
      discard={isKept ? drop : undefined}
      verb={say('facts.save')}
      isOff={Object.keys(changes).length === 0}
      send={async () => {
        const body = { seq: document.seq, ...factsToSend(changes) };
        const answer = await send({ path: `/api/v1/documents/${document.id}/facts`, body });
        setRefused(answer.ok ? null : answer);
        if (!answer.ok) return answer;
        drop();
        close();
        announce(say('done.facts'));
        return null;
      }}
    >
      {to ? (
        <p role="status" className="rounded-md bg-(--del) px-3 py-2">
          {say(`facts.restate.${to}`, { count: signed })}
        </p>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        {ORDER.map((name) => (
          <div key={name} className={WIDE.includes(name) ? 'sm:col-span-2' : ''}>
            <FactField
              name={name}
              value={fields[name]}
              set={(value) => set({ [name]: value })}
              people={document.people}
              personId={document.personId}
              error={refused?.field === name ? refused.sentence : undefined}
            />
          </div>
        ))}
      </div>
    </FormDialog>
  );
}
