import {
  Archive,
  FileWarning,
  Gavel,
  Globe,
  Hand,
  Hourglass,
  MailOpen,
  MapPinOff,
  MessageSquareWarning,
  MinusCircle,
  Unlink,
} from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { SetCondition } from '#lib/conditions/read-conditions';
import type { Stage } from '#lib/workflow/vocabulary';
import { UseAnswers } from '../_act/contact-ways.client';
import { t } from './texts';
import type { ClaimView } from './view';

const LINK = 'ms-auto font-medium text-accent underline-offset-2 hover:underline';

/** What one has to know before reading on: the public check and its state, or why the claim is set aside. */
export function Notices({ view }: { view: ClaimView }) {
  const { claim, publications } = view.screen.page;
  const [latest] = publications.versions;
  const isDown = publications.amendments.some(({ act }) => act === 'take-down');
  return (
    <>
      <HoldingUp view={view} />
      <DamagedCopies view={view} />
      <LateAnswers view={view} />
      <Displaced view={view} />
      <AdoptedChanged view={view} />
      {view.isAssignee && claim.facts.stage === 'assigned' ? (
        <Notice icon={<Hand size={15} aria-hidden />}>{t('claim.words.starting')}</Notice>
      ) : null}
      {claim.facts.stage === 'closed' && claim.closeReason ? (
        <Notice icon={<MinusCircle size={15} aria-hidden />}>
          {t('claim.closed.reason', { reason: t(`words.closeReason.${claim.closeReason}`) })}
        </Notice>
      ) : null}
      {latest ? (
        <Notice icon={<Globe size={15} aria-hidden />}>
          <span>{isDown ? t('claim.published.down') : t('claim.published.up', { time: view.timeOf(latest.at) })}</span>
          {claim.facts.isUp && claim.facts.stage !== 'published' ? (
            <span className="text-ink2">
              {claim.facts.rework
                ? t('claim.published.rework', { kind: t(`words.reworkKind.${claim.facts.rework}`) })
                : t('words.condition.recheck')}
            </span>
          ) : null}
          <Link href={`/checks/${latest.slug}`} prefetch={false} className={LINK}>
            {t('claim.published.link')}
          </Link>
        </Notice>
      ) : null}
    </>
  );
}

/** Copies whose bytes are gone or are others than they were when they were kept: nothing rests on them any more. */
function DamagedCopies({ view }: { view: ClaimView }) {
  return view.screen.page.watch.damage.map(({ n, sha256, fault, since }) => (
    <Held
      key={`${n} ${sha256}`}
      icon={<FileWarning size={15} aria-hidden />}
      lead={leadOf(n)}
      words={t(`claim.damaged.${fault}`, { time: view.timeOf(since) })}
    />
  ));
}

function leadOf(n: number | null): string {
  if (n === null) return t('claim.damaged.answer');
  return n === 0 ? t('claim.damaged.original') : t('claim.damaged.source', { n });
}

/** A new version of the document has its words elsewhere, changed or not at all. */
function Displaced({ view }: { view: ClaimView }) {
  const { displaced, documentId, documentVersion, id, facts } = view.screen.page.claim;
  if (!displaced || facts.stage === 'closed') return null;
  return (
    <Notice icon={<MapPinOff size={15} aria-hidden className="text-(--st-sent-back)" />}>
      <span>{t(`claim.displaced.${displaced}`, { version: documentVersion })}</span>
      <Link
        href={`/documents/${documentId}#place-${id}`}
        prefetch={false}
        className="ms-auto shrink-0 font-medium text-accent underline-offset-2 hover:underline"
      >
        {t('claim.displaced.way')}
      </Link>
    </Notice>
  );
}

