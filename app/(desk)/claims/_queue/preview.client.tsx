'use client';
import Link from 'next/link';
import type { QueueRow, ShownFinding } from '#lib/queue/list-claims';
import { FindingBall } from '../../../_ui/finding-balls';
import { Avatar, ConditionChip, SLOT_INK, StageLabel } from '../../../_ui/marks';
import { useSay } from '#ui/texts.client';
import { QUESTIONS } from '#lib/workflow/vocabulary';
import { Origins } from './origins.client';

interface Props {
  row: QueueRow;
  due: string | null;
  mayAssign: boolean;
  assign: () => void;
}

/** The claim at hand, at a glance beside the list; space opens and closes it. */
export function Preview({ row, due, mayAssign, assign }: Props) {
  const say = useSay();
  return (
    <section
      aria-label={say('previewOf', { number: row.number })}
      tabIndex={0}
      className="u-scroll flex w-[316px] shrink-0 flex-col overflow-y-auto border-s border-line bg-paper max-[1399px]:hidden"
    >
      <div className="flex-1 p-4.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
          <span className="num font-semibold">{say('claim', { number: row.number })}</span>
          <StageLabel stage={row.stage}>{say(`words.stage.${row.stage}`)}</StageLabel>
          {row.conditions.map((condition) => (
            <ConditionChip key={condition} condition={condition}>
              {say(`words.condition.${condition}`)}
            </ConditionChip>
          ))}
        </p>
        <h2 className="serif mt-2.5 text-[19px] leading-[1.32] font-semibold tracking-[-.01em] text-balance" dir="auto">
          {row.claimLine}
        </h2>
        <p className="num mt-2 text-xs text-ink3">
          <bdi>{row.documentTitle}</bdi>
          {due ? <span className="block">{say('due.at', { time: due })}</span> : null}
        </p>
        <dl className="mt-4 overflow-hidden rounded-lg border border-line bg-surface">
          {QUESTIONS.map((question) => (
            <div key={question} className="px-3.5 py-2.5 not-first:border-t not-first:border-line">
              <dt className="text-xs text-ink3">{say(`words.question.${question}`)}</dt>
              <dd className="mt-0.5 flex items-center gap-1.5">
                <FindingBall finding={row.findings[question]} />
                <FindingWord finding={row.findings[question]} />
              </dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-5 mb-1.5 text-xs font-semibold text-ink3">{say('column.sources')}</h3>
        <p>
          <Origins origins={row.origins} isLong />
        </p>
        <h3 className="mt-5 mb-1.5 text-xs font-semibold text-ink3">{say('column.assignee')}</h3>
        <p className="flex items-center gap-2">
          {row.assignee ? <Avatar name={row.assignee} /> : null}
          <bdi className={row.assignee ? '' : 'text-ink3'}>{row.assignee ?? say('nobody')}</bdi>
        </p>
      </div>
      <div className="sticky bottom-0 flex gap-2 border-t border-line bg-paper p-3.5">
        <Link href={`/claims/${row.id}`} prefetch={false} className="btn btn-ink h-9 flex-1">
          {say('open')}
          <kbd className="kbd">o</kbd>
        </Link>
        {mayAssign ? (
          <button type="button" className="btn h-9" onClick={assign}>
            {say(row.assigneeId ? 'handOver' : 'assign')}
            <kbd className="kbd">a</kbd>
          </button>
        ) : null}
      </div>
    </section>
  );
}

function FindingWord({ finding }: { finding: ShownFinding }) {
  const say = useSay();
  if (finding.state === 'rated') return <span className={`font-semibold ${SLOT_INK[finding.slot]}`}>{finding.label}</span>;
  const word = { 'not-asked': 'notAsked', 'not-rated': 'notRated', open: 'open' }[finding.state];
  return <span className={finding.state === 'open' ? 'font-semibold' : 'text-ink3'}>{say(`words.finding.${word}`)}</span>;
}
