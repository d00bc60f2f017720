'use client';
import { FileCheck2 } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { sendFile } from '#app/_client/upload-file.client';
import { useSay } from '#ui/texts.client';
import { FoundInFile, type SentFile } from './found-in-file.client';
import { useDesk } from '../_act/desk.client';

interface Props {
  label: string;
  hint?: string;
  /** The name of the file that is kept for this form already; empty when there is none. */
  name: string;
  set: (file: { sha256: string; name: string; title: string }) => void;
  /** Takes the file out of the form again; null where none came new. */
  takeOut?: (() => void) | null;
  /** The way in from elsewhere on the form. */
  inputRef?: RefObject<HTMLInputElement | null>;
}

const ACCEPTED = '.pdf,.docx,.html,.htm,.txt,.md,.png,.jpg,.jpeg,.webp,.mp3,.m4a,.aac,.wav,.ogg,.opus,.mp4,.webm';

/** A file that is kept while the form is still being filled in: with how much has gone, and a way to stop. */
export function FileField({ label, hint, name, set, inputRef, takeOut = null }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const id = useId();
  const stop = useRef<AbortController | null>(null);
  const input = useRef<HTMLInputElement | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const [sent, setSent] = useState<SentFile | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  // While a file is on its way people type on: what it is put into is the form as it stands then.
  const latest = useRef(set);
  useEffect(() => {
    latest.current = set;
  });

  async function send(file: File | undefined) {
    if (!file) return;
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setFailure('');
    setShare(0);
    const answer = await sendFile<SentFile>({
      deskId: claim.deskId,
      path: '/api/v1/files',
      file,
      onProgress: setShare,
      signal: controller.signal,
    });
    if (stop.current !== controller) return;
    setShare(null);
    if (answer.ok) {
      setSent(answer.data);
      latest.current({ sha256: answer.data.sha256, name: answer.data.name, title: answer.data.title ?? '' });
    }
    if (!answer.ok) setFailure(answer.sentence || say(answer.code === 'stopped' ? 'file.stopped' : 'offline'));
  }

  const forget = () => {
    if (input.current) input.current.value = '';
    setSent(null);
    setFailure('');
    takeOut?.();
  };

  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 flex items-baseline gap-2 text-xs font-medium text-ink2">
        {label}
        <span className="font-normal text-ink3">{say('optional')}</span>
      </label>
      <input
        id={id}
        ref={(element) => {
          input.current = element;
          if (inputRef) inputRef.current = element;
        }}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        className="block w-full min-w-0 text-ink2 file:me-3 file:min-h-[30px] file:rounded-md file:border file:border-ink3 file:bg-surface file:px-2.5 file:text-ink"
        onChange={(event) => void send(event.target.files?.[0])}
      />
      {share === null ? null : <Progress share={share} stop={() => stop.current?.abort()} />}
      <div id={`${id}-hint`} className="mt-1 text-xs text-ink3" role="status">
        {failure ? <p className="font-medium text-(--st-sent-back)">{failure}</p> : null}
        {share === null ? <Standing {...{ name, failure, sent }} takeOut={takeOut && forget} /> : null}
        <p>{hint ?? say('file.hint')}</p>
      </div>
    </div>
  );
}

function Progress({ share, stop }: { share: number; stop: () => void }) {
  const say = useSay();
  return (
    <div className="mt-1.5 flex items-center gap-3">
      <progress className="h-2 min-w-0 flex-1 accent-(--accent)" value={share} max={1} aria-label={say('file.sending')} />
      <span className="num text-xs text-ink2">{share < 1 ? `${Math.round(share * 100)} %` : say('file.reading')}</span>
      <button type="button" className="btn btn-sm" onClick={stop}>
        {say('file.stop')}
      </button>
    </div>
  );
}

interface StandingProps extends Pick<Props, 'name'> {
  failure: string;
  sent: SentFile | null;
  takeOut: (() => void) | null;
}

function Standing({ name, failure, sent, takeOut }: StandingProps) {
  return (
    <>
      {name ? <Kept name={name} isRefused={failure !== ''} takeOut={takeOut} /> : null}
      {sent?.name === name ? <FoundInFile file={sent} /> : null}
    </>
  );
}

/** Which file stands in the form, also when another was refused; and the way to take it out. */
function Kept({ name, isRefused, takeOut }: { name: string; isRefused: boolean; takeOut: (() => void) | null }) {
  const say = useSay();
  return (
    <p className="flex items-center gap-1 font-medium text-signed">
      <FileCheck2 size={12} className="shrink-0" aria-hidden />
      <span className="min-w-0 truncate" dir="auto">
        {say(isRefused ? 'file.stands' : 'file.kept', { name })}
      </span>
      {takeOut ? (
        <button type="button" className="ms-2 min-h-6 shrink-0 text-accent underline-offset-2 hover:underline" onClick={takeOut}>
          {say('file.takeOut')}
        </button>
      ) : null}
    </p>
  );
}
