'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { VaultKind } from '#lib/vault/vocabulary';
import { FormDialog, Frame } from '#ui/dialog.client';
import { Area, Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import type { Person } from '../_act/vault.client';
import { ReadersField } from './readers-field.client';

interface Props {
  kind: VaultKind;
  people: readonly Person[];
  isOpen: boolean;
  close: () => void;
}

/** Puts a confidential source or a legal note into the vault. What is typed is kept nowhere until then, not even as a draft. */
export function ConfideDialog({ kind, people, isOpen, close }: Props) {
  const { claim, call } = useDesk();
  const say = useSay();
  const router = useRouter();
  const [who, setWho] = useState('');
  const [words, setWords] = useState('');
  const [readerIds, setReaders] = useState<string[]>([]);
  const title = say(`vault.add.${kind}`);
  if (!isOpen) return <NoKey title={title} close={close} />;
  const send = async () => {
    const body = { kind, who, words, readerIds };
    const answer = await call(`/api/v1/claims/${claim.id}/confidential`, { method: 'POST', body });
    if (!answer.ok) return { ...answer, sentence: answer.sentence || say('offline') };
    router.refresh();
    close();
    return null;
  };
  return (
    <FormDialog
      title={title}
      text={say(`vault.text.${kind}`)}
      verb={say('vault.keep')}
      close={close}
      isOff={words.trim() === ''}
      send={send}
    >
      {kind === 'source' ? <Input name="who" label={say('vault.who')} max={300} value={who} set={setWho} isOptional /> : null}
      <Area name="words" label={say(`vault.words.${kind}`)} rows={6} max={20_000} value={words} set={setWords} />
      {kind === 'source' ? <ReadersField people={people} chosen={readerIds} set={setReaders} /> : null}
      <p className="text-xs text-ink3">{say('vault.notKept')}</p>
    </FormDialog>
  );
}

/** Without its key nothing can be sealed: what whoever runs the desk has to do. */
function NoKey({ title, close }: { title: string; close: () => void }) {
  const say = useSay();
  return (
    <Frame title={title} text={say('vault.locked')} close={close}>
      <p className="mt-3">{say('vault.setKey')}</p>
      <pre className="num mt-2 rounded-md bg-sunk px-3 py-2 text-xs break-words whitespace-pre-wrap">
        {`(umask 077; openssl rand -hex 32 > vault-key)\nVAULT_KEY=$(cat vault-key) npm start`}
      </pre>
      <p className="mt-2 text-ink2">{say('vault.keepKey')}</p>
      <div className="mt-4 flex justify-end">
        <button type="button" className="btn h-9 px-3.5" onClick={close}>
          {say('vault.close')}
        </button>
      </div>
    </Frame>
  );
}
