import type { ReactNode } from 'react';
import { levelOf } from '#lib/verdicts/scales';
import type { Finding } from '#lib/verdicts/verdict-content';
import { OpenBall, SLOT_INK, VerdictBall } from '#ui/marks';
import { t } from './texts';

/** A finding as a ball and its word. "Open", "not asked" and "not rated" each have a glyph of their own. */
export function FindingTag({ finding, isAsked, isBig = false }: { finding: Finding | null; isAsked: boolean; isBig?: boolean }) {
  const { ink, glyph, word } = drawingOf(finding, isAsked, isBig ? 19 : 14);
  return (
    <span className={`inline-flex items-center gap-1.5 ${isBig ? 'text-[17px] leading-6 tracking-[-.01em]' : ''} ${ink}`}>
      {glyph}
      {word}
    </span>
  );
}

function drawingOf(finding: Finding | null, isAsked: boolean, size: number): { ink: string; glyph: ReactNode; word: string } {
  if (!isAsked) {
    return {
      ink: 'text-ink3',
      glyph: <span className="h-[1.5px] w-2 rounded bg-ink3" aria-hidden />,
      word: t('words.finding.notAsked'),
    };
  }
  if (!finding) {
    return {
      ink: 'text-ink3',
      glyph: <span className="size-1.5 rounded-full bg-ink3" aria-hidden />,
      word: t('words.finding.notRated'),
    };
  }
  if (finding.state === 'open')
    return { ink: 'font-semibold', glyph: <OpenBall size={size} />, word: t('claim.findings.openBecause') };
  const level = levelOf(finding.scale, finding.rating);
  const slot = level?.slot ?? 'unproven';
  const ball = <VerdictBall mark={level?.mark ?? 'dashed'} slot={slot} size={size} />;
  return { ink: `font-semibold ${SLOT_INK[slot]}`, glyph: ball, word: finding.label };
}
