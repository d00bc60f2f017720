'use client';
import { LockKeyhole } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { VaultKind } from '#lib/vault/vocabulary';
import { useSay } from '#ui/texts.client';

export interface Person {
  id: string;
  name: string;
}

const ConfideDialog = dynamic(() => import('../_dialogs/confide.client').then((file) => file.ConfideDialog), { ssr: false });
const SecretDialog = dynamic(() => import('../_dialogs/secret.client').then((file) => file.SecretDialog), { ssr: false });

interface ConfideProps {
  kind: VaultKind;
  people: readonly Person[];
  /** Whether this installation has the key of its vault. */
  isOpen: boolean;
}

/** The way to put something into the vault; without its key, how to set one. */
export function Confide({ kind, people, isOpen }: ConfideProps) {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-sm" onClick={() => setShown(true)}>
        <LockKeyhole size={12} aria-hidden />
        {say(`vault.add.${kind}`)}
      </button>
      {isShown ? <ConfideDialog kind={kind} people={people} isOpen={isOpen} close={() => setShown(false)} /> : null}
    </>
  );
}

interface OpenProps {
  vaultId: string;
  label: string;
  people: readonly Person[];
  readers: readonly string[];
  mayShare: boolean;
}

/** Opens something confidential, which its log then tells. */
export function OpenSecret({ label, ...secret }: OpenProps) {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-sm" aria-label={label} onClick={() => setShown(true)}>
        {say('vault.open')}
      </button>
      {isShown ? <SecretDialog title={label} {...secret} close={() => setShown(false)} /> : null}
    </>
  );
}
