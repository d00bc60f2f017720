'use client';
import dynamic from 'next/dynamic';
import { useDocumentDesk } from '../_act/document-desk.client';

/** Dialogs come when they are opened for the first time; none of them is in the first load. */
const Dismiss = dynamic(() => import('./dismiss.client').then((file) => file.DismissDialog), { ssr: false });
const Merge = dynamic(() => import('./merge.client').then((file) => file.MergeDialog), { ssr: false });
const Split = dynamic(() => import('./split.client').then((file) => file.SplitDialog), { ssr: false });
const Harm = dynamic(() => import('./harm.client').then((file) => file.HarmDialog), { ssr: false });
const Mark = dynamic(() => import('./mark.client').then((file) => file.MarkDialog), { ssr: false });
const Several = dynamic(() => import('./several.client').then((file) => file.SeveralDialog), { ssr: false });
const Place = dynamic(() => import('./place.client').then((file) => file.PlaceDialog), { ssr: false });
const Facts = dynamic(() => import('./facts.client').then((file) => file.FactsDialog), { ssr: false });

const Conflict = dynamic(() => import('./conflict.client').then((file) => file.ConflictDialog), { ssr: false });

/** Where the open dialog of the screen stands. */
export function DialogHost() {
  const { dialog, itemOf, document } = useDocumentDesk();
  if (!dialog) return null;
  if (dialog.name === 'several') return <Several />;
  if (dialog.name === 'facts') return <Facts />;
  if (dialog.name === 'conflict') return <Conflict />;
  if (dialog.name === 'mark') return <Mark span={dialog.span} block={dialog.block} words={dialog.words} />;
  if (dialog.name === 'place') {
    const claim = document.displaced.find(({ id }) => id === dialog.id);
    return claim ? <Place claim={claim} span={dialog.span} words={dialog.words} /> : null;
  }
  const item = itemOf(dialog.id);
  if (item?.type !== 'proposal') return null;
  const Open = { dismiss: Dismiss, merge: Merge, split: Split, harm: Harm }[dialog.name];
  return <Open proposal={item} />;
}
