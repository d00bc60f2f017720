import { ConditionChip } from '../../../../_marks/condition-chip';
import type { ClaimPage } from '#lib/publishing/read-claim-page';
import { t } from './texts';

/** What holds of a claim besides its stage: sent back, answered, stale, overdue, under re-check. */
export function Conditions({ page, clock }: { page: ClaimPage; clock: { now: Date; timeOf: (at: Date) => string } }) {
  const { claim } = page;
  const { stage, unansweredPoints, unsettledPoints, isUp } = claim.facts;
  const isOpen = ['triage', 'assigned', 'sourcing', 'verdict', 'review'].includes(stage);
  const isSentBack = claim.sentBackAt !== null && stage === 'verdict';
  const isAnswered = unsettledPoints > 0 && unansweredPoints === 0;
  return (
    <>
      {isSentBack && !isAnswered && claim.sentBackAt ? (
        <ConditionChip condition="sent-back">{t('claim.head.sentBack', { time: clock.timeOf(claim.sentBackAt) })}</ConditionChip>
      ) : null}
      {isAnswered ? <ConditionChip condition="answered">{t('words.condition.answered')}</ConditionChip> : null}
      {claim.staleAt && isOpen ? <ConditionChip condition="stale">{t('claim.head.staleSince', { time: clock.timeOf(claim.staleAt) })}</ConditionChip> : null}
      {claim.dueAt && isOpen && claim.dueAt < clock.now ? <ConditionChip condition="overdue">{t('words.condition.overdue')}</ConditionChip> : null}
      {isUp && stage !== 'published' ? <ConditionChip condition="recheck">{t('words.condition.recheck')}</ConditionChip> : null}
    </>
  );
}
