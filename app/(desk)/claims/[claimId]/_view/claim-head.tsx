import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { Conditions } from './conditions';
import { StageLabel } from '#ui/marks';
import { t } from './texts';

interface Props {
  screen: ClaimScreen;
  clock: { now: Date; timeOf: (at: Date) => string };
  personId: string;
}

/** Where one is: the document, the claim and its stage, by when, and the way to its neighbours in the text. */
export function ClaimHead({ screen, clock, personId }: Props) {
  const { page, document, names } = screen;
  const { claim } = page;
  const place = document.claims.findIndex(({ id }) => id === claim.id);
  const { assigneeId } = claim.facts;
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4">
      <Link
        href={`/documents/${document.id}`}
        prefetch={false}
        aria-label={t('claim.head.back', { title: document.title })}
        className="flex min-h-8 min-w-8 items-center gap-1.5 text-ink2 hover:text-ink"
      >
        <ChevronLeft size={16} aria-hidden className="shrink-0 rtl:rotate-180" />
        <span className="line-clamp-1 max-w-[22ch] max-sm:hidden" dir="auto">
          {document.title}
        </span>
      </Link>
      <span className="h-5 w-px bg-line2 max-sm:hidden" aria-hidden />
      <span className="num font-semibold whitespace-nowrap">{t('claim.head.claim', { number: claim.number })}</span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 py-1">
        <StageLabel stage={claim.facts.stage}>{t(`words.stage.${claim.facts.stage}`)}</StageLabel>
        <Conditions page={page} clock={clock} />
      </span>
      <span className="num whitespace-nowrap text-ink3 max-xl:hidden">
        {assigneeId
          ? assigneeId === personId
            ? t('claim.head.assigneeYou')
            : t('claim.head.assignee', { name: names.get(assigneeId) ?? '' })
          : t('claim.head.nobody')}
      </span>
      {claim.dueAt ? <Due dueAt={claim.dueAt} clock={clock} /> : null}
      <div className="ms-auto flex shrink-0 items-center gap-1.5">
        <span className="num me-1 text-xs whitespace-nowrap text-ink3 max-md:hidden">
          {t('claim.head.place', { place: place + 1, count: document.claims.length })}
        </span>
        <Step id={document.claims[place - 1]?.id} way="previous" />
        <Step id={document.claims[place + 1]?.id} way="next" />
      </div>
    </header>
  );
}

function Due({ dueAt, clock }: { dueAt: Date; clock: Props['clock'] }) {
  const minutes = Math.round((dueAt.getTime() - clock.now.getTime()) / 60_000);
  return (
    <span className="num whitespace-nowrap text-ink3 max-xl:hidden">
      {t('claim.head.due', { time: clock.timeOf(dueAt) })}
      {minutes > 0 && minutes < 120 ? `, ${t('claim.head.left', { minutes })}` : ''}
    </span>
  );
}

function Step({ id, way }: { id: string | undefined; way: 'previous' | 'next' }) {
  const Icon = way === 'previous' ? ChevronLeft : ChevronRight;
  const looks = 'grid size-8 place-items-center rounded-md border border-line2';
  if (!id) {
    return (
      <span className={`${looks} text-ink3 opacity-50`} aria-hidden>
        <Icon size={15} />
      </span>
    );
  }
  return (
    <Link href={`/claims/${id}`} prefetch={false} className={`${looks} hover:bg-sunk`} aria-label={t(`claim.head.${way}`)}>
      <Icon size={15} aria-hidden className="rtl:rotate-180" />
    </Link>
  );
}
