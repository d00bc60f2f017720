import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { leadQuestion } from '#lib/verdicts/lead-finding';
import type { Finding, VerdictContent } from '#lib/verdicts/verdict-content';
import { QUESTIONS, type Question } from '#lib/workflow/vocabulary';
import { FindingTag } from './finding-tag';
import { Pins } from './pin-mark';
import type { Point } from './pins';
import { t } from './texts';

interface Props {
  content: VerdictContent | null;
  asked: readonly Question[];
  isTranslated: boolean;
  points: readonly Point[];
  /** A way to rate a question, where this person may. */
  wayFor: (question: Question) => ReactNode;
}

/** Two questions, no third. The one that leads is set large; the other keeps one row. */
export function Findings({ content, asked, isTranslated, points, wayFor }: Props) {
  const found = { attribution: content?.attribution ?? null, veracity: content?.veracity ?? null };
  const lead = leadQuestion(found) ?? asked[0] ?? 'veracity';
  const other = QUESTIONS.find((question) => question !== lead) ?? 'attribution';
  return (
    <section aria-label={t('claim.findings.region')} className="overflow-hidden rounded-lg border border-line">
      <div className="bg-surface px-3.5 py-2.5">
        <p className="flex items-center justify-between gap-2 text-xs text-ink3">
          <span className="flex items-center gap-1.5">
            {t(`words.question.${lead}`)} <Pins points={points} target={{ field: lead }} />
          </span>
          {found[lead] ? (
            <span className="rounded bg-sunk px-1.5 py-px text-[11px] leading-[15px] font-medium text-ink2">{t('claim.findings.first')}</span>
          ) : null}
        </p>
        <p className="mt-1 flex items-center justify-between gap-2">
          <FindingTag finding={found[lead]} isAsked={asked.includes(lead)} isBig />
          {wayFor(lead)}
        </p>
        <Why finding={found[lead]} />
        {lead === 'attribution' && isTranslated ? <Lock /> : null}
      </div>
      <div className="border-t border-line bg-(--row) px-3.5 py-2.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className="text-xs text-ink3">{t(`words.question.${other}`)}</span>
          <FindingTag finding={found[other]} isAsked={asked.includes(other)} />
          <Pins points={points} target={{ field: other }} />
          <span className="ms-auto">{asked.includes(other) ? wayFor(other) : null}</span>
        </p>
        <Why finding={found[other]} isSmall />
        {other === 'attribution' && isTranslated && asked.includes(other) ? <Lock /> : null}
      </div>
    </section>
  );
}

function Why({ finding, isSmall = false }: { finding: Finding | null; isSmall?: boolean }) {
  const words = finding?.state === 'open' ? finding.because : finding?.reason;
  if (!words) return null;
  return (
    <p className={`mt-0.5 whitespace-pre-line text-ink2 ${isSmall ? 'text-xs' : ''}`} dir="auto">
      {words}
    </p>
  );
}

function Lock() {
  return (
    <p className="mt-1.5 flex items-center gap-2 text-xs text-ink2">
      <LockKeyhole size={13} className="shrink-0 text-ink3" aria-hidden />
      {t('claim.findings.locked')}
    </p>
  );
}
