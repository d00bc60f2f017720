import { Globe, Hand, MinusCircle } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { t } from './texts';
import type { ClaimView } from './view';

/** What one has to know before reading on: the public check and its state, or why the claim is set aside. */
export function Notices({ view }: { view: ClaimView }) {
  const { claim, publications } = view.screen.page;
  const [latest] = publications.versions;
  const isDown = publications.amendments.some(({ act }) => act === 'take-down');
  return (
    <>
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
            <span className="text-ink2">{t('words.condition.recheck')}</span>
          ) : null}
          <Link
            href={`/checks/${latest.slug}`}
            prefetch={false}
            className="ms-auto font-medium text-accent underline-offset-2 hover:underline"
          >
            {t('claim.published.link')}
          </Link>
        </Notice>
      ) : null}
    </>
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
