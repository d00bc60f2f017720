'use client';
import Link, { useLinkStatus } from 'next/link';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  className: string;
  isHere?: boolean;
  label?: string;
  title?: string;
  children: ReactNode;
}

/** A place of the desk. The readers' pages are no part of the app, so they are gone to as a whole page. */
export function NavLink({ href, className, isHere = false, label, title, children }: Props) {
  const attributes = { className, title, 'aria-label': label, 'aria-current': isHere ? ('page' as const) : undefined };
  if (href.startsWith('/checks')) {
    return (
      <a href={href} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} {...attributes} className={`relative ${className}`}>
      {children}
      <OnItsWay />
    </Link>
  );
}

/** Shown when a place takes longer than a moment: the page that is left stays readable until the next one is there. */
function OnItsWay() {
  const { pending } = useLinkStatus();
  return pending ? <span aria-hidden className="on-its-way" /> : null;
}
