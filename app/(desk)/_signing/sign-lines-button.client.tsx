'use client';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { TextsProvider, type Texts } from '#ui/texts.client';

export interface SignLinesProps {
  deskId: string;
  /** Who would sign. */
  name: string;
  timeZone: string;
  documentId?: string;
}

const SignLinesDialog = dynamic(() => import('./sign-lines-dialog.client').then((file) => file.SignLinesDialog), { ssr: false });

/** Opens the list of short claims that may be signed at once. */
export function SignLinesButton({
  label,
  isLoud,
  texts,
  ...props
}: SignLinesProps & { label: string; isLoud: boolean; texts: Texts }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`btn h-8 ${isLoud ? 'btn-p' : ''}`} onClick={() => setOpen(true)}>
        {label}
      </button>
      {isOpen ? (
        <TextsProvider texts={texts}>
          <SignLinesDialog {...props} close={() => setOpen(false)} />
        </TextsProvider>
      ) : null}
    </>
  );
}
