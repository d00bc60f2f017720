import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../globals.css';
import { PageFrame } from '../_ui/page-frame';

export const metadata: Metadata = { title: { default: 'Countersign', template: '%s · Countersign' }, robots: { index: false } };

/** Around what is made to be printed: no rail and no frames, so that every page of it comes out. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return <PageFrame>{children}</PageFrame>;
}
