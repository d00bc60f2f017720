import { Mail } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { readWays } from '#lib/notices/choices';
import { countUnread, type Notice, readInbox } from '#lib/notices/read-inbox';
import { tellEvents } from '#lib/notices/tell-events';
import { Choices } from './_inbox/choices';
import { NoticeRow } from './_inbox/notice-row';
import { ReadAllButton } from './_inbox/read-all-button.client';
import { t } from './_inbox/texts';

export const metadata: Metadata = { title: t('notices.title') };

/** What this person was told: what waits for them now and why, and what happened. */
export default async function InboxPage() {
  const person = await requirePerson();
  const scope = { db: database(), deskId: person.deskId };
  // What was done a moment ago is told now, not with the next round.
  await tellEvents(scope);
  const now = new Date();
  const clock = { now, timeZone: person.timeZone };
  const onlooker = { actor: { personId: person.personId, roles: person.roles }, now };
  const [{ waits, happened }, unread, ways] = await inDesk(scope, (tx) =>
    Promise.all([readInbox(tx, onlooker), countUnread(tx, onlooker), readWays(tx, [person.personId])]),
  );
  const isEmpty = waits.length + happened.length === 0;
  return (
    <>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 md:px-6">
        <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('notices.title')}</h1>
        {isEmpty ? null : <p className="num text-ink2">{t('notices.unread', { count: unread })}</p>}
        <div className="ms-auto flex flex-wrap items-center gap-2">
          <a href="#choices" className="btn">
            <Mail size={14} aria-hidden />
            {t('mail.choices.heading')}
          </a>
          {unread > 0 ? <ReadAllButton deskId={person.deskId} until={now.toISOString()} label={t('notices.readAll')} /> : null}
        </div>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('notices.title')}>
        <div className="mx-auto max-w-[860px] px-4 pt-5 pb-12 md:px-6">
          {isEmpty ? <Empty /> : <List name="waits" notices={waits} clock={clock} />}
          {happened.length > 0 ? <List name="happened" notices={happened} clock={clock} /> : null}
          {isEmpty ? null : (
            <p className="mt-5 text-xs text-ink3">
              {t.rich('notices.older', {
                history: (word) => (
                  <Link href="/history" prefetch={false} className="text-accent underline">
                    {word}
                  </Link>
                ),
              })}
            </p>
          )}
          <Choices deskId={person.deskId} email={person.email} ways={ways.get(person.personId)!} />
        </div>
      </div>
    </>
  );
}

interface ListProps {
  name: 'waits' | 'happened';
  notices: Notice[];
  clock: { now: Date; timeZone: string };
}

function List({ name, notices, clock }: ListProps) {
  const id = `inbox-${name}`;
  return (
    <section aria-labelledby={id} className="mb-7">
      <h2 id={id} className="mb-2 flex items-center gap-2 font-semibold">
        {t(`notices.${name}`)}
        <span className="num font-normal text-ink3">{notices.length}</span>
      </h2>
      {notices.length === 0 ? (
        <p className="rounded-lg border border-dashed border-line2 px-5 py-4 text-ink2">{t('notices.nothingWaits')}</p>
      ) : (
        <ul className="hair overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
          {notices.map((notice) => (
            <NoticeRow key={notice.cause} notice={notice} clock={clock} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Empty() {
  return (
    <div className="rounded-lg border border-dashed border-line2 px-5 py-6">
      <p className="text-ink2">{t('notices.empty')}</p>
      <Link href="/claims" prefetch={false} className="btn mt-3">
        {t('notices.toClaims')}
      </Link>
    </div>
  );
}
