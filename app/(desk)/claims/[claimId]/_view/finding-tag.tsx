import { levelOf } from '#lib/verdicts/scales';
import type { Finding } from '#lib/verdicts/verdict-content';
import { OpenBall, VerdictBall } from '../../../../_marks/verdict-ball';
import { t } from './texts';

const INK = {
  true: 'text-(--v-true)',
  'mostly-true': 'text-(--v-mostly-true)',
  mixed: 'text-(--v-mixed)',
  'mostly-false': 'text-(--v-mostly-false)',
  false: 'text-(--v-false)',
  unproven: 'text-(--v-unproven)',
} as const;

/** A finding as a ball and its word. "Open", "not asked" and "not rated" each have a glyph of their own. */
export function FindingTag({ finding, isAsked, isBig = false }: { finding: Finding | null; isAsked: boolean; isBig?: boolean }) {
  const size = isBig ? 19 : 14;
  const looks = `inline-flex items-center gap-1.5 ${isBig ? 'text-[17px] leading-6 tracking-[-.01em]' : ''}`;
  if (!isAsked) {
    return (
      <span className={`${looks} text-ink3`}>
        <span className="h-[1.5px] w-2 rounded bg-ink3" aria-hidden />
        {t('words.finding.notAsked')}
      </span>
    );
  }
  if (!finding) {
    return (
      <span className={`${looks} text-ink3`}>
        <span className="size-1.5 rounded-full bg-ink3" aria-hidden />
        {t('words.finding.notRated')}
      </span>
    );
  }
  if (finding.state === 'open') {
    return (
      <span className={`${looks} font-semibold`}>
        <OpenBall size={size} />
        {t('claim.findings.openBecause')}
      </span>
    );
  }
  const level = levelOf(finding.scale, finding.rating);
  const slot = level?.slot ?? 'unproven';
  return (
    <span className={`${looks} font-semibold ${INK[slot]}`}>
      <VerdictBall mark={level?.mark ?? 'dashed'} slot={slot} size={size} />
      {finding.label}
    </span>
  );
}
