import {
  AtSign,
  BadgeCheck,
  Clock,
  Eye,
  FileDiff,
  FilePenLine,
  FileWarning,
  Gavel,
  Hourglass,
  type LucideIcon,
  Mail,
  MessageSquareReply,
  MessageSquareWarning,
  MinusCircle,
  PencilLine,
  RotateCcw,
  Scale,
  TextSearch,
  Undo2,
  UserRound,
} from 'lucide-react';
import Link from 'next/link';
import { momentOf } from '#app/_ui/format';
import type { Notice } from '#lib/notices/read-inbox';
import type { NoticeKind } from '#lib/notices/vocabulary';
import { StageLabel, StaleTick } from '#ui/marks';
import { t } from './texts';

const RED = 'text-(--st-sent-back)';
const BLUE = 'text-(--st-review)';
const LOOK: Record<NoticeKind, { icon: LucideIcon | null; ink: string }> = {
  'to-countersign': { icon: Eye, ink: BLUE },
  'sent-back': { icon: Undo2, ink: RED },
  stale: { icon: null, ink: RED },
  answered: { icon: MessageSquareReply, ink: BLUE },
  objection: { icon: MessageSquareWarning, ink: RED },
  suggested: { icon: PencilLine, ink: BLUE },
  mentioned: { icon: AtSign, ink: BLUE },
  assigned: { icon: UserRound, ink: 'text-(--st-assigned)' },
  reopened: { icon: RotateCcw, ink: RED },
  correction: { icon: FilePenLine, ink: RED },
  displaced: { icon: TextSearch, ink: RED },
  'source-changed': { icon: FileDiff, ink: RED },
  'copy-damaged': { icon: FileWarning, ink: RED },
  'wait-over': { icon: Hourglass, ink: 'text-sourcing' },
  'contact-due': { icon: Mail, ink: 'text-sourcing' },
  'due-soon': { icon: Clock, ink: 'text-sourcing' },
  overdue: { icon: Clock, ink: RED },
  'second-return': { icon: Undo2, ink: RED },
  'second-reopen': { icon: RotateCcw, ink: RED },
  conflict: { icon: Scale, ink: 'text-sourcing' },
  'answer-noted': { icon: Mail, ink: 'text-ink2' },
  'on-hold': { icon: Gavel, ink: RED },
  released: { icon: Gavel, ink: 'text-ink2' },
  'objection-settled': { icon: MessageSquareWarning, ink: 'text-ink2' },
  'suggestion-decided': { icon: PencilLine, ink: 'text-ink2' },
  countersigned: { icon: BadgeCheck, ink: 'text-signed' },
  'taken-down': { icon: MinusCircle, ink: RED },
};

interface Props {
  notice: Notice;
  clock: { now: Date; timeZone: string };
}

/** One notice: what it is about, why it stands here, who did it and when. What is settled says where the claim is now. */
export function NoticeRow({ notice, clock }: Props) {
  const { claim, kind } = notice;
  const { icon: Icon, ink } = LOOK[kind];
  return (
    <li className="relative flex gap-3 px-3.5 py-2.5 hover:bg-(--row) has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent">
      <span className={`mt-0.5 shrink-0 ${notice.isSettled ? 'text-ink3' : ink}`}>
        {Icon ? <Icon size={16} strokeWidth={2.1} aria-hidden /> : <StaleTick size={16} />}
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-3">
          <span className={`min-w-0 flex-1 ${notice.isRead ? 'text-ink2' : 'font-semibold'}`} dir="auto">
            {notice.isRead ? null : <span className="sr-only">{t('notices.isUnread')} </span>}
            {claim ? <span className="num">{t('notices.claim', { number: claim.number })}: </span> : null}
            {whyOf(notice, clock)}
          </span>
          <time className="num shrink-0 text-xs text-ink3" dateTime={notice.at.toISOString()}>
            {momentOf(notice.at, clock)}
          </time>
          <span aria-hidden className={`size-2 shrink-0 rounded-full ${notice.isRead ? '' : 'bg-accent'}`} />
        </span>
        <About notice={notice} />
      </span>
    </li>
  );
}

/** The claim or the document as a headline, the way to it, and where it is when nothing is to be done about it any more. */
function About({ notice: { claim, document, isSettled } }: Pick<Props, 'notice'>) {
  const look = 'serif mt-0.5 line-clamp-2 text-[15.5px] leading-[1.36] outline-none after:absolute after:inset-0';
  if (!claim) {
    return (
      <Link href={`/documents/${document.id}`} prefetch={false} className={look} dir="auto">
        {document.title}
      </Link>
    );
  }
  return (
    <>
      <Link href={`/claims/${claim.id}`} prefetch={false} className={look} dir="auto">
        {claim.claimLine}
      </Link>
      <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-xs text-ink3">
        <span className="truncate" dir="auto">
          {document.title}
        </span>
        {isSettled ? (
          <>
            <span>{t('notices.settled')}</span>
            <StageLabel stage={claim.stage}>{t(`words.stage.${claim.stage}`)}</StageLabel>
          </>
        ) : null}
      </span>
    </>
  );
}

/** A name may be written from right to left; the isolates keep the sentence around it in order. */
function whyOf({ kind, by, about }: Notice, clock: Props['clock']): string {
  return t(`notices.why.${kind}`, { name: `\u2068${by ?? ''}\u2069`, time: about ? momentOf(about, clock) : '' });
}
