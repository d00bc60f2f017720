import {
  Bell,
  Eye,
  FileText,
  Globe,
  History,
  House,
  Inbox,
  ListChecks,
  type LucideIcon,
  PenLine,
  Settings2,
  UsersRound,
} from 'lucide-react';
import type { Role } from '#lib/workflow/vocabulary';

/** Who looks at the desk, as the rail needs to know. */
export interface Onlooker {
  name: string;
  email: string;
  roles: Role[];
  deskId: string;
  deskName: string;
  desks: { id: string; name: string }[];
  counts: { unread: number; incoming: number; toCountersign: number; mine: number; open: number };
}

export interface NavItem {
  href: string;
  /** Key of its word in messages/en/shell.json. */
  word: string;
  icon: LucideIcon;
  count?: number;
  /** It waits for this person. */
  isHot?: boolean;
  isHere: (path: string) => boolean;
}

const under = (start: string) => (path: string) => path === start || path.startsWith(`${start}/`);

/** The places of the desk in the order of a day: what waits for this person comes before what everybody has. */
export function navItems({ roles, counts }: Onlooker): NavItem[] {
  const waiting: Omit<NavItem, 'isHot' | 'isHere'>[] = [];
  if (roles.includes('editor'))
    waiting.push({ href: '/claims?view=to-countersign', word: 'toCountersign', icon: Eye, count: counts.toCountersign });
  else if (roles.includes('checker'))
    waiting.push({ href: '/claims?view=waiting-on-me', word: 'mine', icon: PenLine, count: counts.mine });
  return [
    { href: '/', word: 'home', icon: House, isHere: (path) => path === '/' },
    { href: '/inbox', word: 'inbox', icon: Bell, count: counts.unread, isHot: counts.unread > 0, isHere: under('/inbox') },
    { href: '/incoming', word: 'incoming', icon: Inbox, count: counts.incoming, isHere: under('/incoming') },
    ...waiting.map((item) => Object.assign(item, { isHot: Boolean(item.count), isHere: () => false })),
    { href: '/claims', word: 'claims', icon: ListChecks, count: counts.open, isHere: under('/claims') },
    { href: '/documents', word: 'documents', icon: FileText, isHere: under('/documents') },
    { href: '/checks', word: 'checks', icon: Globe, isHere: under('/checks') },
    { href: '/people', word: 'people', icon: UsersRound, isHere: under('/people') },
    { href: '/history', word: 'history', icon: History, isHere: under('/history') },
    { href: '/settings', word: 'settings', icon: Settings2, isHere: under('/settings') },
  ];
}
