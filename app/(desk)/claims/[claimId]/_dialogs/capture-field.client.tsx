'use client';
import { Camera, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type CaptureState, type CaptureStep, isLost, isUnderWay } from '#lib/captures/vocabulary';
import { type Say, useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import type { CapturedPage } from './fill-source';
import { isWebAddress } from './source-draft';

interface Props {
  url: string;
  /** The capture that belongs to this form, or that it waits for; empty when there is none. */
  captureId: string;
  /** Notes in the form which capture it waits for. */
  await: (asked: { id: string; url: string }) => void;
  /** Whether nobody wants a copy, and the choice; null where one is needed. */
  linkOnly: { is: boolean; set: (is: boolean) => void } | null;
  /** What happens when the source is added as it is. */
  isAtOnce: boolean;
  /** Takes the capture into the form, with the address it was made of and what the page says of itself. */
  set: (capture: CapturedPage) => void;
  /** Opens the way to a file, for what could not be kept. */
  upload: () => void;
  /** The file that somebody brought instead; empty when there is none. */
  fileName: string;
}

interface Seen {
  id: string;
  requestedUrl: string;
  state: CaptureState;
  step: CaptureStep | null;
  fault: string | null;
  status: number | null;
  title: string | null;
  facts: CapturedPage['facts'];
  words: number;
  isRecording: boolean;
}

const LOOK_MS = 700;

/** Has the page at the address kept while the form is still being filled in: how far it is, a way to stop, and why it failed. */
export function CaptureField(props: Props) {
  const { url, upload, linkOnly } = props;
  const { seen, failure, ask, stop } = useCapture(props);
  if (!isWebAddress(url)) return null;
  const shown = seen?.requestedUrl === url.trim() ? seen : null;
  return (
    <div className="min-w-0 rounded-md border border-line bg-paper px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5" role="status">
        <Camera size={14} className="shrink-0 text-ink3" aria-hidden />
        <p className="min-w-0 flex-1 basis-52 text-xs text-ink2">{failure || <Standing {...props} seen={shown} />}</p>
        <Ways seen={shown} ask={ask} stop={stop} upload={upload} />
      </div>
      {linkOnly && isOpen(shown) ? <LinkOnly {...linkOnly} /> : null}
    </div>
  );
}

/** Whether nothing is kept, nor being kept. */
function isOpen(seen: Seen | null): boolean {
  return seen === null || isLost(seen.state) || seen.state === 'stopped';
}

function LinkOnly({ is, set }: NonNullable<Props['linkOnly']>) {
  const say = useSay();
  return (
    <label className="mt-1 flex min-h-6 cursor-pointer items-center gap-2 text-xs text-ink2">
      <input type="checkbox" className="chk" checked={is} onChange={(event) => set(event.target.checked)} />
      {say('capture.linkOnly')}
    </label>
  );
}

interface WaysProps extends Pick<Props, 'upload'> {
  seen: Seen | null;
  ask: () => Promise<void>;
  stop: (id: string) => Promise<void>;
}

function Ways({ seen, ask, stop, upload }: WaysProps) {
  const say = useSay();
  if (seen && isUnderWay(seen.state))
    return (
      <button type="button" className="btn btn-sm" onClick={() => void stop(seen.id)}>
        {say('capture.stop')}
      </button>
    );
  return (
    <>
      {seen && isLost(seen.state) ? (
        <button type="button" className="btn btn-sm" onClick={upload}>
          {say('capture.upload')}
        </button>
      ) : null}
      <button type="button" className="btn btn-sm" onClick={() => void ask()}>
        {say(!seen ? 'capture.ask' : seen.state === 'captured' ? 'capture.again' : 'capture.retry')}
      </button>
    </>
  );
}

function Standing({ seen, fileName, linkOnly, isAtOnce }: Props & { seen: Seen | null }) {
  const say = useSay();
  if (!seen) return `${say('capture.none')} ${isAtOnce ? say('capture.atOnce') : ''}`;
  if (isUnderWay(seen.state)) return `${say(`capture.step.${seen.step ?? 'queued'}`)} ${linkOnly ? say('capture.onward') : ''}`;
  if (seen.state === 'captured')
    return (
      <span className="font-medium text-signed">
        {keptWords(seen, say)} <Look id={seen.id} />
      </span>
    );
  return <NotKept seen={seen} fileName={fileName} />;
}

/** The copy, or what answered instead: a page that says it is gone is kept, too. */
function Look({ id }: { id: string }) {
  const say = useSay();
  return (
    <a href={`/captures/${id}`} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
      {say('capture.look')}
    </a>
  );
}

function keptWords({ words, isRecording }: Seen, say: Say): string {
  if (words > 0) return say('capture.captured', { words: words.toLocaleString('en') });
  return say(isRecording ? 'capture.isHeard' : 'capture.noWords');
}

/** Why there is no copy of the page, and what to do; or that somebody brought one. */
function NotKept({ seen, fileName }: { seen: Seen; fileName: string }) {
  const say = useSay();
  const why = seen.fault ? say(`capture.fault.${seen.fault}`, { status: seen.status ?? '' }) : '';
  const state = say(`capture.state.${seen.state}`);
  if (isLost(seen.state) && fileName)
    return (
      <>
        <span className="font-medium text-signed">{say('capture.uploaded', { name: fileName })}</span> {state} {why}
      </>
    );
  return (
    <span className="font-medium text-(--st-sent-back)">
      <TriangleAlert size={12} className="me-1 inline" aria-hidden />
      {state} {why} {isLost(seen.state) ? say('capture.byHand') : ''} {isLost(seen.state) ? <Look id={seen.id} /> : null}
    </span>
  );
}

function useCapture({ url, captureId, set, await: note }: Props) {
  const { call } = useDesk();
  const say = useSay();
  const [asked, setAsked] = useState(captureId);
  const [seen, setSeen] = useState<Seen | null>(null);
  const [failure, setFailure] = useState('');
  // While a page is being kept people type on: what it is put into is the form as it stands then.
  const latest = useRef(set);
  useEffect(() => {
    latest.current = set;
  });
  useEffect(() => {
    if (!asked) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isLate = false;
    const look = async () => {
      const answer = await call<Seen>(`/api/v1/captures/${asked}`, { method: 'GET' });
      if (isLate) return;
      if (answer.ok) {
        setSeen(answer.data);
        if (answer.data.state === 'captured') {
          const { id, requestedUrl, title, facts } = answer.data;
          latest.current({ id, url: requestedUrl, title: title ?? '', facts });
        }
      }
      if (!answer.ok || isUnderWay(answer.data.state)) timer = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [asked, call]);

  const ask = async () => {
    setFailure('');
    setSeen(null);
    const answer = await call<{ id: string }>('/api/v1/captures', { method: 'POST', body: { url: url.trim() } });
    if (answer.ok) {
      setAsked(answer.data.id);
      note({ id: answer.data.id, url: url.trim() });
    } else setFailure(answer.sentence || say('offline'));
  };
  const stop = async (id: string) => {
    await call(`/api/v1/captures/${id}/stop`, { method: 'POST', body: {} });
  };
  return { seen, failure, ask, stop };
}
