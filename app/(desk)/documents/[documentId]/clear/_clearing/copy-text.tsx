import Link from 'next/link';
import { asItWillRun, type Mark, type Piece, pieceText } from '#lib/versions/checked-copy';
import type { ClearingProps } from './clearing-view';
import { Coverage } from './coverage';
import { t } from './texts';

/** The text, with the changes marked in it or in the words in which it runs. */
export function CopyText({ clearing, isAsItWillRun }: ClearingProps) {
  const { facts, text, marks, checkedCopy } = clearing;
  const signed = marks.filter((mark) => mark.isSigned);
  const pieces = pieceText(text, isAsItWillRun ? signed : marks);
  const address = `/documents/${facts.id}/clear`;
  return (
    <>
      <nav aria-label={t('text.title')} className="mb-4 flex flex-wrap gap-2">
        <View href={address} isHere={!isAsItWillRun} words={t('text.withMarks')} />
        <View href={`${address}?as=run`} isHere={isAsItWillRun} words={t('text.asItWillRun')} />
        <a className="btn h-8" href={`/api/v1/documents/${facts.id}/checked-copy.txt`} download>
          {t('text.download')}
        </a>
      </nav>
      <Coverage clearing={clearing} />
      <div className="serif max-w-[620px] text-[17px] leading-[1.68] whitespace-pre-line" dir="auto" lang={facts.language}>
        {isAsItWillRun ? (facts.stage === 'cleared' ? checkedCopy : asItWillRun(pieces)) : pieces.map(PieceOfText)}
      </div>
    </>
  );
}

function View({ href, isHere, words }: { href: string; isHere: boolean; words: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`btn h-8 ${isHere ? 'btn-ink' : ''}`}
      aria-current={isHere ? 'page' : undefined}
    >
      {words}
    </Link>
  );
}

function PieceOfText(piece: Piece, i: number) {
  if (piece.kind === 'changed') return <Changed key={i} piece={piece} />;
  return piece.mark ? <Kept key={i} words={piece.text} mark={piece.mark} isEnd={piece.isEnd} /> : piece.text;
}

function Kept({ words, mark, isEnd }: { words: string; mark: Mark; isEnd: boolean }) {
  return (
    <>
      <span className="cl" data-stage={mark.isSigned ? 'signed-off' : 'triage'}>
        {words}
      </span>
      {isEnd ? <ClaimNumber n={mark.number} /> : null}
    </>
  );
}

/** Inserted words are underlined in ink while unsigned, green only when signed. */
function Changed({ piece: { text, inserted, mark } }: { piece: Extract<Piece, { kind: 'changed' }> }) {
  return (
    <>
      <del className="wd">{text}</del>{' '}
      {inserted ? <ins className={`wd ${mark.isSigned ? 'text-(--st-signed)' : ''}`}>{inserted}</ins> : null}
      <ClaimNumber n={mark.number} />
    </>
  );
}

function ClaimNumber({ n }: { n: number }) {
  return <sup className="num text-[11px] text-ink3">{n}</sup>;
}
