'use client';
import type { ReactNode } from 'react';
import Link from 'next/link';
import { CopyPlus, ExternalLink, Link2, MessageSquareText, Users } from 'lucide-react';
import { momentOf } from '#app/_ui/format';
import type { IncomingAsk } from '#lib/incoming/list-incoming';
import { useSay } from '#ui/texts.client';
import type { Row } from './merge-rows';
import { type Clock, isBack, isOpen, stateLine } from './say-item';

/** Everything the desk knows of one item: who sent it, when, how often, and what may be the same. */
export function ItemPane({ row, clock }: { row: Row; clock: Clock }) {
  const say = useSay();
  const Icon = row.kind === 'link' ? Link2 : MessageSquareText;
  const at = momentOf(new Date(row.broughtAt), clock);
  return (
    <>
      <p className="flex items-center gap-2 text-xs text-ink3">
        <Icon size={13} aria-hidden />
        {say(`kind.${row.kind}`)}
        <span className="num">{at}</span>
      </p>
      <h2 dir="auto" className="serif mt-2 text-[20px] leading-[1.32] font-semibold tracking-[-.01em] text-balance wrap-anywhere">
        {row.words}
      </h2>
      {row.address ? (
        <p className="mt-2">
          <a
            href={row.address}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-6 items-center gap-1.5 font-medium text-accent underline-offset-2 hover:underline"
          >
            <ExternalLink size={13} aria-hidden />
            {say('openAddress')}
          </a>
        </p>
      ) : null}
      <Became row={row} clock={clock} />
      <dl className="mt-5 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line">
        <Figure label={say('asked')} value={row.asked} />
        <Figure label={say('from')} value={row.senders} />
      </dl>
      <section className="mt-5">
        <h3 className="mb-1.5 text-xs font-semibold text-ink3">{say('whoSent')}</h3>
        <ul className="hair">
          {row.asks.map((ask, i) => (
            <Ask key={i} ask={ask} clock={clock} />
          ))}
        </ul>
        <p className="mt-2 text-xs text-ink3">{say('broughtBy', { name: row.broughtBy, time: at })}</p>
      </section>
      <Same row={row} />
    </>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="bg-surface px-3.5 py-2.5">
      <dt className="flex items-center gap-1.5 text-xs text-ink3">
        <Users size={12} aria-hidden />
        {label}
      </dt>
      <dd className="num mt-0.5 text-[17px] font-semibold">{value}</dd>
    </div>
  );
}

function Ask({ ask: { sender, channel, at }, clock }: { ask: IncomingAsk; clock: Clock }) {
  const say = useSay();
  return (
    <li className="flex min-h-7 items-baseline justify-between gap-3 py-1">
      <span className="min-w-0 truncate">
        <bdi>{sender ?? say('unknown')}</bdi>
        {channel ? (
          <span className="text-ink3">
            , <bdi>{channel}</bdi>
          </span>
        ) : null}
      </span>
      <time dateTime={at} className="num shrink-0 text-xs text-ink3">
        {momentOf(new Date(at), clock)}
      </time>
    </li>
  );
}

/** What was decided, by whom and when, with the way to what it became. */
function Became({ row, clock }: { row: Row; clock: Clock }) {
  const say = useSay();
  if (row.done) return <Outcome label={row.done.label} documentId={row.done.documentId} claim={row.done.claim} />;
  if (row.stage === 'new') return null;
  if (isBack(row, clock)) return <p className="mt-3 text-ink2">{say('backAt', { name: row.decidedBy ?? '' })}</p>;
  return (
    <Outcome label={stateLine(row, say, clock)} documentId={row.document?.id} claim={row.claim}>
      {row.note ? (
        <p className="mt-0.5 whitespace-pre-line text-ink2" dir="auto">
          {row.note}
        </p>
      ) : null}
      {row.sameAs ? (
        <p className="serif mt-0.5 truncate" dir="auto">
          {row.sameAs.words}
        </p>
      ) : null}
      {row.decidedBy && row.decidedAt ? (
        <p className="mt-0.5 text-xs text-ink3">
          {say('decidedBy', { name: row.decidedBy, time: momentOf(new Date(row.decidedAt), clock) })}
        </p>
      ) : null}
    </Outcome>
  );
}

interface OutcomeProps {
  label: string;
  documentId: string | undefined;
  claim: Row['claim'];
  children?: ReactNode;
}

function Outcome({ label, documentId, claim, children }: OutcomeProps) {
  const say = useSay();
  return (
    <div className="mt-3 rounded-lg border border-line bg-surface px-3.5 py-2.5">
      <p className="font-medium">{label}</p>
      {children}
      {documentId ? <Way href={`/documents/${documentId}`}>{say('openDocument')}</Way> : null}
      {claim ? <Way href={`/claims/${claim.id}`}>{say('openClaim', { number: claim.number })}</Way> : null}
    </div>
  );
}

export function Way({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-6 items-center font-medium text-accent underline-offset-2 hover:underline"
    >
      {children}
    </Link>
  );
}

function Same({ row }: { row: Row }) {
  const say = useSay();
  const [earlier] = row.earlier;
  if (!earlier || row.done !== null || !isOpen(row)) return null;
  const href = earlier.kind === 'claim' ? '/claims/' : earlier.kind === 'document' ? '/documents/' : '/incoming?item=';
  return (
    <section className="mt-5 rounded-lg border border-line bg-surface p-3.5">
      <h3 className="flex items-center gap-1.5 text-xs font-semibold text-ink3">
        <CopyPlus size={13} aria-hidden />
        {say('probably')}
      </h3>
      <p className="serif mt-1.5 text-[15.5px] leading-[1.4] wrap-anywhere" dir="auto">
        {earlier.label}
      </p>
      <p className="mt-1 text-xs text-ink2">{say(earlier.kind === 'document' ? 'why.link' : `why.${row.kind}`)}</p>
      <Way href={`${href}${earlier.id}`}>{say(`target.${earlier.kind}`, { number: earlier.number ?? '' })}</Way>
    </section>
  );
}
