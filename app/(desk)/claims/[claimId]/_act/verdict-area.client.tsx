'use client';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useDesk } from './desk.client';

const VerdictEditor = dynamic(() => import('./verdict-editor.client').then((file) => file.VerdictEditor));

/** The verdict to read, or the form to write it in: for its assignee, and for whoever edits signed text. */
export function VerdictArea({ mayRate, children }: { mayRate: boolean; children: ReactNode }) {
  const { isEditingSigned } = useDesk();
  return mayRate || isEditingSigned ? <VerdictEditor /> : children;
}
