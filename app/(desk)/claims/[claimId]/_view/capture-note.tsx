import { Camera, TriangleAlert, Upload } from 'lucide-react';
import Link from 'next/link';
import type { LatestCapture } from '#lib/captures/queries';
import { isLost, isUnderWay } from '#lib/captures/vocabulary';
import type { EvidenceItem } from '#lib/evidence/queries';
import { AwaitCapture } from '../_act/await-capture.client';
import { OpenButton } from '../_act/open-button.client';
import { t } from './texts';

interface Props {
  latest: LatestCapture;
  item: EvidenceItem;
  mayEdit: boolean;
}

/** How the latest capture of an address stands that its source rests on not, or not yet; why there is none, and what to do. */
export function CaptureNote({ latest, item, mayEdit }: Props) {
  if (isUnderWay(latest.state)) return <AwaitCapture id={latest.id} />;
  if (isLost(latest.state)) return item.fileSha256 ? <ByHand latest={latest} /> : <NotKept {...{ latest, item, mayEdit }} />;
  if (latest.state !== 'captured' || item.fileSha256) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink2">
      <span className="inline-flex items-center gap-1">
        <Camera size={12} className="shrink-0" aria-hidden />
        {t('claim.sources.capture.there')}
      </span>
      <Look latest={latest} />
      {mayEdit ? <Ways item={item}>{t('claim.sources.capture.take')}</Ways> : null}
    </p>
  );
}

/** That somebody brought the copy, and why the page could not be captured. */
function ByHand({ latest }: Pick<Props, 'latest'>) {
  return (
    <p className="mt-1.5 flex items-start gap-1 text-xs text-ink2">
      <Upload size={12} className="mt-0.5 shrink-0" aria-hidden />
      <span>
        <b className="font-medium text-ink">{t('claim.sources.byHand')}</b> {whyNot(latest)} <Look latest={latest} />
      </span>
    </p>
  );
}

function NotKept({ latest, item, mayEdit }: Props) {
  return (
    <div className="mt-1.5 text-xs">
      <p className="flex items-start gap-1 font-medium text-(--st-sent-back)">
        <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-hidden />
        {whyNot(latest)}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Look latest={latest} />
        {mayEdit ? (
          <>
            <Ways item={item}>{t('claim.form.capture.retry')}</Ways>
            <Ways item={item}>{t('claim.form.capture.upload')}</Ways>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Both stand in the form of the source, beside its address. */
function Ways({ item, children }: Pick<Props, 'item'> & { children: string }) {
  return (
    <OpenButton dialog="source" about={item.evidenceId}>
      {children}
      <span className="sr-only"> ({t('claim.sources.number', { n: item.n })})</span>
    </OpenButton>
  );
}

function whyNot({ state, fault, status }: LatestCapture): string {
  const why = fault ? t(`claim.form.capture.fault.${fault as 'timeout'}`, { status: String(status ?? '') }) : '';
  return `${t(`claim.form.capture.state.${state as 'failed'}`)} ${why}`.trim();
}

/** The page as it answered, also where it says that it is gone. */
function Look({ latest }: Pick<Props, 'latest'>) {
  return (
    <Link
      href={`/captures/${latest.id}${latest.fileSha256 ? '' : '?show=facts'}`}
      prefetch={false}
      className="font-medium text-accent hover:underline"
    >
      {t(latest.fileSha256 ? 'claim.sources.capture.look' : 'claim.sources.capture.facts')}
    </Link>
  );
}
