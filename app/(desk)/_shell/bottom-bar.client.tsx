'use client';
import { Ellipsis } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { Desks } from './desk-menu.client';
import { Menu, MENU_ITEM } from './menu.client';
import { type NavItem, navItems, type Onlooker } from './nav-items';
import { NavLink } from './nav-link.client';
import { Account, ThemeIcon } from './person-bar.client';
import { switchTheme } from './theme';

/** On a phone these have a place of their own; the others are under "More". */
const OWN_PLACE: readonly string[] = ['home', 'incoming', 'toCountersign', 'mine', 'claims'];
const ITEM = 'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-2xs';

/** The places of the desk at the bottom edge of a phone. */
export function BottomBar({ onlooker, path }: { onlooker: Onlooker; path: string }) {
  const say = useSay();
  const items = navItems(onlooker);
  const isOwn = ({ word }: NavItem) => OWN_PLACE.includes(word);
  return (
    <nav
      aria-label={say('mainSmall')}
      className="no-print z-20 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {items.filter(isOwn).map((item) => (
        <Place key={item.word} item={item} isHere={item.isHere(path)} />
      ))}
      <button type="button" popoverTarget="more-menu" className={`${ITEM} text-ink2`}>
        <span className="relative">
          <Ellipsis size={19} strokeWidth={1.7} aria-hidden />
          {items.some((item) => item.isHot && !isOwn(item)) ? (
            <span aria-hidden className="absolute -end-1 -top-0.5 size-2 rounded-full bg-accent" />
          ) : null}
        </span>
        {say('more')}
      </button>
      <Menu id="more-menu" label={say('more')} className="end-2 bottom-16 w-64">
        {items
          .filter((item) => !isOwn(item))
          .map(({ word, href, icon: Icon, isHere, isHot, count }) => (
            <NavLink key={word} href={href} isHere={isHere(path)} className={MENU_ITEM}>
              <Icon size={16} aria-hidden className="shrink-0" />
              {say(word)}
              {isHot ? <span className="num ms-auto font-semibold text-accent">{count}</span> : null}
            </NavLink>
          ))}
        <button type="button" className={`${MENU_ITEM} mb-1.5`} onClick={switchTheme}>
          <ThemeIcon />
          {say('theme')}
        </button>
        {onlooker.desks.length > 1 ? (
          <div className="border-t border-line py-1.5">
            <Desks desks={onlooker.desks} deskId={onlooker.deskId} />
          </div>
        ) : null}
        <div className="border-t border-line">
          <Account onlooker={onlooker} />
        </div>
      </Menu>
    </nav>
  );
}

function Place({ item: { word, href, icon: Icon, count, isHot }, isHere }: { item: NavItem; isHere: boolean }) {
  const say = useSay();
  const name = say(word);
  return (
    <NavLink
      href={href}
      isHere={isHere}
      label={count ? say('waiting', { label: name, count }) : undefined}
      className={`${ITEM} ${isHere ? 'font-semibold text-ink' : 'text-ink2'}`}
    >
      <span className="relative">
        <Icon size={19} strokeWidth={isHere ? 2.2 : 1.7} aria-hidden />
        {isHot ? (
          <span className="num absolute -end-2.5 -top-1.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-[10px] leading-none font-bold text-accent-ink">
            {count}
          </span>
        ) : null}
      </span>
      <span className="max-w-full truncate">{word === 'toCountersign' ? say('countersign') : name}</span>
    </NavLink>
  );
}
