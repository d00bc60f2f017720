import type { Span } from '#lib/evidence/quote/span';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { type PassagePiece, piecesOfPassage } from '../../../_view/passage-pieces';
import { t } from '../../../_view/texts';

interface Props {
  text: string;
  proof: QuoteProof | null;
  language: string | null;
}

/** The whole text; the quote is marked where it stands, or the nearest passage where it does not. */
export function MarkedCopy({ text, proof, language }: Props) {
  const { places, isFound } = placesIn(proof);
  const start = places[0]?.start ?? text.length;
  const end = places.at(-1)?.end ?? text.length;
  return (
    <>
      {isFound ? null : <p className="mt-4 text-xs font-medium text-(--st-sent-back)">{t('claim.copy.nearest')}</p>}
      <div
        className="serif mt-5 text-[17px] leading-[1.62] break-words whitespace-pre-wrap"
        dir="auto"
        lang={language ?? undefined}
      >
        {text.slice(0, start)}
        {piecesOfPassage(places, text.slice(start, end)).map((piece, i) => (
          <Piece key={i} {...piece} isFirst={i === 0} tone={isFound ? 'bg-(--mark)' : 'bg-(--del)'} />
        ))}
        {text.slice(end)}
      </div>
    </>
  );
}

function placesIn(proof: QuoteProof | null): { places: Span[]; isFound: boolean } {
  if (proof?.level === 'absent' && proof.nearest) return { places: [proof.nearest], isFound: false };
  return { places: proof?.spans ?? [], isFound: true };
}

function Piece({ text, isQuoted, isFirst, tone }: PassagePiece & { isFirst: boolean; tone: string }) {
  if (!isQuoted) return text;
  return (
    <mark id={isFirst ? 'quote' : undefined} className={`scroll-mt-24 rounded-sm text-inherit ${tone}`}>
      {text}
    </mark>
  );
}
