import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { createTranslator } from 'next-intl';
import type { EarlierCopies, EarlierCopy } from '#lib/evidence/earlier-copies';
import { dayAndTimeOf } from '#app/_ui/format';
import claim from '../../../messages/en/claim.json';

const t = createTranslator({ locale: 'en', messages: claim.earlier });

interface Props {
  earlier: EarlierCopies | null | undefined;
  timeZone: string;
}

/** The way back to the copies of a page that were kept before this one; and which of them holds a quote that this one lacks. */
export function EarlierCopiesLine({ earlier, timeZone }: Props) {
  if (!earlier) return null;
  const { copies, total, holding } = earlier;
  return (
    <div className="mt-1.5 space-y-1 text-xs">
      {holding ? (
        <p className="flex items-start gap-1 font-medium text-sourcing">
          <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
          <span>
            {t.rich('holds', {
              time: dayAndTimeOf(holding.keptAt, timeZone),
              link: (time) => <CopyLink copy={holding}>{time}</CopyLink>,
            })}
          </span>
        </p>
      ) : null}
      {copies.length > 0 ? (
        <p className="num text-ink3">
          {t('copies')}{' '}
          {copies.map((copy, i) => (
            <Fragment key={copy.captureId}>
              {i > 0 ? ', ' : null}
              <CopyLink copy={copy}>{dayAndTimeOf(copy.keptAt, timeZone)}</CopyLink>
            </Fragment>
          ))}
          {total > copies.length ? ` ${t('more', { count: total - copies.length })}` : null}
        </p>
      ) : null}
    </div>
  );
}

function CopyLink({ copy, children }: { copy: EarlierCopy; children: ReactNode }) {
  return (
    <Link href={`/captures/${copy.captureId}`} prefetch={false} className="font-medium text-accent hover:underline">
      {children}
    </Link>
  );
}
