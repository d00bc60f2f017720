import type { PublishedCheck, PublishedFinding } from '#lib/publishing/published-check';
import { t } from './texts';
import { VerdictBall } from './verdict-ball';

/** The lead finding large, the other one small beside it, and the summary sentence. */
export function FindingPanel({ check }: { check: PublishedCheck }) {
  const [lead, ...others] = inOrder(check);
  return (
    <section aria-label={t('finding.region')} className="panel">
      <div className="panel-row">
        {lead ? <Verdict finding={lead} size={60} className="lead" /> : null}
        {others.map((finding) => (
          <Verdict key={finding.question} finding={finding} size={28} className="second" />
        ))}
      </div>
      <p className="summary" dir="auto">
        {check.summary}
      </p>
    </section>
  );
}

/** The lead finding first. */
export function inOrder({ findings, lead }: PublishedCheck): PublishedFinding[] {
  return [...findings].sort((a, b) => Number(b.question === lead) - Number(a.question === lead));
}

function Verdict({ finding, size, className }: { finding: PublishedFinding; size: number; className: string }) {
  return (
    <div className={`verdict ${className} ${colourOf(finding)}`}>
      <VerdictBall mark={markOf(finding)} size={size} />
      <p>
        <span className="question">{t(`question.${finding.question}`)}</span> <span className="word">{wordOf(finding)}</span>
      </p>
    </div>
  );
}

/** One line per question, over the part of the rationale that answers it. */
export function FindingHeading({ finding }: { finding: PublishedFinding }) {
  const reason = finding.state === 'rated' ? finding.reason : t('finding.openBecause', { because: finding.because });
  return (
    <h2 className="finding-line">
      <span>{t(`question.${finding.question}`)}</span>{' '}
      <span className={`tag ${colourOf(finding)}`}>
        <VerdictBall mark={markOf(finding)} size={16} />
        {wordOf(finding)}
      </span>{' '}
      <span className="reason" dir="auto">
        {reason}
        {finding.state === 'rated' && finding.adoptedFrom
          ? ` ${t('finding.adopted', { number: finding.adoptedFrom.number })}`
          : null}
      </span>
    </h2>
  );
}

export function colourOf(finding: PublishedFinding): string {
  return finding.state === 'rated' ? `v-${finding.slot}` : 'v-open';
}

function markOf(finding: PublishedFinding) {
  return finding.state === 'rated' ? finding.mark : 'open';
}

function wordOf(finding: PublishedFinding): string {
  return finding.state === 'rated' ? finding.label : t('finding.open');
}
