import type { ReactNode } from 'react';
import type { QuantityRead } from '#lib/claims/claim-content';
import type { Point } from './pins';
import { Pins } from './pin-mark';
import { dayOf } from '#app/_ui/format';
import { t } from './texts';
import type { ClaimScreen } from '../_read/read-claim-screen';

interface Props {
  screen: ClaimScreen;
  acceptedAt: string;
  edit: ReactNode;
  /** What is suggested for the claim line. */
  below: ReactNode;
  /** Why this person cannot edit the claim now, or null. */
  editReason: string | null;
}

/** The claim itself: its kind, who accepted it, its line as a headline with the numbers marked. */
export function ClaimWords({ screen, acceptedAt, edit, editReason, below }: Props) {
  const { page, names, accepted, document } = screen;
  const { words, points } = page;
  const wordedBy = words.madeBy && words.madeBy !== accepted?.by ? names.get(words.madeBy) : null;
  return (
    <header>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink3">
        <span className="rounded bg-sunk px-1.5 py-0.5 font-medium text-ink2">{t(`words.claimKind.${words.kind}`)}</span>
        <span>
          {t('claim.words.acceptedBy', { name: names.get(accepted?.by ?? '') ?? t('claim.history.somebody'), time: acceptedAt })}
          {wordedBy ? `. ${t('claim.words.editedBy', { name: wordedBy })}` : ''}
        </span>
        <span className="ms-auto">{edit}</span>
      </p>
      {editReason ? (
        <p id="why-line" className="text-end text-xs text-ink3">
          {editReason}
        </p>
      ) : null}
      <h1
        id="claim-line"
        className="serif mt-2 text-[23px] leading-[1.28] font-semibold tracking-[-.014em] text-balance"
        dir="auto"
        lang={document.language}
      >
        <MarkedLine line={words.claimLine} quantities={words.quantities} /> <LinePins points={points} />
      </h1>
      {below}
      {words.asOf ? <p className="mt-1.5 text-xs text-ink3">{t('claim.words.asOf', { day: dayOf(words.asOf) })}</p> : null}
    </header>
  );
}

function LinePins({ points }: { points: readonly Point[] }) {
  return (
    <span className="inline-flex gap-1 align-middle">
      <Pins points={points} target={{ field: 'claim-line' }} />
    </span>
  );
}

/** Quantities were read in the document; in the claim line they are found by their words. */
function MarkedLine({ line, quantities }: { line: string; quantities: readonly QuantityRead[] }) {
  const texts = [...new Set(quantities.map(({ text }) => text).filter((text) => text !== ''))].sort(
    (a, b) => b.length - a.length,
  );
  if (texts.length === 0) return line;
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = line.split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu'));
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      <mark key={i} className="rounded-sm bg-(--mark) px-0.5 text-inherit">
        <bdi>{part}</bdi>
      </mark>
    ) : (
      part
    ),
  );
}
