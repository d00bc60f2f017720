import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../globals.css';
import { PageFrame } from '../_ui/page-frame';
import { TextsProvider } from '../_ui/texts.client';
import { doorTexts } from './_door/texts';

export const metadata: Metadata = {
  title: { default: 'Countersign', template: '%s · Countersign' },
  robots: { index: false },
  // The addresses of invitations and resets are secrets.
  referrer: 'no-referrer',
};

/** Around every page at which nobody is at a desk yet. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <PageFrame>
      <TextsProvider texts={doorTexts}>{children}</TextsProvider>
    </PageFrame>
  );
}
