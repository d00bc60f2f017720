import type { Metadata } from 'next';
import { requirePerson } from '#app/_server/session';
import { momentOf } from '#app/_ui/format';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { listIdioms } from '#lib/candidates/idioms/read-idioms';
import { readSettings } from '#lib/desks/read-settings';
import { countDue } from '#lib/keeping/retention/due-copies';
import { readRetentionMonths } from '#lib/keeping/retention/retention-rule';
import type { Channel } from '#lib/notices/vocabulary';
import { readChat } from '#lib/sending/chat/set-chat';
import { readWatchDays } from '#lib/watching/watch-rule';
import { listFailed } from '#lib/sending/list-failed';
import { TextsProvider } from '#ui/texts.client';
import { ChatPart } from './_settings/chat-part';
import { IdiomsPart } from './_settings/idioms-part';
import { MailPart } from './_settings/mail-part';
import { RetentionPart } from './_settings/retention-part';
import { RulesForm } from './_settings/rules-form.client';
import { settingsTexts, t } from './_settings/texts';
import { WatchForm } from './_settings/watch-form.client';
import { ZoneForm } from './_settings/zone-form.client';

export const metadata: Metadata = { title: t('title') };

/** How far ahead the head sees what is removed. */
const SOON_MS = 30 * 24 * 60 * 60 * 1000;

/** What the desk asks before review, in sentences: the head changes them, everybody reads them. */
export default async function SettingsPage() {
  const person = await requirePerson();
  const { deskId, timeZone, roles } = person;
  const isHead = roles.includes('head');
  const now = new Date();
  const [settings, failed, chat, idioms, everyDays, months, goes] = await inDesk({ db: database(), deskId }, (tx) =>
    Promise.all([
      readSettings(tx),
      isHead ? listFailed(tx) : [],
      isHead ? readChat(tx) : null,
      listIdioms(tx),
      readWatchDays(tx),
      readRetentionMonths(tx),
      countDue(tx, new Date(now.getTime() + SOON_MS)),
    ]),
  );
  const clock = { now, timeZone };
  const failedBy = (channel: Channel) => failed.filter((delivery) => delivery.channel === channel);
  const { version, byDepth, rules } = settings;
  return (
    <TextsProvider texts={settingsTexts}>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 border-b border-line bg-surface px-4 py-2 md:px-6">
        <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('title')}</h1>
        <p className="num text-ink2">{t('since', { version, time: momentOf(settings.madeAt, clock) })}</p>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('title')}>
        <div className="mx-auto max-w-[760px] space-y-6 px-4 pt-5 pb-12 md:px-6">
          <p className="text-ink2">{t('lead')}</p>
          {isHead ? null : <p className="text-ink2">{t('onlyHead')}</p>}
          <RulesForm key={version} deskId={deskId} policy={{ version, byDepth, rules }} isHead={isHead} />
          <IdiomsPart deskId={deskId} idioms={idioms} mayChange={isHead || roles.includes('editor')} />
          <WatchForm deskId={deskId} everyDays={everyDays} isHead={isHead} />
          <RetentionPart deskId={deskId} months={months} goes={goes} isHead={isHead} timeZone={timeZone} />
          <ZoneForm deskId={deskId} timeZone={settings.timeZone} isHead={isHead} />
          {isHead ? (
            <>
              <MailPart deskId={deskId} failed={failedBy('mail')} clock={clock} />
              <ChatPart deskId={deskId} chat={chat} failed={failedBy('chat')} clock={clock} />
            </>
          ) : null}
        </div>
      </div>
    </TextsProvider>
  );
}
