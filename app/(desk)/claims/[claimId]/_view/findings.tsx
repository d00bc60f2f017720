import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { leadQuestion } from '#lib/verdicts/lead-finding';
import type { Finding, VerdictContent } from '#lib/verdicts/verdict-content';
import type { Question } from '#lib/workflow/vocabulary';
import { FindingTag } from './finding-tag';
import { Pins } from './pin-mark';
import type { Point } from './pins';
import { t } from './texts';

interface Props {
  content: VerdictContent | null;
  asked: readonly Question[];
  /** Why most answers to “Was it said?” are out of reach, in a word; null when they are not. */
  lock: string | null;
  points: readonly Point[];
  /** A way to rate a question, where this person may. */
  wayFor: (question: Question) => ReactNode;
  /** What is suggested for the reason of a finding. */
  below: (question: Question) => ReactNode;
}

/** Two questions, no third. The one that leads is set large; the other keeps one row. */
export function Findings(props: Props) {
  const { content, asked } = props;
  const found = { attribution: content?.attribution ?? null, veracity: content?.veracity ?? null };
  const lead = leadQuestion(found) ?? asked[0] ?? 'veracity';
  const other = lead === 'veracity' ? 'attribution' : 'veracity';
  return (
    <section aria-label={t('claim.findings.region')} className="overflow-hidden rounded-lg border border-line">
      <Lead {...props} question={lead} finding={found[lead]} />
      <Other {...props} question={other} finding={found[other]} />
    </section>
  );
}

type PartProps = Props & { question: Question; finding: Finding | null };

function Lead({ question, finding, asked, lock, points, wayFor, below }: PartProps) {
  return (
    <div className="bg-surface px-3.5 py-2.5">
      <p className="flex items-center justify-between gap-2 text-xs text-ink3">
        <span className="flex items-center gap-1.5">
          {t(`words.question.${question}`)} <Pins points={points} target={{ field: question }} />
        </span>
        {finding ? (
          <span className="rounded bg-sunk px-1.5 py-px text-[11px] leading-[15px] font-medium text-ink2">
            {t('claim.findings.first')}
          </span>
        ) : null}
      </p>
      <p className="mt-1 flex items-center justify-between gap-2">
        <FindingTag finding={finding} isAsked={asked.includes(question)} isBig />
        {wayFor(question)}
      </p>
      <Why finding={finding} />
      {below(question)}
      {question === 'attribution' ? <Lock>{lock}</Lock> : null}
    </div>
  );
}

function Other({ question, finding, asked, lock, points, wayFor, below }: PartProps) {
  const isAsked = asked.includes(question);
  return (
    <div className="border-t border-line bg-(--row) px-3.5 py-2.5">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <span className="text-xs text-ink3">{t(`words.question.${question}`)}</span>
        <FindingTag finding={finding} isAsked={isAsked} />
        <Pins points={points} target={{ field: question }} />
        <span className="ms-auto">{isAsked ? wayFor(question) : null}</span>
      </p>
      <Why finding={finding} isSmall />
      {below(question)}
      {question === 'attribution' && isAsked ? <Lock>{lock}</Lock> : null}
    </div>
  );
}

function Why({ finding, isSmall = false }: { finding: Finding | null; isSmall?: boolean }) {
  const words = finding?.state === 'open' ? finding.because : finding?.reason;
  if (!words) return null;
  const from = finding?.state === 'rated' ? finding.adoptedFrom : undefined;
  return (
    <>
      <p className={`mt-0.5 whitespace-pre-line text-ink2 ${isSmall ? 'text-xs' : ''}`} dir="auto">
        {words}
      </p>
      {from ? <p className="mt-0.5 text-xs text-ink3">{t('claim.findings.adopted', { number: from.number })}</p> : null}
    </>
  );
}

function Lock({ children }: { children: string | null }) {
  if (children === null) return null;
  return (
    <p className="mt-1.5 flex items-center gap-2 text-xs text-ink2">
      <LockKeyhole size={13} className="shrink-0 text-ink3" aria-hidden />
      <a href="#original" className="underline underline-offset-2 hover:text-ink">
        {children}
      </a>
    </p>
  );
}