/** The answer that was taken over is no longer signed as it was; the way on, and to the claim it came from. */
function AdoptedChanged({ view }: { view: ClaimView }) {
  const { adopted } = view.screen.page;
  if (!adopted || adopted.stands) return null;
  return (
    <Notice icon={<Unlink size={15} aria-hidden />}>
      <span>
        {t('claim.published.adoptedChanged')} <span className="text-ink2">{t('claim.published.adoptedDo')}</span>
      </span>
      <Link href={`/claims/${adopted.claimId}`} prefetch={false} className={LINK}>
        {t('claim.published.adoptedWay', { number: adopted.number })}
      </Link>
    </Notice>
  );
}

/** What holds the claim up: a hold, an objection, somebody who is waited for. */
function HoldingUp({ view }: { view: ClaimView }) {
  const { hold, objection, preservation, wait } = view.screen.page.conditions;
  return (
    <>
      {hold ? (
        <Held icon={<Gavel size={15} aria-hidden />} lead={t('claim.held.hold', said(hold, view))} words={hold.words} />
      ) : null}
      {objection ? (
        <Held
          icon={<MessageSquareWarning size={15} aria-hidden />}
          lead={t('claim.held.objection', said(objection, view))}
          words={objection.words}
        />
      ) : null}
      {preservation ? (
        <Notice icon={<Archive size={15} aria-hidden />}>
          <span className="min-w-0 flex-1 basis-48">
            <span className="block font-medium">{t('claim.held.preservation', said(preservation, view))}</span>
            <span className="block whitespace-pre-line text-ink2" dir="auto">
              {preservation.words}
            </span>
          </span>
        </Notice>
      ) : null}
      {wait ? (
        <Notice icon={<Hourglass size={15} aria-hidden />}>
          <span>
            {t(wait.until > view.clock.now ? 'claim.held.wait' : 'claim.held.waitOver', {
              whom: wait.words,
              time: view.timeOf(wait.until),
            })}
          </span>
        </Notice>
      ) : null}
    </>
  );
}

/** Answers that came when the text could not take them, and the way to bring them in. */
function LateAnswers({ view }: { view: ClaimView }) {
  const late = view.screen.page.contacts.filter(({ use }) => use === 'behind');
  if (late.length === 0) return null;
  const { stage } = view.screen.page.claim.facts;
  const who = late.map(({ body }) => body.who).join(', ');
  return (
    <Notice icon={<MailOpen size={15} aria-hidden />}>
      <span className="min-w-0">
        {t('claim.contacts.late', { who })} {LATE[stage] ? t(`claim.contacts.${LATE[stage]}`) : null}
      </span>
      {stage === 'signed-off' && view.may('edit-signed') ? (
        <UseAnswers label={t('claim.contacts.useSigned')} />
      ) : (
        <a
          href="#record-contact"
          className="ms-auto inline-grid min-h-6 shrink-0 items-center font-medium text-accent hover:underline"
        >
          {t('claim.tabs.contacts')}
        </a>
      )}
    </Notice>
  );
}

const LATE: Partial<Record<Stage, 'lateReview' | 'lateSigned' | 'latePublished'>> = {
  review: 'lateReview',
  'signed-off': 'lateSigned',
  published: 'latePublished',
};

function said({ by, at }: SetCondition, { timeOf }: ClaimView) {
  return { who: by ?? t('claim.held.somebody'), time: timeOf(at) };
}

/** Why nothing is signed or goes out, in the words of whoever said so. */
function Held({ icon, lead, words }: { icon: ReactNode; lead: string; words: string }) {
  return (
    <div className="mt-4 flex items-start gap-3 rounded-lg border border-line bg-(--del)/60 px-3.5 py-2.5" role="note">
      <span className="mt-0.5 shrink-0 text-(--st-sent-back)">{icon}</span>
      <div className="min-w-0">
        <p className="font-semibold">{lead}</p>
        <p className="whitespace-pre-line" dir="auto">
          {words}
        </p>
      </div>
    </div>
  );
}

function Notice({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="mt-4 flex items-center gap-x-3 gap-y-1 max-sm:flex-wrap rounded-lg border border-line bg-surface px-3.5 py-2.5">
      <span className="shrink-0 text-ink3">{icon}</span>
      {children}
    </p>
  );
}
