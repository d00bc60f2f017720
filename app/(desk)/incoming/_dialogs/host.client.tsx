'use client';
import type { DialogName } from '../_list/use-desk.client';
import type { Row } from '../_list/merge-rows';
import type { useSorting } from '../_list/use-sorting.client';
import { LaterDialog } from './later.client';
import { NotOursDialog } from './not-ours.client';
import { PasteDialog } from './paste.client';
import { SameAsDialog } from './same-as.client';

export type Sorting = ReturnType<typeof useSorting>;

interface Props {
  name: DialogName;
  row: Row | null;
  person: { deskId: string; personId: string };
  people: { id: string; name: string }[];
  sorting: Sorting;
  close: () => void;
  brought: (text: string) => void;
}

/** The dialog that is open: the paste, or one that asks something about the item at hand. */
export function Dialogs({ name, row, person, people, sorting, close, brought }: Props) {
  if (name === 'paste') return <PasteDialog person={person} people={people} close={close} brought={brought} />;
  if (!row) return null;
  const about = { row, sorting, person, close };
  if (name === 'same-as') return <SameAsDialog {...about} />;
  return name === 'not-ours' ? <NotOursDialog {...about} /> : <LaterDialog {...about} />;
}

export interface AboutItem {
  row: Row;
  sorting: Sorting;
  person: { deskId: string; personId: string };
  close: () => void;
}
