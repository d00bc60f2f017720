'use client';
import type { ComponentProps } from 'react';
import * as dialog from '#ui/dialog.client';
import { useDesk } from '../_act/desk.client';

/** A dialog over the claim. */
export function Frame(props: Omit<ComponentProps<typeof dialog.Frame>, 'close'>) {
  const { close } = useDesk();
  return <dialog.Frame {...props} close={close} />;
}

/** A dialog over the claim that does one act. */
export function FormDialog(props: Omit<ComponentProps<typeof dialog.FormDialog>, 'close'>) {
  const { close } = useDesk();
  return <dialog.FormDialog {...props} close={close} />;
}
