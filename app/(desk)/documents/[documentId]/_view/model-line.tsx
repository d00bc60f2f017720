import { Send, Server } from 'lucide-react';
import { t } from '../../_view/texts';
import { StopModel } from '../_act/stop-model.client';
import type { DocumentScreen } from '../_read/read-document-screen';

/** Whether this text leaves the machine, to where, and what came of it. */
export function ModelLine({ screen }: { screen: DocumentScreen }) {
  const { sentTo, last } = screen.model;
  const Icon = sentTo || last ? Send : Server;
  return (
    <p className="mt-3 flex max-w-[620px] flex-wrap items-baseline gap-x-2 gap-y-1 text-xs text-ink3">
      <Icon size={12} aria-hidden className="shrink-0 self-center" />
      <span className="min-w-0 flex-1">{last ? lastInWords(screen, last) : sendingInWords(screen)}</span>
      {last?.state === 'waiting' ? <StopModel /> : null}
    </p>
  );
}

type Last = NonNullable<DocumentScreen['model']['last']>;

function sendingInWords({ model: { sentTo } }: DocumentScreen): string {
  return sentTo ? t('document.model.on', sentTo) : t('document.model.off');
}

function lastInWords({ people }: DocumentScreen, last: Last): string {
  const { model, host, reason, added, also, parts, partsRead } = last;
  const nameOf = (person: string | null) => people.find(({ id }) => id === person)?.name ?? t('document.form.somebody');
  const why = reason ? t(`document.model.fault.${reason}`) : '';
  const name = nameOf(last.askedBy);
  switch (last.state) {
    case 'waiting':
      return t('document.model.waiting', { model, host });
    case 'stopped':
      return t('document.model.stopped', { model, host, name: nameOf(last.stoppedBy) });
    case 'failed':
      return t('document.model.failed', { model, host, name, why });
    case 'dropped':
      return t('document.model.dropped', { model, host, why });
    default: {
      const dropped = Object.values(last.dropped).reduce((sum, count) => sum + count, 0);
      const done = t('document.model.done', { model, host, name, added, also, dropped });
      return partsRead < parts ? `${done} ${t('document.model.partly', { read: partsRead, parts })} ${why}`.trim() : done;
    }
  }
}
