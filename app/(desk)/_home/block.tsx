import {
  AtSign,
  CircleDashed,
  Clock,
  Eye,
  Gavel,
  Globe,
  Hourglass,
  type LucideIcon,
  MapPinOff,
  MessageSquareReply,
  MessageSquareWarning,
  PencilLine,
  PenLine,
  Undo2,
  UserRoundPlus,
} from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { momentOf } from '#app/_ui/format';
import type { QueueRow } from '#lib/queue/list-claims';
import { FindingBalls } from '#ui/finding-balls';
import { Avatar, StaleTick } from '#ui/marks';
import type { Block, BlockName } from './read-home';
import { t } from './texts';

const RED = 'text-(--st-sent-back)';
const LOOK: Record<BlockName, { icon: LucideIcon | null; ink: string }> = {
  sign: { icon: Eye, ink: 'text-(--st-review)' },
  objected: { icon: MessageSquareWarning, ink: RED },
  twice: { icon: Undo2, ink: RED },
  answered: { icon: MessageSquareReply, ink: 'text-(--st-review)' },
  stale: { icon: null, ink: RED },
  back: { icon: Undo2, ink: RED },
  mentioned: { icon: AtSign, ink: 'text-(--st-review)' },
  displaced: { icon: MapPinOff, ink: RED },
  suggested: { icon: PencilLine, ink: 'text-(--st-review)' },
  mine: { icon: PenLine, ink: 'text-sourcing' },
  late: { icon: Clock, ink: RED },
  assign: { icon: CircleDashed, ink: 'text-(--st-triage)' },
  take: { icon: UserRoundPlus, ink: 'text-(--st-triage)' },
  publish: { icon: Globe, ink: 'text-signed' },
  held: { icon: Gavel, ink: RED },
  wait: { icon: Hourglass, ink: 'text-ink2' },
};
const SHOWN = 5;

interface ClockOf {
  now: Date;
  timeZone: string;
}

/** One kind of thing that waits, as a short list; the rest is in the queue. */
export function BlockView({ block, clock, children }: { block: Block; clock: ClockOf; children?: ReactNode }) {
  const { icon: Icon, ink } = LOOK[block.name];
  const id = `block-${block.name}`;
  return (
    <section aria-labelledby={id} className="mt-7">
      <h2 id={id} className="mb-2 flex items-center gap-2 font-semibold">
        <span className={ink}>{Icon ? <Icon size={15} strokeWidth={2.1} aria-hidden /> : <StaleTick size={15} />}</span>
        {t(`home.block.${block.name}`)}
        <span className="num font-normal text-ink3">{block.rows.length}</span>
        {block.rows.length > SHOWN && (
          <Link
            href={block.href}
            prefetch={false}
            className="ms-auto inline-flex min-h-6 items-center text-xs font-medium text-accent hover:underline"
          >
            {t('home.more', { count: block.rows.length })}
          </Link>
        )}
      </h2>
      <ul className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
        {block.rows.slice(0, SHOWN).map((row) => (
          <Row key={row.id} row={row} name={block.name} clock={clock} />
        ))}
      </ul>
      {children}
    </section>
  );
}

/** Where a claim is opened from home: at the discussion for whoever is asked by name. */
export function hrefOf({ id }: QueueRow, name: BlockName): string {
  return `/claims/${id}${name === 'mentioned' ? '#discussion' : ''}`;
}

/** The claim as a headline, why it stands here, its document, when it is due and who has it. */
function Row({ row, name, clock }: { row: QueueRow; name: BlockName; clock: ClockOf }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-3.5 py-2.5 hover:bg-(--row) has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent sm:grid-cols-[36px_minmax(0,1fr)_auto] lg:grid-cols-[36px_minmax(0,1fr)_130px_116px]">
      <FindingBalls findings={row.findings} />
      <span className="min-w-0 max-sm:order-3 max-sm:col-span-2">
        <Link
          href={hrefOf(row, name)}
          prefetch={false}
          className="serif line-clamp-2 text-[16px] leading-[1.36] outline-none after:absolute after:inset-0"
          dir="auto"
        >
          {row.claimLine}
        </Link>
        <span className="num mt-0.5 block text-xs text-ink3">{whyHere(row, name)}</span>
      </span>
      <span className="truncate text-xs text-ink3 max-lg:hidden" dir="auto">
        {row.documentTitle}
      </span>
      <span className="num flex items-center justify-end gap-2 text-xs whitespace-nowrap">
        <Due row={row} clock={clock} />
        {row.assignee ? (
          <>
            <Avatar name={row.assignee} />
            <span className="sr-only">{t('home.with', { name: row.assignee })}</span>
          </>
        ) : null}
      </span>
    </li>
  );
}

function Due({ row, clock }: { row: QueueRow; clock: ClockOf }) {
  if (!row.dueAt) return null;
  const at = new Date(row.dueAt);
  if (!row.conditions.includes('overdue')) return <span className="text-ink2">{momentOf(at, clock)}</span>;
  return <span className="font-semibold text-(--st-sent-back)">{lateBy(clock.now.getTime() - at.getTime())}</span>;
}

function lateBy(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 90) return t('home.late.minutes', { count: minutes });
  if (minutes < 36 * 60) return t('home.late.hours', { count: Math.round(minutes / 60) });
  return t('home.late.days', { count: Math.round(minutes / 60 / 24) });
}

/** One or two short sentences: what happened to it, and how far its sources are. */
function whyHere(row: QueueRow, name: BlockName): string {
  const first = row.assignee?.split(' ')[0] ?? '';
  const sentence = SAID[name] ? t(`home.why.${SAID[name]}`, { name: first }) : t(`words.stage.${row.stage}`);
  const sources = row.origins.documents > 0 ? t('home.sources', { ...row.origins }) : t('home.noSource');
  return `${t('home.claim', { number: row.number })} ${sentence}. ${sources}.`;
}

const SAID: Partial<Record<BlockName, 'drafted' | 'stale' | 'answered' | 'mentioned' | 'suggested' | 'displaced' | 'waits'>> = {
  sign: 'drafted',
  stale: 'stale',
  answered: 'answered',
  mentioned: 'mentioned',
  displaced: 'displaced',
  suggested: 'suggested',
  wait: 'waits',
};
