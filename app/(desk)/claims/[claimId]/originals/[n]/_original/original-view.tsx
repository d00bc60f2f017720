import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import type { readRenderedOriginal } from '#lib/renderings/queries';
import { languageName, momentOf } from '#app/_ui/format';
import { MarkedCopy } from '../../../copies/[n]/_copy/marked-copy';
import { KeptFile } from '../../../_view/kept-file';
import { ProofLevel, proofOf } from '../../../_view/quote-proof';
import { t } from '../../../_view/texts';

interface Props extends Awaited<ReturnType<typeof readRenderedOriginal>> {
  claim: { id: string; number: number };
  names: ReadonlyMap<string, string>;
  clock: { now: Date; timeZone: string };
}

/** Our copy of an original whole, beside what its reader signed: the words there, the words here, who says so. */
export function OriginalView({ claim, rendering, shown, names, clock }: Props) {
  const { language, words, found, fidelity, madeBy, madeAt } = rendering;
  const { title, publisher, level, isTyped, snapshotSha256, captureId, file, text, proof, keptAt } = shown;
  return (
    <>
      <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-5">
        <Link
          href={`/claims/${claim.id}#original`}
          prefetch={false}
          className="flex min-h-8 shrink-0 items-center gap-1.5 text-ink2 hover:text-ink"
        >
          <ChevronLeft size={16} aria-hidden className="shrink-0 rtl:rotate-180" />
          <span className="num">{t('claim.head.claim', { number: claim.number })}</span>
        </Link>
        <span className="h-5 w-px bg-line2" aria-hidden />
        <h1 className="min-w-0 truncate font-semibold">{t('claim.original.heading', { language: languageName(language) })}</h1>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto bg-paper" tabIndex={0} role="region" aria-label={title}>
        <div className="mx-auto max-w-[760px] px-4 pt-6 pb-16 md:px-8 md:pt-8">
          <h2 className="serif text-[22px] leading-[1.28] font-semibold break-words" dir="auto" lang={language}>
            {title}
          </h2>
          <p className="mt-1 text-ink2">
            <bdi>{publisher}</bdi>
          </p>
          <div className="mt-4 rounded-md border border-line bg-surface px-3.5 py-2.5">
            <p className="text-xs text-ink3">{t('claim.original.here')}</p>
            <p className="serif text-[15px] leading-relaxed break-words whitespace-pre-line" dir="auto">
              {words}
            </p>
            <p className={`mt-1 font-medium ${fidelity === 'differs' ? 'text-(--st-sent-back)' : ''}`}>
              {t(`words.fidelity.${fidelity}`)}
            </p>
            <p className="text-xs text-ink3">
              {t('claim.original.readBy', { name: names.get(madeBy) ?? '', time: momentOf(madeAt, clock) })}{' '}
              <span dir="auto">{t('claim.original.found', { found })}</span>
            </p>
          </div>
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line pb-4 text-xs text-ink3">
            {level ? <ProofLevel proof={proofOf(level, proof)} typed={isTyped ? t('claim.sources.typedHere') : null} /> : null}
            {keptAt ? <span className="num">{t('claim.sources.kept', { time: momentOf(keptAt, clock) })}</span> : null}
            {captureId ? (
              <Link
                href={`/captures/${captureId}`}
                prefetch={false}
                className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
              >
                {t('claim.copy.capture')}
              </Link>
            ) : null}
            {snapshotSha256 ? (
              <span className="min-w-0 font-mono text-[11px] break-all" title="SHA-256">
                {snapshotSha256}
              </span>
            ) : null}
          </p>
          {file ? <KeptFile file={file} locator={found} /> : null}
          {text === null ? null : <MarkedCopy text={text} proof={proof} language={language} />}
        </div>
      </div>
    </>
  );
}
