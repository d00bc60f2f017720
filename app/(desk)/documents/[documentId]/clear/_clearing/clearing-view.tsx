import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { momentOf } from '#app/_ui/format';
import type { SignedIn } from '#app/_server/session';
import type { Clearing } from '#lib/clearing/read-clearing';
import { decideOnDocument } from '#lib/workflow/decide';
import { sentenceFor } from '#app/_server/sentence';
import { ClearForm } from './clear-form.client';
import { CopyText } from './copy-text';
import { DocumentActs } from './document-acts.client';
import { ClaimList, InTheWay } from './claim-list';
import { t } from './texts';

export interface ClearingProps {
  clearing: Clearing;
  names: ReadonlyMap<string, string>;
  person: SignedIn;
  isAsItWillRun: boolean;
  now: Date;
}

/** Clearing: how far the claims are, what is in the way, the text with its changes, and the one button that lets it run. */
export function ClearingView(props: ClearingProps) {
  const { clearing } = props;
  const { facts } = clearing;
  const isBefore = facts.purpose === 'before-publication';
  return (
    <>
      <Head {...props} />
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('title')}>
        <div className="mx-auto grid max-w-[1180px] gap-x-10 gap-y-6 px-4 pt-5 pb-16 md:px-6 lg:grid-cols-[minmax(0,1fr)_372px]">
          <section aria-label={t('text.title')} className="min-w-0 max-lg:order-2">
            {isBefore ? <CopyText {...props} /> : <p className="text-ink2">{t('notBefore')}</p>}
          </section>
          <div className="space-y-5">
            <Standing {...props} />
            {isBefore && facts.stage === 'in-work' ? <InTheWay clearing={clearing} /> : null}
            <ClaimList clearing={clearing} />
            {isBefore && facts.stage === 'in-work' ? <Form {...props} /> : null}
          </div>
        </div>
      </div>
    </>
  );
}

function Head({ clearing, person }: ClearingProps) {
  const { facts } = clearing;
  const decision = (act: 'reopen-document' | 'close-document') => decideOnDocument(act, person, facts.stage);
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-2 md:px-6">
      <Link
        href={`/documents/${facts.id}`}
        prefetch={false}
        aria-label={t('back', { title: facts.title })}
        className="grid size-8 place-items-center text-ink2 hover:text-ink"
      >
        <ChevronLeft size={16} aria-hidden className="rtl:rotate-180" />
      </Link>
      <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('title')}</h1>
      <span className="num text-xs text-ink3">{t('version', { n: facts.version })}</span>
      <div className="ms-auto">
        <DocumentActs
          deskId={person.deskId}
          documentId={facts.id}
          mayReopen={decision('reopen-document').allowed}
          mayClose={decision('close-document').allowed}
        />
      </div>
    </header>
  );
}

/** Where it stands: cleared by whom, closed, or how many claims are done. */
function Standing(props: ClearingProps) {
  const { facts, claims, overtaken, last } = props.clearing;
  const standing = claims.filter(({ stage }) => stage !== 'closed');
  const done = standing.filter(({ isDone }) => isDone).length;
  const exceptions = facts.stage === 'cleared' && last ? last.body.exceptions : [];
  return (
    <section className="rounded-lg border border-line bg-surface px-4 py-3">
      {facts.stage === 'cleared' ? <Cleared {...props} /> : null}
      {facts.stage === 'closed' ? <p className="font-semibold">{t('closed')}</p> : null}
      <p className="num text-[17px] leading-6 font-semibold tracking-[-.01em]">
        {t(exceptions.length > 0 ? 'doneWith' : 'done', { done, count: standing.length, exceptions: exceptions.length })}
      </p>
      {facts.stage === 'in-work' ? <p className="mt-0.5 text-xs text-ink2">{t('lead')}</p> : null}
      {overtaken.length > 0 ? (
        <p role="status" className="mt-1 text-(--st-sent-back)">
          {t('overtaken', { count: overtaken.length })}
        </p>
      ) : null}
      <ul className="mt-1 text-xs text-ink2 empty:hidden">
        {exceptions.map(({ claim, number, reason }) => (
          <li key={claim} dir="auto">
            {t('exception', { number, reason })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cleared({ clearing: { last }, names, person, now }: ClearingProps) {
  if (!last) return null;
  const time = momentOf(last.at, { now, timeZone: person.timeZone });
  return (
    <>
      <p className="font-semibold text-(--st-signed)">{t('cleared', { name: names.get(last.madeBy) ?? '', time })}</p>
      <p className="text-ink2">{t('clearedWhat', { n: last.version })}</p>
    </>
  );
}

function Form({ clearing, person }: ClearingProps): ReactNode {
  const { facts, claims, checkedCopySha256 } = clearing;
  const decision = decideOnDocument('clear', person, facts.stage);
  const open = claims.filter(({ isDone, isHeld }) => !isDone && !isHeld);
  return (
    <ClearForm
      deskId={person.deskId}
      documentId={facts.id}
      version={facts.version}
      digest={checkedCopySha256}
      open={open.map(({ id, number, claimLine }) => ({ id, number, claimLine }))}
      whyNot={decision.allowed ? null : sentenceFor(decision.code, decision.params)}
    />
  );
}
