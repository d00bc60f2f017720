import words from '../../messages/en/words.json';
import type { ShownFinding } from '#lib/queue/list-claims';
import type { Question } from '#lib/workflow/vocabulary';
import { OpenBall, VerdictBall } from './marks';

const ORDER = ['attribution', 'veracity'] as const;

/** The two findings of a claim, always two and always in the order said, true; each with its words for those who do not see it. */
export function FindingBalls({ findings }: { findings: Record<Question, ShownFinding> }) {
  return (
    <span className="flex items-center gap-2">
      {ORDER.map((question) => (
        <span key={question} className="grid size-4 place-items-center" title={said(question, findings[question])}>
          <FindingBall finding={findings[question]} />
          <span className="sr-only">{said(question, findings[question])}. </span>
        </span>
      ))}
    </span>
  );
}

/** A finding as its glyph alone; its word stands beside it. */
export function FindingBall({ finding }: { finding: ShownFinding }) {
  if (finding.state === 'rated') return <VerdictBall mark={finding.mark} slot={finding.slot} size={15} />;
  if (finding.state === 'not-asked') return <span className="h-[1.5px] w-2 rounded bg-ink3" aria-hidden />;
  if (finding.state === 'not-rated') return <span className="size-1 rounded-full bg-ink3" aria-hidden />;
  return <OpenBall size={15} />;
}

function said(question: Question, finding: ShownFinding): string {
  const word = { 'not-asked': words.finding.notAsked, 'not-rated': words.finding.notRated, open: words.finding.open };
  return `${words.question[question]} ${finding.state === 'rated' ? finding.label : word[finding.state]}`;
}
