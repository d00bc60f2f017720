import { BookOpenText, Camera, ChevronRight, ExternalLink } from 'lucide-react';
import Link from 'next/link';
import type { ShownOriginal } from '#lib/renderings/queries';
import { KeptFile } from './kept-file';
import { Pieces } from './kept-words';
import { Hash, ProofLevel, proofOf } from './quote-proof';
import { t } from './texts';

interface Props {
  shown: ShownOriginal;
  claimId: string;
  /** Which rendering of the claim it belongs to. */
  n: number;
  /** Where in it the words stand, as its reader wrote it down. */
  found: string;
  language: string;
  keptAt: string | null;
}

/** Our copy of the original, beside the rendering: the words in their place, or the recording from the minute they are said. */
export function KeptOriginal({ shown, claimId, n, found, language, keptAt }: Props) {
  const { title, publisher, file, level, snapshotSha256, proof, isTyped } = shown;
  return (
    <div className="mt-2.5 border-t border-line pt-2.5">
      <p dir="auto">
        <span className="font-semibold" lang={language}>
          {title}
        </span>
        <span className="text-ink2">
          {', '}
          <bdi>{publisher}</bdi>
        </span>
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink3">
        {level ? <ProofLevel proof={proofOf(level, proof)} typed={isTyped ? t('claim.sources.typedHere') : null} /> : null}
        {keptAt ? (
          <span className="num inline-flex items-center gap-1">
            <Camera size={12} aria-hidden />
            {t('claim.sources.kept', { time: keptAt })}
          </span>
        ) : null}
        {snapshotSha256 ? <Hash sha256={snapshotSha256} /> : null}
        <Ways shown={shown} claimId={claimId} n={n} />
      </p>
      {file ? <KeptFile file={file} locator={found} /> : null}
      <InItsPlace shown={shown} language={language} />
    </div>
  );
}

function Ways({ shown, claimId, n }: Pick<Props, 'shown' | 'claimId' | 'n'>) {
  const inside = insideOf(shown, claimId, n);
  return (
    <>
      {inside ? (
        <Link
          href={inside}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-1 font-medium text-accent hover:underline"
        >
          <BookOpenText size={12} aria-hidden />
          {t('claim.original.lookInside')}
        </Link>
      ) : null}
      {shown.url ? (
        <a
          href={shown.url}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-6 items-center gap-1 font-medium text-accent hover:underline"
        >
          <ExternalLink size={12} aria-hidden />
          {t('claim.sources.open')}
          <span className="sr-only"> {shown.title}</span>
        </a>
      ) : null}
    </>
  );
}

/** The words whole where they are kept as words, else the captured page; null where only a file is kept. */
function insideOf({ text, captureId }: ShownOriginal, claimId: string, n: number): string | null {
  if (text !== null) return `/claims/${claimId}/originals/${n}#quote`;
  return captureId ? `/captures/${captureId}` : null;
}

/** What stands around the words in the kept ones. */
function InItsPlace({ shown: { proof }, language }: Pick<Props, 'shown' | 'language'>) {
  const selector = proof?.selectors?.[1];
  if (!proof || !selector) return null;
  return (
    <details className="mt-1 text-xs">
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1 font-medium text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight size={12} className="shrink-0 in-open:rotate-90 rtl:rotate-180" aria-hidden />
        {t('claim.original.inCopy')}
      </summary>
      <p className="serif mt-1 text-[14px] leading-[1.55] break-words whitespace-pre-line text-ink2" dir="auto" lang={language}>
        {selector.prefix}
        <Pieces spans={proof.spans} exact={selector.exact} />
        {selector.suffix}
      </p>
    </details>
  );
}
