import { BookOpenText, Check, ExternalLink, Minus, SearchX, X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { LatestCapture } from '#lib/captures/queries';
import type { EarlierCopies } from '#lib/evidence/earlier-copies';
import type { EvidenceItem } from '#lib/evidence/queries';
import { passageOf, textFragmentUrl } from '#lib/evidence/text-fragment';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import type { Alike, Inspection } from '#lib/inspection/queries';
import type { RemovedCopy } from '#lib/keeping/retention/removed-copies';
import type { Stance } from '#lib/workflow/vocabulary';
import type { Point } from './pins';
import { Pins } from './pin-mark';
import { NewerCopy, ProofDoubts, ProofLine } from './quote-proof';
import { type CardChange, OnItsPage } from './source-changed';
import { CaptureNote } from './capture-note';
import { FileFindings } from './file-findings';
import { filesOf, KeptFile } from './kept-file';
import { KeptWords } from './kept-words';
import { markSharedWords } from './shared-words';
import { EarlierCopiesLine } from '../../../_copies/earlier-copies';
import { RemovedCopyNote } from '../../../_copies/removed-copy';
import { dayOf } from '#app/_ui/format';
import { t } from './texts';

const STANCE: Record<Stance, { tone: string; icon: ReactNode }> = {
  supports: { tone: 'text-(--v-true)', icon: <Check size={13} strokeWidth={2.6} aria-hidden /> },
  contradicts: { tone: 'text-(--v-mostly-false)', icon: <X size={13} strokeWidth={2.6} aria-hidden /> },
  context: { tone: 'text-ink2', icon: <Minus size={13} strokeWidth={2.6} aria-hidden /> },
  'nothing-found': { tone: 'text-ink2', icon: <SearchX size={13} aria-hidden /> },
};

export interface SourceCardProps {
  item: EvidenceItem;
  claimId: string;
  claimLine: string;
  points: readonly Point[];
  keptAt: string | null;
  /** How the quote stands in a newer copy, and since when that is kept; null where there is none. */
  newer: { proof: QuoteProof; keptAt: string } | null;
  /** What changed on its page and nobody has put away. */
  changes: readonly CardChange[];
  mayEdit: boolean;
  /** When its page was looked at last; null where it never was. */
  lookedAt: string | null;
  /** What was found in its file, and pictures of the desk that look like it. */
  found: Inspection | null;
  alike: readonly Alike[];
  /** What stays of its copies that were removed. */
  removed: readonly RemovedCopy[];
  /** The latest capture of its address, where it rests on none. */
  latest: LatestCapture | null;
  /** The copies of its page that were kept before the one it rests on. */
  earlier: EarlierCopies | null;
  timeZone: string;
  /** Edit and remove, where this person may. */
  actions: ReactNode;
}

/** One source on a claim: what it is, how it bears on which question, its words, and the proof that they are its words. */
export function SourceCard({
  item,
  claimId,
  claimLine,
  points,
  keptAt,
  newer,
  changes,
  mayEdit,
  lookedAt,
  actions,
  found,
  alike,
  removed,
  latest,
  earlier,
  timeZone,
}: SourceCardProps) {
  const areWordsGone = removed.some(({ kind }) => kind === 'words');
  return (
    <article
      id={`source-${item.n}`}
      className="group scroll-mt-20 px-3.5 py-3"
      aria-label={t('claim.sources.number', { n: item.n })}
    >
      <div className="flex items-start gap-3 max-sm:flex-wrap max-sm:gap-y-1">
        <span className="num grid size-6 shrink-0 place-items-center rounded-md bg-sunk text-xs font-semibold" aria-hidden>
          {item.n}
        </span>
        <div className="min-w-0 flex-1">
          <h4 className="flex items-start gap-1.5 font-semibold" dir="auto" lang={item.language ?? undefined}>
            <span className="min-w-0">{item.title}</span>
            <Pins points={points} target={{ field: 'evidence', n: item.n }} />
          </h4>
          <p className="text-xs text-ink3">{sourceFacts(item)}</p>
        </div>
        <StanceMark item={item} />
      </div>
      <div className="sm:ms-9">
        {item.quote ? <QuoteText item={item} quote={item.quote} claimLine={claimLine} /> : null}
        <Locator locator={item.locator} />
        <ItsFiles item={item} removed={removed} />
        {latest ? <CaptureNote latest={latest} item={item} mayEdit={mayEdit} /> : null}
        {found ? <FileFindings item={item} claimId={claimId} found={found} alike={alike} /> : null}
        <ProofLine item={item} keptAt={keptAt}>
          {areWordsGone ? null : <CopyLink claimId={claimId} item={item} />}
          <PageLink item={item} />
          {actions}
        </ProofLine>
        <ProofDoubts proof={item.quoteProof} note={item.quoteNote} />
        <EarlierCopiesLine earlier={earlier} timeZone={timeZone} />
        {newer ? <NewerCopy {...newer} /> : null}
        <OnItsPage item={item} changes={changes} mayEdit={mayEdit} lookedAt={lookedAt} />
        {areWordsGone ? null : <KeptWords item={item} claimId={claimId} />}
        {removed.map((copy) => (
          <RemovedCopyNote key={`${copy.kind} ${copy.sha256}`} copy={copy} timeZone={timeZone} />
        ))}
      </div>
    </article>
  );
}

/** What somebody brought for it, and the recording that stood at its address; what was removed is named below. */
function ItsFiles({ item, removed }: Pick<SourceCardProps, 'item' | 'removed'>) {
  const isThere = ({ sha256 }: { sha256: string }) => !removed.some((copy) => copy.kind === 'file' && copy.sha256 === sha256);
  return filesOf(item)
    .filter(isThere)
    .map((file) => <KeptFile key={file.sha256} file={file} locator={item.locator} />);
}

function Locator({ locator }: { locator: string | null }) {
  if (!locator) return null;
  return (
    <p className="mt-1.5 text-xs text-ink2" dir="auto">
      {t('claim.sources.locator', { locator })}
    </p>
  );
}

function StanceMark({ item }: { item: EvidenceItem }) {
  const { tone, icon } = STANCE[item.stance];
  return (
    <span className={`inline-flex shrink-0 items-center gap-1 text-xs font-semibold max-sm:w-full max-sm:ps-9 ${tone}`}>
      {icon}
      {t('claim.sources.stanceOn', { stance: t(`words.stance.${item.stance}`), question: t(`words.question.${item.question}`) })}
    </span>
  );
}

function sourceFacts(item: EvidenceItem): ReactNode {
  const author = item.author ? `, ${t('claim.sources.author', { author: item.author })}` : '';
  const day = item.publishedOn ? `, ${dayOf(item.publishedOn)}` : '';
  const event = item.eventOn ? `, ${t('claim.sources.event', { day: dayOf(item.eventOn) })}` : '';
  const interest = item.interest ? `. ${t('claim.sources.interest', { interest: item.interest })}` : '';
  return (
    <>
      <span className="text-ink2" dir="auto">
        <bdi>{item.publisher}</bdi>
      </span>
      {`${author}${day}${event}. ${t(`words.sourceType.${item.type}`)}, ${t(`words.tier.${item.tier}`).toLowerCase()}${interest}`}
    </>
  );
}

function QuoteText({ item, quote, claimLine }: { item: EvidenceItem; quote: string; claimLine: string }) {
  return (
    <blockquote
      lang={item.language ?? undefined}
      dir="auto"
      className="serif mt-2 border-s-2 border-line2 ps-3 text-[15px] leading-[1.5] whitespace-pre-line"
    >
      {markSharedWords(quote, claimLine).map((part, i) =>
        part.isMarked ? (
          <mark key={i} className="bg-transparent text-inherit underline decoration-line2 decoration-2 underline-offset-4">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </blockquote>
  );
}

/** The way into the kept copy: the quote in its place, how the page looked, what is known of it. */
function CopyLink({ claimId, item }: { claimId: string; item: EvidenceItem }) {
  if (!item.snapshotSha256 && !item.captureId) return null;
  return (
    <Link
      href={item.snapshotSha256 ? `/claims/${claimId}/copies/${item.n}#quote` : `/captures/${item.captureId}`}
      prefetch={false}
      className="inline-flex items-center gap-1 font-medium text-accent hover:underline"
    >
      <BookOpenText size={12} aria-hidden />
      {t('claim.sources.lookInside')}
      <span className="sr-only"> ({t('claim.sources.number', { n: item.n })})</span>
    </Link>
  );
}

function PageLink({ item }: { item: EvidenceItem }) {
  if (!item.url) return null;
  const href = (item.quote && textFragmentUrl(item.url, passageOf(item.quote, item.quoteProof))) || item.url;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 font-medium text-accent hover:underline"
    >
      <ExternalLink size={12} aria-hidden />
      {t('claim.sources.open')}
      <span className="sr-only"> ({t('claim.sources.number', { n: item.n })})</span>
    </a>
  );
}
