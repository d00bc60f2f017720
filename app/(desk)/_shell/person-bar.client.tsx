'use client';
import { LogOut, Moon, Sun, UserRound } from 'lucide-react';
import { useSay } from '#ui/texts.client';
import { Avatar } from '../../_ui/marks';
import { Menu, MENU_ITEM } from './menu.client';
import type { Onlooker } from './nav-items';
import { NavLink } from './nav-link.client';
import { signOut } from './sign-out';
import { switchTheme } from './theme';

/** Who sits here, with the way out, and the light switch. */
export function PersonBar({ onlooker }: { onlooker: Onlooker }) {
  const say = useSay();
  return (
    <div className="slim-column mt-1 flex items-center gap-1 border-t border-line pt-2">
      <button
        type="button"
        popoverTarget="person-menu"
        title={onlooker.name}
        className="flex min-h-9 min-w-9 flex-1 items-center justify-center gap-2 rounded-md px-1.5 text-start hover:bg-sunk"
      >
        <Avatar name={onlooker.name} size="large" />
        <span className="wide-only min-w-0 flex-1 leading-tight">
          <span className="block truncate font-medium" dir="auto">
            {onlooker.name}
          </span>
          <span className="block truncate text-xs text-ink3">{rolesOf(onlooker, say)}</span>
        </span>
      </button>
      <button
        type="button"
        className="grid size-9 shrink-0 place-items-center rounded-md text-ink2 hover:bg-sunk"
        aria-label={say('theme')}
        title={say('theme')}
        onClick={switchTheme}
      >
        <ThemeIcon />
      </button>
      <Menu id="person-menu" label={onlooker.name} className="start-3 bottom-14 w-64">
        <Account onlooker={onlooker} />
      </Menu>
    </div>
  );
}

export function ThemeIcon() {
  return (
    <>
      <Moon size={16} className="shrink-0 dark:hidden" aria-hidden />
      <Sun size={16} className="hidden shrink-0 dark:block" aria-hidden />
    </>
  );
}

/** Name, roles and address of who sits here, the way to their own entry and out. */
export function Account({ onlooker }: { onlooker: Onlooker }) {
  const say = useSay();
  return (
    <>
      <p className="border-b border-line px-2.5 pt-1.5 pb-2.5">
        <bdi className="block font-medium">{onlooker.name}</bdi>
        <span className="block text-xs text-ink3">{rolesOf(onlooker, say)}</span>
        <bdi className="block truncate text-xs text-ink3">{onlooker.email}</bdi>
      </p>
      <div className="pt-1.5">
        <NavLink href="/people" className={MENU_ITEM}>
          <UserRound size={16} aria-hidden className="shrink-0" />
          {say('ownEntry')}
        </NavLink>
        <button type="button" className={MENU_ITEM} onClick={() => void signOut()}>
          <LogOut size={16} aria-hidden className="shrink-0" />
          {say('signOut')}
        </button>
      </div>
    </>
  );
}

function rolesOf({ roles }: Onlooker, say: (key: string) => string): string {
  return roles.map((role) => say(role)).join(', ');
}
