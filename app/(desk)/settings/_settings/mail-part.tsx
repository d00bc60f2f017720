import { momentOf } from '#app/_ui/format';
import { env } from '#lib/env/env';
import type { FailedDelivery } from '#lib/sending/list-failed';
import { TextsProvider } from '#ui/texts.client';
import { AgainButton } from './again-button.client';
import { Part } from './section';
import { TestMailButton } from './test-mail-button.client';
import { sendingTexts, testMailTexts, tMail } from './texts';

interface Props {
  deskId: string;
  failed: FailedDelivery[];
  clock: { now: Date; timeZone: string };
}

/** Where mail goes, and what of it could not be sent: for the head, who can have it tried again. */
export function MailPart({ deskId, failed, clock }: Props) {
  const { SMTP_URL, MAIL_DIR: folder } = env();
  const place = SMTP_URL ? tMail('settings.server', { host: new URL(SMTP_URL).hostname }) : tMail('settings.folder', { folder });
  return (
    <Part title={tMail('settings.heading')} text={place}>
      <TextsProvider texts={testMailTexts}>
        <TestMailButton deskId={deskId} />
      </TextsProvider>
      <FailedList deskId={deskId} failed={failed} clock={clock} />
    </Part>
  );
}

/** What could not be sent, why, and the way to try again. */
export function FailedList({ deskId, failed, clock }: Props) {
  if (failed.length === 0) return null;
  return (
    <TextsProvider texts={sendingTexts}>
      <h3 className="text-xs font-medium text-ink2">{tMail('settings.failed')}</h3>
      <ul className="hair">
        {failed.map((delivery) => (
          <li key={delivery.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-64">
              <span className="font-medium" dir="auto">
                {nameOf(delivery)}
              </span>
              <span className="num text-ink3">
                {' '}
                {momentOf(delivery.at, clock)}, {tMail('settings.tries', { count: delivery.tries })}
              </span>
              <span className="block text-(--st-sent-back)">{tMail(`reason.${delivery.reason}`)}</span>
            </span>
            <AgainButton deskId={deskId} deliveryId={delivery.id} />
          </li>
        ))}
      </ul>
    </TextsProvider>
  );
}

function nameOf({ isDigest, to, channel }: FailedDelivery): string {
  const what = tMail(isDigest ? 'settings.digest' : 'settings.once');
  if (channel === 'chat') return `${what} ${tMail('settings.toChat')}`;
  return to === null ? what : `${what} ${tMail('settings.to', { name: `\u2068${to}\u2069` })}`;
}
