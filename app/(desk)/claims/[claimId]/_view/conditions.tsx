import type { ClaimPage } from '#lib/publishing/read-claim-page';
import { type Condition, ConditionChip } from '#ui/marks';
import { t } from './texts';

interface Clock {
  now: Date;
  timeOf: (at: Date) => string;
}

const OPEN_STAGES = ['triage', 'assigned', 'sourcing', 'verdict', 'review'];

/** What holds of a claim besides its stage: held, objected to, sent back, answered, stale, waiting, overdue, under re-check. */
export function Conditions({ page, clock }: { page: ClaimPage; clock: Clock }) {
  return conditionsOf(page, clock).map(({ condition, text }) => (
    <ConditionChip key={condition} condition={condition}>
      {text}
    </ConditionChip>
  ));
}

interface Found {
  condition: Condition;
  text: string;
}

function conditionsOf(page: ClaimPage, clock: Clock): Found[] {
  const { claim, contacts } = page;
  const found: (Found | null)[] = [
    ...setOn(claim),
    ...copiesOf(page),
    displacedOf(claim),
    page.appliedIn === null ? null : { condition: 'applied', text: t('claim.displaced.applied', { version: page.appliedIn }) },
    returnOf(claim, clock),
    staleOf(claim, clock),
    timeOf(claim, clock),
    contacts.some(({ use }) => use === 'behind') ? named('late-answer') : null,
    isSuggested(page) ? named('suggested') : null,
    claim.facts.isUp && claim.facts.stage !== 'published' ? reworkOf(claim.facts.rework) : null,
    page.adopted && !page.adopted.stands ? named('adopted-changed') : null,
  ];
  return found.filter((each) => each !== null);
}

/** What somebody set on it for a reason. */
function setOn({ heldAt, objectedAt, facts }: ClaimPage['claim']): Found[] {
  const set = [heldAt && 'on-hold', objectedAt && 'objection', facts.isPreserved && 'preserved'] as const;
  return set.flatMap((condition) => (condition ? named(condition) : []));
}

/** What became of what it rests on: of the pages it cites, and of the copies we keep. */
function copiesOf({ watch }: ClaimPage): Found[] {
  const { changes, damage } = watch;
  return [...(damage.length > 0 ? [named('copy-damaged')] : []), ...(changes.length > 0 ? [named('source-changed')] : [])];
}

function displacedOf({ displaced, facts }: ClaimPage['claim']): Found | null {
  return displaced && facts.stage !== 'closed' ? named(displaced) : null;
}

function isSuggested({ claim, suggestions }: ClaimPage): boolean {
  const { stage } = claim.facts;
  return (stage === 'verdict' || stage === 'review') && suggestions.some(({ decision }) => decision === null);
}

/** A check under re-check; a second answer calls nothing in question that was published. */
function reworkOf(rework: ClaimPage['claim']['facts']['rework']): Found {
  return named(rework === 'second-finding' ? 'second-finding' : 'recheck');
}

function named(condition: Exclude<Condition, 'stale' | 'applied'>): Found {
  return { condition, text: t(`words.condition.${condition}`) };
}

/** Waiting for somebody, else late when it is. */
function timeOf({ facts, waitingUntil, dueAt }: ClaimPage['claim'], { now }: Clock): Found | null {
  if (waitingUntil && waitingUntil > now) return named('waiting');
  return OPEN_STAGES.includes(facts.stage) && dueAt !== null && dueAt < now ? named('overdue') : null;
}

/** Sent back until each point has an answer, then answered until an editor has settled them. */
function returnOf({ facts, sentBackAt }: ClaimPage['claim'], { timeOf }: Clock): Found | null {
  if (facts.unsettledPoints > 0 && facts.unansweredPoints === 0)
    return { condition: 'answered', text: t('words.condition.answered') };
  if (facts.stage !== 'verdict' || !sentBackAt) return null;
  return { condition: 'sent-back', text: t('claim.head.sentBack', { time: timeOf(sentBackAt) }) };
}

function staleOf({ facts, staleAt }: ClaimPage['claim'], { timeOf }: Clock): Found | null {
  if (!staleAt || !OPEN_STAGES.includes(facts.stage)) return null;
  return { condition: 'stale', text: t('claim.head.staleSince', { time: timeOf(staleAt) }) };
}
