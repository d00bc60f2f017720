import { Camera, ChevronLeft, Lock } from 'lucide-react';
import Link from 'next/link';
import type { EarlierCopies } from '#lib/evidence/earlier-copies';
import type { readKeptCopy } from '#lib/evidence/read-kept-copy';
import type { RemovedCopy } from '#lib/keeping/retention/removed-copies';
import { dayOf, momentOf } from '#app/_ui/format';
import { isRecording } from '#lib/keeping/kinds';
import { filesOf, KeptFile } from '../../../_view/kept-file';
import { EarlierCopiesLine } from '../../../../../_copies/earlier-copies';
import { RemovedCopyNote } from '../../../../../_copies/removed-copy';
import { Level, TypedWords } from '../../../_view/quote-proof';
import { t } from '../../../_view/texts';
import { MarkedCopy } from './marked-copy';

interface Props {
  claim: { id: string; number: number };
  copy: Awaited<ReturnType<typeof readKeptCopy>>;
  /** What stays of its words and its file, where they were removed. */
  removed: readonly RemovedCopy[];
  /** The copies of its page that were kept before this one. */
  earlier: EarlierCopies | undefined;
  names: ReadonlyMap<string, string>;
  clock: { now: Date; timeZone: string };
}

/** The words as we kept them: whose they are, since when, under which hash, and where the quote stands. */
export function CopyView({ claim, copy, removed, earlier, names, clock }: Props) {
  const { item, text } = copy;
  return (
    <>
      <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-5">
        <Link
          href={`/claims/${claim.id}#source-${item.n}`}
          prefetch={false}
          className="flex min-h-8 shrink-0 items-center gap-1.5 text-ink2 hover:text-ink"
        >
          <ChevronLeft size={16} aria-hidden className="shrink-0 rtl:rotate-180" />
          <span className="num">{t('claim.head.claim', { number: claim.number })}</span>
        </Link>
        <span className="h-5 w-px bg-line2" aria-hidden />
        <h1 className={`min-w-0 truncate font-semibold ${item.captureId ? 'max-sm:sr-only' : ''}`}>
          {t('claim.copy.heading', { n: item.n })}
        </h1>
        {item.captureId ? (
          <Link href={`/captures/${item.captureId}?of=${claim.number}.${item.n}#quote`} prefetch={false} className="btn ms-auto">
            {t('claim.copy.capture')}
          </Link>
        ) : null}
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto bg-paper" tabIndex={0} role="region" aria-label={item.title}>
        <div className="mx-auto max-w-[760px] px-4 pt-6 pb-16 md:px-8 md:pt-8">
          <h2 className="serif text-[22px] leading-[1.28] font-semibold" dir="auto" lang={item.language ?? undefined}>
            {item.title}
          </h2>
          <p className="mt-1 text-ink2">
            <bdi>{item.publisher}</bdi>
            {item.author ? `, ${item.author}` : ''}
            {item.publishedOn ? `, ${dayOf(item.publishedOn)}` : ''}
          </p>
          <Facts copy={copy} by={names.get(copy.keptBy)} at={momentOf(keptAtOf(copy), clock)} />
          <EarlierCopiesLine earlier={earlier} timeZone={clock.timeZone} />
          {item.typedBy ? (
            <div className="mt-3 space-y-0.5 rounded-md border border-line bg-surface px-3.5 py-2.5 text-xs" role="note">
              <TypedWords item={item} name={item.typedBy} />
              <p className="text-ink2">{t('claim.copy.typedNote')}</p>
            </div>
          ) : null}
          <Recordings item={item} removed={removed} />
          {removed.map((each) => (
            <RemovedCopyNote key={`${each.kind} ${each.sha256}`} copy={each} timeZone={clock.timeZone} />
          ))}
          {text === null ? null : <MarkedCopy text={text} proof={item.quoteProof} language={item.language} />}
        </div>
      </div>
    </>
  );
}

/** Equal words may have been kept before: what counts is when this page was captured. */
function keptAtOf({ item: { typedBy, capturedAt }, keptAt }: Props['copy']): Date {
  return typedBy ? keptAt : (capturedAt ?? keptAt);
}

function keptSentence({ typedBy, capturedAt }: Props['copy']['item'], { at, by }: { at: string; by: string | undefined }) {
  if (typedBy) return t('claim.sources.typedAt', { time: at });
  if (capturedAt) return t('claim.sources.capturedAt', { time: at });
  return by ? t('claim.copy.keptBy', { time: at, name: by }) : t('claim.sources.kept', { time: at });
}

/** The words are heard beside their transcript. */
function Recordings({ item, removed }: { item: Props['copy']['item'] } & Pick<Props, 'removed'>) {
  return filesOf(item)
    .filter(({ type, sha256 }) => isRecording(type) && !removed.some((copy) => copy.kind === 'file' && copy.sha256 === sha256))
    .map((file) => <KeptFile key={file.sha256} file={file} locator={item.locator} />);
}

function Facts({ copy, by, at }: { copy: Props['copy']; by: string | undefined; at: string }) {
  const { item, sha256, text } = copy;
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line pb-4 text-xs text-ink3">
      {item.quote ? <Level item={item} /> : null}
      <span className="num inline-flex items-center gap-1">
        <Camera size={12} aria-hidden />
        {keptSentence(item, { at, by })}
      </span>
      {text === null ? null : <span className="num">{t('claim.copy.length', { count: text.length.toLocaleString('en') })}</span>}
      <span className="inline-flex min-w-0 items-start gap-1 font-mono text-[11px] break-all" title="SHA-256">
        <Lock size={11} className="mt-0.5 shrink-0" aria-hidden />
        {sha256}
      </span>
    </p>
  );
}
