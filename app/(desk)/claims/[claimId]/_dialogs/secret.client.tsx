'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { Frame } from '#ui/dialog.client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import type { Person } from '../_act/vault.client';
import { ReadersField } from './readers-field.client';

interface Props {
  title: string;
  vaultId: string;
  people: readonly Person[];
  readers: readonly string[];
  mayShare: boolean;
  close: () => void;
}

interface Opened {
  who: string;
  words: string;
  files: { id: string; n: number; bytes: number }[];
}

/** Something confidential, opened: its words, its files, and who else may open it. Nothing of it stays when this is closed. */
export function SecretDialog({ title, vaultId, people, readers, mayShare, close }: Props) {
  const say = useSay();
  const router = useRouter();
  const { opened, refused, look } = useSecret(vaultId);
  const leave = () => {
    close();
    router.refresh();
  };
  return (
    <Frame title={title} text={say('vault.logged')} close={leave}>
      <div className="mt-4 space-y-4">
        {refused ? (
          <p role="alert" className="text-(--st-sent-back)">
            {refused}
          </p>
        ) : null}
        {opened ? (
          <>
            {opened.who ? (
              <p className="font-semibold" dir="auto">
                {opened.who}
              </p>
            ) : null}
            <p className="serif text-[15.5px] leading-[1.5] break-words whitespace-pre-wrap" dir="auto">
              {opened.words}
            </p>
            <Files vaultId={vaultId} files={opened.files} look={look} />
            {mayShare ? <Readers vaultId={vaultId} people={people} readers={readers} /> : null}
          </>
        ) : null}
        <div className="flex justify-end">
          <button type="button" className="btn h-9 px-3.5" onClick={leave}>
            {say('vault.close')}
          </button>
        </div>
      </div>
    </Frame>
  );
}

function useSecret(vaultId: string) {
  const { call } = useDesk();
  const say = useSay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState('');
  const asked = useRef(false);
  const look = async () => {
    const answer = await call<Opened>(`/api/v1/confidential/${vaultId}/open`, { method: 'POST' });
    if (answer.ok) setOpened(answer.data);
    setRefused(answer.ok ? '' : answer.sentence || say('offline'));
  };
  useEffect(() => {
    // Each opening stands in the log: a second run of an effect is no second opening.
    if (asked.current) return;
    asked.current = true;
    void look();
  });
  return { opened, refused, look };
}

function Files({ vaultId, files, look }: { vaultId: string; files: Opened['files']; look: () => Promise<void> }) {
  const { claim, call } = useDesk();
  const say = useSay();
  const id = useId();
  const [said, setSaid] = useState('');
  const save = async (fileId: string, n: number) => {
    const answer = await call<{ base64: string }>(`/api/v1/confidential/${vaultId}/files/${fileId}/open`, { method: 'POST' });
    setSaid(answer.ok ? '' : answer.sentence || say('offline'));
    if (answer.ok) handOut(answer.data.base64, `file-${n}`);
  };
  const add = async (file: File | undefined) => {
    if (!file) return;
    const headers = {
      'x-desk': claim.deskId,
      'content-type': 'application/octet-stream',
      'idempotency-key': crypto.randomUUID(),
    };
    const answer = await fetch(`/api/v1/confidential/${vaultId}/files`, { method: 'POST', headers, body: file }).catch(
      () => null,
    );
    const { sentence = '' } = answer ? ((await answer.json()) as { sentence?: string }) : {};
    setSaid(answer?.ok ? '' : sentence || say('offline'));
    if (answer?.ok) await look();
  };
  return (
    <div className="space-y-1.5">
      {files.map((file) => (
        <button key={file.id} type="button" className="btn btn-sm me-2" onClick={() => void save(file.id, file.n)}>
          {say('vault.saveFile', { n: file.n, size: `${Math.ceil(file.bytes / 1000).toLocaleString('en')} KB` })}
        </button>
      ))}
      <label htmlFor={id} className="block text-xs font-medium text-ink2">
        {say('vault.addFile')}
      </label>
      <input
        id={id}
        type="file"
        className="block w-full min-w-0 text-ink2 file:me-3 file:min-h-[30px] file:rounded-md file:border file:border-ink3 file:bg-surface file:px-2.5 file:text-ink"
        onChange={({ target }) => void add(target.files?.[0])}
      />
      <p role="status" className="text-xs text-(--st-sent-back) empty:hidden">
        {said}
      </p>
    </div>
  );
}

/** Gives bytes to the browser to be saved. */
function handOut(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function Readers({ vaultId, people, readers }: Pick<Props, 'vaultId' | 'people' | 'readers'>) {
  const { call } = useDesk();
  const say = useSay();
  const [chosen, setChosen] = useState<string[]>([...readers]);
  const [said, setSaid] = useState('');
  const save = async () => {
    const answer = await call(`/api/v1/confidential/${vaultId}/readers`, { method: 'POST', body: { readerIds: chosen } });
    setSaid(answer.ok ? say('vault.shared') : answer.sentence || say('offline'));
  };
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <ReadersField people={people} chosen={chosen} set={setChosen} />
      <button type="button" className="btn btn-sm" onClick={() => void save()}>
        {say('vault.share')}
      </button>
      <p role="status" className="text-xs text-ink2 empty:hidden">
        {said}
      </p>
    </div>
  );
}
