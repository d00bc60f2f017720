import Link from 'next/link';
import { FileWarning } from 'lucide-react';
import type { DocumentContext } from '../_read/read-document-context';
import { type BlockPieces, documentPieces, paragraphOf, type Piece } from './document-pieces';
import { languageName } from '#app/_ui/format';
import { t } from './texts';

/** The document around the claim, every claim underlined by its stage, the one being worked on in the middle. */
export function ContextPane({ document, claimId, isRead }: { document: DocumentContext; claimId: string; isRead: boolean }) {
  const blocks = documentPieces({ ...document, activeId: claimId });
  const place = document.claims.find(({ id }) => id === claimId);
  const paragraph = paragraphOf(document.blocks, place?.start ?? 0);
  return (
    <aside
      id="context"
      aria-label={t('claim.context.label')}
      tabIndex={0}
      className="u-scroll relative border-line bg-paper px-5 py-5 max-xl:border-t max-lg:order-5 lg:col-start-1 lg:row-start-2 lg:min-h-0 lg:overflow-y-auto xl:row-start-1 xl:border-e"
    >
      <h2 className="mb-2 text-xs font-semibold text-ink3">
        {paragraph > 0 ? t('claim.context.heading', { n: paragraph }) : t('claim.context.headingPlain')}
      </h2>
      <p
        className="serif mb-4 text-[17px] leading-snug font-semibold tracking-[-.01em] text-balance"
        dir="auto"
        lang={document.language}
      >
        {document.title}
      </p>
      <div className="serif space-y-3 text-[15.5px] leading-[1.62]" dir="auto" lang={document.language}>
        {blocks
          .filter(
            ({ pieces }) =>
              pieces
                .map(({ text }) => text)
                .join('')
                .trim() !== document.title,
          )
          .map((block, i) => (
            <TextBlock key={i} block={block} claimId={claimId} />
          ))}
      </div>
      {document.version < document.latest ? (
        <p className="mt-4 rounded-md bg-sunk px-3 py-2 text-xs text-ink2">
          {t('claim.context.oldVersion', { version: document.version })}
        </p>
      ) : null}
      {document.translatedFrom && !isRead ? <TranslationNote document={document} from={document.translatedFrom} /> : null}
      <p className="mt-5 text-xs">
        <Link
          // A long text opens in the part that has the claim.
          href={place ? `/documents/${document.id}?at=${place.start}` : `/documents/${document.id}`}
          prefetch={false}
          className="font-medium text-accent underline-offset-2 hover:underline"
        >
          {t('claim.context.whole')}
        </Link>
      </p>
    </aside>
  );
}

function TextBlock({ block, claimId }: { block: BlockPieces; claimId: string }) {
  const tone = block.isActive ? '' : 'text-ink2';
  return (
    <p className={`${tone} ${block.kind === 'headline' ? 'font-semibold' : ''} whitespace-pre-line`}>
      {block.pieces.map((piece, i) =>
        piece.claim ? <ClaimPiece key={i} piece={piece} claim={piece.claim} claimId={claimId} /> : piece.text,
      )}
    </p>
  );
}

function ClaimPiece({ piece, claim, claimId }: { piece: Piece; claim: NonNullable<Piece['claim']>; claimId: string }) {
  const isActive = claim.id === claimId;
  const cut = piece.isLast ? piece.text.lastIndexOf(' ') + 1 : piece.text.length;
  const label = t('claim.context.claimHere', { number: claim.number, mark: markLabel(claim.mark) });
  const inside = (
    <>
      {piece.text.slice(0, cut)}
      {piece.isLast ? (
        <span className="whitespace-nowrap">
          {piece.text.slice(cut)}
          <sup aria-hidden>{claim.number}</sup>
          <span className="sr-only"> ({label})</span>
        </span>
      ) : null}
    </>
  );
  if (isActive) {
    return (
      <mark className="cl text-inherit" data-stage={claim.mark} data-active="true">
        {inside}
      </mark>
    );
  }
  return (
    <Link href={`/claims/${claim.id}`} prefetch={false} className="cl" data-stage={claim.mark}>
      {inside}
    </Link>
  );
}

function markLabel(mark: string): string {
  return mark === 'sent-back' || mark === 'stale' || mark === 'displaced'
    ? t(`words.condition.${mark}`)
    : t(`words.stage.${mark as 'triage'}`);
}

function TranslationNote({ document, from }: { document: DocumentContext; from: string }) {
  return (
    <div className="mt-5 rounded-lg border border-line bg-surface p-3">
      <p className="flex items-center gap-1.5 font-medium">
        <FileWarning size={15} className="shrink-0 text-(--st-sent-back)" aria-hidden />
        {t('claim.context.translatedTitle')}
      </p>
      <p className="mt-1 text-ink2">
        {t('claim.context.translated', { language: languageName(from), by: document.translator ?? 'none' })}
      </p>
    </div>
  );
}
