'use client';
import { type FormEvent, useRef, useSyncExternalStore } from 'react';
import { useKept } from '#app/_client/kept.client';
import { useSay } from '#ui/texts.client';
import { FactField } from '../../_facts/fact-fields.client';
import { isTextAskedFirst } from './came';
import { type CameFrom, CameFromNote } from './came-from.client';
import { EMPTY_DRAFT, type IntakeDraft, valueOf } from './intake-draft';
import { PurposeChoice } from './purpose-choice.client';
import { Sending } from './sending.client';
import { TextField } from './text-field.client';
import { Understood } from './understood.client';
import { useBringing } from './use-bringing.client';
import { useFiling } from './use-filing.client';
import { useUnderstanding } from './use-understanding.client';

interface Props {
  deskId: string;
  personId: string;
  people: { id: string; name: string }[];
  /** What came in and becomes this document, when somebody takes a link. */
  from: CameFrom | null;
  /** Why this person files nothing, in a sentence; null for whoever may. */
  refusal: string | null;
  /** Another machine reads the text once it is filed. */
  isSentOn: boolean;
}

/** A text on its way to the desk: its words, what is known about it, what it is checked for. Kept here until it is filed. */
export function Intake({ deskId, personId, people, from, refusal, isSentOn }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const isReady = useIsAlive() && refusal === null;
  const { fields: draft, set, drop, isKept } = useKept<IntakeDraft>(...draftFor(`cs:${personId}:${deskId}:intake`, from));
  const url = valueOf('url', draft, null) || null;
  const { read, isReading } = useUnderstanding(deskId, { text: draft.text, url, title: draft.came?.facts.title ?? null });
  const bringing = useBringing({ deskId, now: draft, set });
  const filing = useFiling({ deskId, draft, from, bringing, drop });
  const setFacts = (facts: IntakeDraft['facts']) => set({ facts });
  const { refused } = filing;
  const errorOf = (field: string) => (refused?.field === field ? refused.sentence : undefined);
  const shared = { draft, read, people, personId, isSentOn };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void filing.file({ isRead: true });
  };

  return (
    <form
      ref={form}
      method="post"
      noValidate={isTextAskedFirst(draft.text)}
      className="flex min-h-0 flex-1 flex-col bg-paper"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) form.current?.requestSubmit();
      }}
    >
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={say('intake.heading')}>
        <div className="mx-auto grid max-w-[1120px] grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 px-4 pt-6 pb-10 md:px-8 md:pt-8 lg:grid-cols-[minmax(0,1fr)_348px]">
          <div className="max-lg:contents">
            <div className="max-lg:order-1">
              <h1 className="mb-3 text-[22px] leading-7 font-semibold tracking-[-.015em]">{say('intake.heading')}</h1>
              {refusal ? (
                <p id="why-nothing" className="mb-3 rounded-md bg-sunk px-3 py-2 text-ink2">
                  {refusal}
                </p>
              ) : null}
              {from ? <CameFromNote from={from} /> : null}
              <TextField
                value={draft.text}
                came={draft.came}
                set={set}
                bringing={bringing}
                isReady={isReady}
                error={errorOf('text') ?? filing.textProblem}
              />
            </div>
            <div className="max-lg:order-3 lg:mt-7">
              <PurposeChoice value={draft.facts.purpose} set={(purpose) => setFacts({ ...draft.facts, purpose })} />
              <div className="mt-6 grid gap-4 sm:grid-cols-2">
                {(['ownerId', 'deadlineAt', 'authorId', 'url'] as const).map((name) => (
                  <FactField
                    key={name}
                    name={name}
                    value={valueOf(name, draft, read) || (name === 'ownerId' ? personId : '')}
                    set={(value) => setFacts({ ...draft.facts, [name]: value })}
                    people={people}
                    personId={personId}
                    error={errorOf(name)}
                  />
                ))}
              </div>
            </div>
          </div>
          <div className="max-lg:order-2 lg:pt-10">
            <Understood {...shared} deskId={deskId} isReading={isReading} set={setFacts} refused={refused} drop={drop} />
          </div>
        </div>
      </div>
      <Sending filing={filing} isOff={!isReady} isKept={isKept && draft.text !== ''} discard={drop} />
    </form>
  );
}

/** False on the server and until the page is alive: what is typed before could be lost. */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}

/** Each link that is taken has a draft of its own, which begins with its address. */
function draftFor(key: string, from: CameFrom | null): [key: string, initial: IntakeDraft] {
  if (!from) return [key, EMPTY_DRAFT];
  const text = from.address && from.itemId ? from.address : '';
  const facts = from.address ? { url: from.address } : {};
  return [`${key}:${from.address ?? from.words.slice(0, 200)}`, { ...EMPTY_DRAFT, text, facts }];
}
