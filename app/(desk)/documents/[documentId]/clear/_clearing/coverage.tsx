import { type Proof, PROOF_INK, ProofMark } from '#ui/proof-mark';
import type { Mark } from '#lib/versions/checked-copy';
import type { Clearing } from '#lib/clearing/read-clearing';
import { t } from './texts';

const WIDTH = 620;
const HEIGHT = 18;

/** The text as a bar: each claim where its words stand, in the ink of its outcome once it is signed; pale while it is not. */
export function Coverage({ clearing }: { clearing: Clearing }) {
  const { text, marks } = clearing;
  const counted = (kind: Proof) => marks.filter((mark) => proofOf(mark) === kind).length;
  const kinds = (['stands', 'change', 'cut', 'on-author'] as const).filter((kind) => counted(kind) > 0);
  const open = counted('exception');
  const x = (at: number) => (at / Math.max(1, text.length)) * WIDTH;
  return (
    <figure className="mb-5 max-w-[620px]">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="block h-[18px] w-full rounded-sm"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={WIDTH} height={HEIGHT} className="text-line" fill="currentColor" />
        {marks.map((mark) => {
          const proof = proofOf(mark);
          const box = { x: x(mark.start), y: 0, width: Math.max(1, x(mark.end) - x(mark.start)), height: HEIGHT };
          return (
            <rect
              key={mark.claimId}
              {...box}
              className={PROOF_INK[proof]}
              fill="currentColor"
              opacity={proof === 'exception' ? 0.35 : 1}
            />
          );
        })}
      </svg>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-xs text-ink2">
        {kinds.map((kind) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <ProofMark proof={kind} size={15} />
            <span className="num font-semibold text-ink">{counted(kind)}</span>
            {t(`words.outcome.${kind}`)}
          </span>
        ))}
        {open > 0 ? (
          <span className="inline-flex items-center gap-1.5">
            <ProofMark proof="exception" size={15} />
            <span className="num font-semibold text-ink">{open}</span>
            {t('claims.open')}
          </span>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** Only what is signed is drawn as decided. */
function proofOf({ outcome, isSigned }: Mark): Proof {
  return isSigned && outcome ? outcome.kind : 'exception';
}
