'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { FormDialog } from '#ui/dialog.client';
import { restateTo } from '#lib/workflow/restate-to';
import { type Say, useSay } from '#ui/texts.client';
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

/** By these the machine reads a text: its open proposals are read anew. */
const READ_BY: readonly FactName[] = ['publishedOn', 'language', 'translatedFrom'];

interface Saved {
  renewed: number;
  added: number;
  setAside: number;
}

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
  const open = document.items.filter((item) => item.type === 'proposal' && item.state === 'proposed').length;
  const isReadAnew = open > 0 && READ_BY.some((name) => name in changes);
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
        const answer = await send<Saved>({ path: `/api/v1/documents/${document.id}/facts`, body });
        setRefused(answer.ok ? null : answer);
        if (!answer.ok) return answer;
        drop();
        close();
        announce(savedSentence(answer.data, say));
        return null;
      }}
    >
      {to ? (
        <p role="status" className="rounded-md bg-(--del) px-3 py-2">
          {say(`facts.restate.${to}`, { count: signed })}
        </p>
      ) : null}
      {isReadAnew ? <p role="status">{say('facts.readAnew', { count: open })}</p> : null}
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

/** With what became of the open proposals, where any was read otherwise. */
function savedSentence({ renewed, added, setAside }: Saved, say: Say): string {
  const counts = [
    renewed > 0 && say('done.renewed', { count: renewed }),
    added > 0 && say('done.added', { count: added }),
    setAside > 0 && say('done.setAside', { count: setAside }),
  ];
  return [say('done.facts'), ...counts].filter(Boolean).join('. ');
}
