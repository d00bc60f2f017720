import type { BlockPieces, Piece } from '#app/(desk)/claims/[claimId]/_view/document-pieces';
import { PencilTick } from '../../_ui/marks';
import { t } from './texts';

const SIGNED = new Set(['signed-off', 'published']);

/** How the article begins, with its claims marked by stage and the pencil ticks of what is signed. */
export function Excerpt({ blocks }: { blocks: readonly BlockPieces[] }) {
  return (
    <div lang="en" className="serif space-y-4 text-[17px] leading-[1.68]">
      {blocks.map((block) => (
        <p key={block.paragraph} dir="auto" className="relative ps-9">
          {block.pieces.some(({ claim }) => claim && SIGNED.has(claim.mark)) ? (
            <span className="absolute start-0 top-1 text-signed">
              <PencilTick size={22} />
            </span>
          ) : null}
          {block.pieces.map((piece) => (
            <PieceView key={piece.text} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function PieceView({ piece: { text, claim, isLast } }: { piece: Piece }) {
  if (!claim) return text;
  return (
    <span className="cl" data-stage={claim.mark}>
      {text}
      {isLast ? (
        <sup>
          <span aria-hidden>{claim.number}</span>
          <span className="sr-only"> ({t('door.demo.claimHere', { number: claim.number, mark: markWord(claim.mark) })})</span>
        </sup>
      ) : null}
    </span>
  );
}

function markWord(mark: string): string {
  if (mark === 'sent-back' || mark === 'stale') return t(`words.condition.${mark}`);
  return t(`words.stage.${mark as 'triage'}`);
}
