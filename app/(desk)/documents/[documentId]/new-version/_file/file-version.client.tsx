'use client';
import { type FormEvent, useRef, useState, useSyncExternalStore } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { useSay } from '#ui/texts.client';
import { TextField } from '../../../new/_intake/text-field.client';
import { type FieldText, useBringing } from '../../../new/_intake/use-bringing.client';
import { Effect } from './effect.client';
import { useEffectOf } from './use-effect-of.client';
import { useVersionFiling } from './use-version-filing.client';

interface Props {
  deskId: string;
  personId: string;
  documentId: string;
  /** The version that the new one follows. */
  version: number;
  lead: string;
  /** Why this person files nothing, in a sentence; null for whoever may. */
  refusal: string | null;
}

const EMPTY: FieldText = { text: '', came: null };

/** The new text, and beside it what becomes of every claim before anything is filed. Kept here until it is. */
export function FileVersion({ deskId, personId, documentId, version, lead, refusal }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const isReady = useIsAlive() && refusal === null;
  const { fields, set, drop, isKept } = useKept<FieldText>(`cs:${personId}:${deskId}:version:${documentId}`, EMPTY);
  const bringing = useBringing({ deskId, now: fields, set });
  const at = { deskId, documentId, version, text: fields.text };
  const effect = useEffectOf(at);
  const filing = useVersionFiling({ ...at, came: fields.came, bringing, drop });
  const isOff = !isReady || filing.step !== 'idle';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isOff) void filing.file();
  };
  return (
    <form
      ref={form}
      method="post"
      className="flex min-h-0 flex-1 flex-col bg-paper"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) form.current?.requestSubmit();
      }}
    >
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={say('version.heading')}>
        <div className="mx-auto grid max-w-[1120px] grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 px-4 pt-6 pb-10 md:px-8 md:pt-8 lg:grid-cols-[minmax(0,1fr)_348px]">
          <div>
            <h1 className="text-[22px] leading-7 font-semibold tracking-[-.015em]">{say('version.heading')}</h1>
            <p className="mt-1 mb-3 text-ink2">{lead}</p>
            {refusal ? (
              <p id="why-nothing" className="mb-3 rounded-md bg-sunk px-3 py-2 text-ink2">
                {refusal}
              </p>
            ) : null}
            <TextField
              value={fields.text}
              came={fields.came}
              set={set}
              bringing={bringing}
              isReady={isReady}
              error={filing.textProblem ?? effect.problem}
            />
            {fields.text === '' ? <StartButton deskId={deskId} documentId={documentId} version={version} set={set} /> : null}
          </div>
          <div className="lg:pt-10">
            <Effect effect={effect} />
          </div>
        </div>
      </div>
      <Foot filing={filing} isOff={isOff} isRefused={refusal !== null} drop={isKept && fields.text !== '' ? drop : null} />
    </form>
  );
}

interface FootProps {
  filing: ReturnType<typeof useVersionFiling>;
  isOff: boolean;
  isRefused: boolean;
  /** Throws away what was kept; null when there is nothing. */
  drop: (() => void) | null;
}

/** The button under the text, and what became of the last press. */
function Foot({ filing, isOff, isRefused, drop }: FootProps) {
  const say = useSay();
  return (
    <div className="shrink-0 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-[1120px] flex-wrap items-center gap-2.5 px-4 py-3 md:px-8">
        {drop ? <KeptHere drop={drop} /> : null}
        <p role="status" className="text-ink2 empty:hidden">
          {filing.step === 'idle' ? '' : say(`version.${filing.step}`)}
        </p>
        <p role="alert" className="min-w-0 text-(--st-sent-back) empty:hidden">
          {filing.refused}
        </p>
        <button
          type="submit"
          className={`btn ms-auto max-sm:w-full ${isOff ? '' : 'btn-p'}`}
          aria-disabled={isOff}
          aria-describedby={isRefused ? 'why-nothing' : undefined}
        >
          {say('version.submit')}
          <kbd className="kbd max-sm:hidden">⌘↵</kbd>
        </button>
      </div>
    </div>
  );
}

function KeptHere({ drop }: { drop: () => void }) {
  const say = useSay();
  return (
    <p className="flex min-w-0 flex-wrap items-center gap-x-3 text-xs text-ink3 max-sm:hidden">
      {say('intake.keptHere')}
      <button type="button" className="min-h-6 font-medium text-ink2 underline-offset-2 hover:underline" onClick={drop}>
        {say('intake.discard')}
      </button>
    </p>
  );
}

interface Start {
  deskId: string;
  documentId: string;
  version: number;
  set: (part: FieldText) => void;
}

/** Puts the current text into the field, for whoever changes a few words. */
function StartButton({ deskId, documentId, version, set }: Start) {
  const say = useSay();
  const [problem, setProblem] = useState('');
  async function start() {
    const answer = await callApi<{ text: string }>({ deskId, method: 'GET', path: `/api/v1/documents/${documentId}` });
    if (answer.ok) set({ text: answer.data.text, came: null });
    else setProblem(answer.code === 'offline' ? say('offline') : answer.sentence);
  }
  return (
    <p className="mt-3 flex flex-wrap items-center gap-3">
      <button type="button" className="btn btn-sm" onClick={() => void start()}>
        {say('version.start', { version })}
      </button>
      <span role="alert" className="text-(--st-sent-back) empty:hidden">
        {problem}
      </span>
    </p>
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
