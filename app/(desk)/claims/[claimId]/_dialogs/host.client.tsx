'use client';
import dynamic from 'next/dynamic';
import { type ComponentType } from 'react';
import { type DialogName, useDesk } from '../_act/desk.client';

type DialogComponent = ComponentType<{ about: string | undefined }>;

/** Dialogs come when they are opened for the first time; none of them is in the first load. */
const DIALOGS: Record<DialogName, DialogComponent> = {
  source: dynamic(() => import('./source.client').then((file) => file.SourceDialog), { ssr: false }),
  'remove-source': dynamic(() => import('./remove-source.client').then((file) => file.RemoveSourceDialog), { ssr: false }),
  line: dynamic(() => import('./line.client').then((file) => file.LineDialog), { ssr: false }),
  assign: dynamic(() => import('./assign.client').then((file) => file.AssignDialog), { ssr: false }),
  due: dynamic(() => import('./due.client').then((file) => file.DueDialog), { ssr: false }),
  depth: dynamic(() => import('./depth.client').then((file) => file.DepthDialog), { ssr: false }),
  harm: dynamic(() => import('./harm.client').then((file) => file.HarmDialog), { ssr: false }),
  return: dynamic(() => import('./return.client').then((file) => file.ReturnDialog), { ssr: false }),
  suggest: dynamic(() => import('./suggest.client').then((file) => file.SuggestDialog), { ssr: false }),
  'withdraw-comment': dynamic(() => import('./withdraw-comment.client').then((file) => file.WithdrawCommentDialog), {
    ssr: false,
  }),
  countersign: dynamic(() => import('./countersign.client').then((file) => file.CountersignDialog), { ssr: false }),
  reason: dynamic(() => import('./reason.client').then((file) => file.ReasonDialog), { ssr: false }),
  wait: dynamic(() => import('./wait.client').then((file) => file.WaitDialog), { ssr: false }),
  correct: dynamic(() => import('./correct.client').then((file) => file.CorrectDialog), { ssr: false }),
  update: dynamic(() => import('./update.client').then((file) => file.UpdateDialog), { ssr: false }),
  override: dynamic(() => import('./override.client').then((file) => file.OverrideDialog), { ssr: false }),
  rendering: dynamic(() => import('./rendering.client').then((file) => file.RenderingDialog), { ssr: false }),
  adopt: dynamic(() => import('./adopt.client').then((file) => file.AdoptDialog), { ssr: false }),
  close: dynamic(() => import('./close.client').then((file) => file.CloseDialog), { ssr: false }),
  ask: dynamic(() => import('./ask.client').then((file) => file.AskDialog), { ssr: false }),
  remind: dynamic(() => import('./contact-steps.client').then((file) => file.RemindDialog), { ssr: false }),
  answer: dynamic(() => import('./contact-steps.client').then((file) => file.AnswerDialog), { ssr: false }),
  record: dynamic(() => import('./record.client').then((file) => file.RecordDialog), { ssr: false }),
};

/** Where the open dialog of the screen stands. */
export function DialogHost() {
  const { dialog } = useDesk();
  if (!dialog) return null;
  const Open = DIALOGS[dialog.name];
  return <Open about={dialog.about} />;
}
