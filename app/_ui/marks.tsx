import {
  Archive,
  BadgeCheck,
  CheckCheck,
  CircleDashed,
  Eye,
  FileDiff,
  FileWarning,
  Gavel,
  Globe,
  Hourglass,
  type LucideIcon,
  MailOpen,
  MapPinOff,
  MessageSquareReply,
  MessageSquareWarning,
  MinusCircle,
  PencilLine,
  PenLine,
  Replace,
  RotateCcw,
  Search,
  TimerOff,
  Undo2,
  UserRound,
  Unlink,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Mark, Slot } from '#lib/verdicts/scales';
import type { Displacement, Stage } from '#lib/workflow/vocabulary';
import { VerdictBall as Ball } from '../checks/_page/verdict-ball';

/** The desk's marks as the screens draw them: one shape and one word for each, never colour alone. */

export const SLOT_INK: Record<Slot, string> = {
  true: 'text-(--v-true)',
  'mostly-true': 'text-(--v-mostly-true)',
  mixed: 'text-(--v-mixed)',
  'mostly-false': 'text-(--v-mostly-false)',
  false: 'text-(--v-false)',
  unproven: 'text-(--v-unproven)',
};

/** How much of a claim stands up, as a ball that fills; always beside its word. */
export function VerdictBall({ mark, slot, size }: { mark: Mark; slot: Slot; size: number }) {
  return (
    <span className={`inline-grid shrink-0 [&_.on-ball]:stroke-(--surface) ${SLOT_INK[slot]}`}>
      <Ball mark={mark} size={size} />
    </span>
  );
}

/** Left open with a reason: a ring with three dots, apart from "unproven" and "not asked". */
export function OpenBall({ size }: { size: number }) {
  return (
    <span className="inline-grid shrink-0 text-ink3">
      <Ball mark="open" size={size} />
    </span>
  );
}

const STAGE: Record<Stage, { icon: LucideIcon; ink: string }> = {
  triage: { icon: CircleDashed, ink: 'text-(--st-triage)' },
  assigned: { icon: UserRound, ink: 'text-(--st-assigned)' },
  sourcing: { icon: Search, ink: 'text-(--st-sourcing)' },
  verdict: { icon: PenLine, ink: 'text-(--st-verdict)' },
  review: { icon: Eye, ink: 'text-(--st-review)' },
  'signed-off': { icon: BadgeCheck, ink: 'text-signed' },
  published: { icon: Globe, ink: 'text-signed' },
  closed: { icon: MinusCircle, ink: 'text-ink3' },
};

/** Where a claim is: icon, word, colour. */
export function StageLabel({ stage, children }: { stage: Stage; children: ReactNode }) {
  const { icon: Icon, ink } = STAGE[stage];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${ink}`}>
      <Icon size={13} strokeWidth={2.1} aria-hidden className="shrink-0" />
      {children}
    </span>
  );
}

export type Condition =
  | 'sent-back'
  | 'answered'
  | 'stale'
  | 'overdue'
  | 'recheck'
  | 'second-finding'
  | 'adopted-changed'
  | 'on-hold'
  | 'preserved'
  | 'objection'
  | 'waiting'
  | 'suggested'
  | 'late-answer'
  | 'displaced'
  | 'source-changed'
  | 'copy-damaged'
  | 'applied'
  | Displacement;

const CONDITION: Record<Exclude<Condition, 'stale'>, LucideIcon> = {
  'sent-back': Undo2,
  answered: MessageSquareReply,
  'late-answer': MailOpen,
  overdue: TimerOff,
  recheck: RotateCcw,
  'second-finding': RotateCcw,
  'adopted-changed': Unlink,
  'on-hold': Gavel,
  preserved: Archive,
  objection: MessageSquareWarning,
  waiting: Hourglass,
  suggested: PencilLine,
  displaced: MapPinOff,
  'source-changed': FileDiff,
  'copy-damaged': FileWarning,
  applied: CheckCheck,
  moved: MapPinOff,
  changed: Replace,
  orphan: Unlink,
};

const INK: Partial<Record<Condition, string>> = {
  answered: 'text-(--st-review)',
  recheck: 'text-sourcing',
  'second-finding': 'text-sourcing',
  preserved: 'text-ink2',
  waiting: 'text-sourcing',
  suggested: 'text-(--st-review)',
  applied: 'text-ink2',
};

/** What holds of a claim besides its stage. */
export function ConditionChip({ condition, children }: { condition: Condition; children: ReactNode }) {
  const Icon = condition === 'stale' ? null : CONDITION[condition];
  const ink = INK[condition] ?? 'text-(--st-sent-back)';
  return (
    <span
      className={`tint inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-xs font-medium whitespace-nowrap ${ink}`}
    >
      {Icon ? <Icon size={12} strokeWidth={2.2} aria-hidden /> : <StaleTick size={12} />}
      {children}
    </span>
  );
}

/** The pencil tick of a signature that counts. */
export function PencilTick({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="tick shrink-0"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3.5 13.2c1.4 1.3 2.9 3.6 3.8 6C9.6 13.3 14 7.1 20.8 3" strokeWidth="1.9" />
    </svg>
  );
}

/** A tick that no longer counts: the pencil tick, struck through. */
export function StaleTick({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3.8 13.2c1.5 1.4 2.9 3.5 3.8 5.7C9.8 13.4 14.1 7.3 20.3 3.4M2.6 8.2 21 15.6" />
    </svg>
  );
}

/** As many colours as styles/controls.css gives avatars. */
const HUES = 8;

/** A person by initials, in a colour of their own. The name stands beside it. */
export function Avatar({ name, size = 'small' }: { name: string; size?: 'small' | 'large' }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
  return (
    <span
      aria-hidden
      data-hue={Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % HUES}
      className={`avatar grid shrink-0 place-items-center rounded-full font-semibold select-none ${size === 'large' ? 'size-[26px] text-[10.5px]' : 'size-[21px] text-[9px]'}`}
    >
      {initials}
    </span>
  );
}
