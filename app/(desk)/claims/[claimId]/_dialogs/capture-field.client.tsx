'use client';
import { Camera, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type CaptureState, type CaptureStep, isLost, isUnderWay } from '#lib/captures/vocabulary';
import { type Say, useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import type { CapturedPage } from './source-draft';

interface Props {
  url: string;
  /** The capture that belongs to this form; empty when there is none. */
  captureId: string;
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
export function CaptureField({ url, captureId, set, upload, fileName }: Props) {
  const { seen, failure, ask, stop } = useCapture({ url, captureId, set });
  const isOther = seen !== null && seen.requestedUrl !== url.trim();
  const shown = isOther ? null : seen;
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return null;
  return (
    <div className="min-w-0 rounded-md border border-line bg-paper px-3 py-2" role="status">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Camera size={14} className="shrink-0 text-ink3" aria-hidden />
        <p className="min-w-0 flex-1 basis-52 text-xs text-ink2">{failure || <Standing seen={shown} fileName={fileName} />}</p>
        <Ways seen={shown} ask={ask} stop={stop} upload={upload} />
      </div>
    </div>
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
        {say(seen ? 'capture.again' : 'capture.ask')}
      </button>
    </>
  );
}

function Standing({ seen, fileName }: { seen: Seen | null; fileName: string }) {
  const say = useSay();
  if (!seen) return say('capture.none');
  if (isUnderWay(seen.state)) return say(`capture.step.${seen.step ?? 'queued'}`);
  if (seen.state === 'captured')
    return (
      <span className="font-medium text-signed">
        {keptWords(seen, say)}{' '}
        <a href={`/captures/${seen.id}`} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
          {say('capture.look')}
        </a>
      </span>
    );
  return <NotKept seen={seen} fileName={fileName} />;
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
      {state} {why} {isLost(seen.state) ? say('capture.byHand') : ''}
    </span>
  );
}

function useCapture({ url, captureId, set }: Omit<Props, 'upload' | 'fileName'>) {
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
    if (answer.ok) setAsked(answer.data.id);
    else setFailure(answer.sentence || say('offline'));
  };
  const stop = async (id: string) => {
    await call(`/api/v1/captures/${id}/stop`, { method: 'POST', body: {} });
  };
  return { seen, failure, ask, stop };
}
