'use client';
import { Keyboard } from 'lucide-react';
import { Logo } from '../../_ui/logo';
import { useSay } from '#ui/texts.client';
import { DeskMenu } from './desk-menu.client';
import { openKeyboardMap } from './keyboard-map';
import { type NavItem, navItems, type Onlooker } from './nav-items';
import { NavLink } from './nav-link.client';
import { PersonBar } from './person-bar.client';

const PLACE = 'slim-centre relative flex min-h-8 w-full items-center gap-2.5 rounded-md px-2.5';

/** The rail at the side of larger screens: with words on overviews, icons alone where people work on claims. */
export function Rail({ onlooker, path, isSlim }: { onlooker: Onlooker; path: string; isSlim: boolean }) {
  const say = useSay();
  return (
    <nav
      aria-label={say('main')}
      className="u-scroll no-print hidden min-h-0 flex-col overflow-x-hidden overflow-y-auto border-e border-line bg-bg md:flex"
    >
      <div className="slim-centre flex h-14 shrink-0 items-center gap-2.5 px-4">
        <Logo />
        <span className="wide-only text-[15px] font-semibold tracking-[-.015em]">{say('product')}</span>
      </div>
      <DeskMenu onlooker={onlooker} />
      <ul className="flex flex-col gap-px px-2">
        {navItems(onlooker).map((item) => (
          <li key={item.word}>
            <Place item={item} path={path} isSlim={isSlim} />
          </li>
        ))}
      </ul>
      <div className="mt-auto flex flex-col gap-px p-2">
        <button
          type="button"
          onClick={openKeyboardMap}
          title={isSlim ? say('keyboard') : undefined}
          className={`${PLACE} text-ink2 hover:bg-sunk`}
        >
          <Keyboard size={16} strokeWidth={1.8} aria-hidden className="shrink-0" />
          <span className="wide-only flex-1 text-start">{say('keyboard')}</span>
          <kbd className="kbd wide-only" aria-hidden>
            ?
          </kbd>
        </button>
        <PersonBar onlooker={onlooker} />
      </div>
    </nav>
  );
}

function Place({ item, path, isSlim }: { item: NavItem; path: string; isSlim: boolean }) {
  const say = useSay();
  const isHere = item.isHere(path);
  const Icon = item.icon;
  const look = isHere ? 'bg-sunk font-semibold text-ink shadow-[inset_0_0_0_1px_var(--line)]' : 'text-ink2 hover:bg-sunk';
  return (
    <NavLink href={item.href} isHere={isHere} title={isSlim ? say(item.word) : undefined} className={`${PLACE} ${look}`}>
      <Icon size={16} strokeWidth={isHere ? 2.2 : 1.8} aria-hidden className="shrink-0" />
      <span className="wide-only flex-1">{say(item.word)}</span>
      {item.isHot && isSlim ? (
        <span aria-hidden className="absolute end-1.5 top-1 size-2 rounded-full bg-accent ring-2 ring-bg" />
      ) : null}
      {item.count ? (
        <span
          className={`num wide-only text-xs ${item.isHot ? 'grid h-[18px] min-w-[22px] place-items-center rounded-full bg-accent px-1.5 font-semibold text-accent-ink' : 'text-ink3'}`}
        >
          {item.count}
        </span>
      ) : null}
    </NavLink>
  );
}
