'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { ConfirmPassword } from '#ui/confirm-password.client';
import { type Texts, TextsProvider, useSay } from '#ui/texts.client';
import { BottomBar } from './bottom-bar.client';
import { Keys } from './keys.client';
import type { Onlooker } from './nav-items';
import { Rail } from './rail.client';
import { StayCurrent } from './stay-current.client';

interface Props {
  onlooker: Onlooker;
  texts: Texts;
  children: ReactNode;
}

/** What stands around every screen of the desk. On one claim the sign bar has the place of the bottom bar. */
export function Shell({ onlooker, texts, children }: Props) {
  const path = usePathname();
  const isOnClaim = /^\/claims\/./.test(path);
  const isSlim = path.startsWith('/claims');
  return (
    <TextsProvider texts={texts}>
      <SkipLink />
      <div className="shell" data-rail={isSlim ? 'slim' : 'wide'}>
        <Rail onlooker={onlooker} path={path} isSlim={isSlim} />
        {/* What is there for screen readers only stands outside what scrolls: unclipped it would lengthen the page by blank space. */}
        <main id="main" tabIndex={-1} className="relative flex min-h-0 min-w-0 flex-col overflow-clip outline-none">
          {children}
        </main>
        {isOnClaim ? null : <BottomBar onlooker={onlooker} path={path} />}
      </div>
      <Keys />
      <ConfirmPassword />
      {isOnClaim ? null : <StayCurrent />}
    </TextsProvider>
  );
}

function SkipLink() {
  const say = useSay();
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-surface focus:px-3 focus:py-2 focus:shadow-(--shadow)"
    >
      {say('skip')}
    </a>
  );
}
