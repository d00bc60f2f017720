'use client';
import { FileCheck2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { sendFile, type UploadedFile } from '#app/_client/upload-file.client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';

interface Props {
  label: string;
  hint?: string;
  /** The name of the file that is kept for this form already; empty when there is none. */
  name: string;
  set: (file: { sha256: string; name: string }) => void;
}

const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.mp3,.m4a,.aac,.wav,.ogg,.opus';

/** A file that is kept while the form is still being filled in: with how much has gone, and a way to stop. */
export function FileField({ label, hint, name, set }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const id = useId();
  const stop = useRef<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
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
    const answer = await sendFile<UploadedFile>({
      deskId: claim.deskId,
      path: '/api/v1/files',
      file,
      onProgress: setShare,
      signal: controller.signal,
    });
    if (stop.current !== controller) return;
    setShare(null);
    if (answer.ok) latest.current({ sha256: answer.data.sha256, name: answer.data.name });
    else setFailure(answer.sentence || say(answer.code === 'stopped' ? 'file.stopped' : 'offline'));
  }

  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 flex items-baseline gap-2 text-xs font-medium text-ink2">
        {label}
        <span className="font-normal text-ink3">{say('optional')}</span>
      </label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        className="block w-full min-w-0 text-ink2 file:me-3 file:min-h-[30px] file:rounded-md file:border file:border-ink3 file:bg-surface file:px-2.5 file:text-ink"
        onChange={(event) => void send(event.target.files?.[0])}
      />
      {share === null ? null : (
        <div className="mt-1.5 flex items-center gap-3">
          <progress className="h-2 min-w-0 flex-1 accent-(--accent)" value={share} max={1} aria-label={say('file.sending')} />
          <span className="num text-xs text-ink2">{Math.round(share * 100)} %</span>
          <button type="button" className="btn btn-sm" onClick={() => stop.current?.abort()}>
            {say('file.stop')}
          </button>
        </div>
      )}
      <div id={`${id}-hint`} className="mt-1 text-xs text-ink3" role="status">
        {failure ? <p className="font-medium text-(--st-sent-back)">{failure}</p> : null}
        {name && share === null ? (
          <p className="flex items-center gap-1 font-medium text-signed">
            <FileCheck2 size={12} className="shrink-0" aria-hidden />
            <span className="min-w-0 truncate" dir="auto">
              {say('file.kept', { name })}
            </span>
          </p>
        ) : null}
        <p>{hint ?? say('file.hint')}</p>
      </div>
    </div>
  );
}
