import type { ReactNode } from 'react';
import { LeftDraft } from '../_act/left-draft.client';
import { AnswerPoint, SettlePoint } from '../_act/point-way.client';
import { VerdictArea } from '../_act/verdict-area.client';
import { Findings } from './findings';
import type { Gate } from '#lib/verdicts/gates';
import { GATE_OVERRIDES } from '#lib/workflow/vocabulary';
import { GateWay, PassGate } from './gate-way';
import { Gates } from './gates';
import { OutcomeView } from './outcome';
import { type Point, pinState } from './pins';
import { Points } from './points';
import { Section } from './section';
import { Signatures } from './signatures';
import { DecidedSuggestions, Suggestions } from './suggestions';
import { t } from './texts';
import { VerdictText } from './verdict-text';
import type { ClaimView } from './view';

/** What was found, what is missing, what was asked, who stands behind it; the buttons below. */
export function RightColumn({ view, children }: { view: ClaimView; children: ReactNode }) {
  const { screen, timeOf, nameOf, may } = view;
  const { page } = screen;
  const { facts } = page.claim;
  const beforeReview = facts.stage === 'assigned' || facts.stage === 'sourcing' || facts.stage === 'verdict';
  return (
    <aside
      aria-label={t('claim.findings.region')}
      className="flex flex-col border-line bg-surface max-lg:contents lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:min-h-0 lg:border-s xl:col-start-3 xl:row-span-1"
    >
      <div
        className="u-scroll flex-1 p-4 max-lg:order-2 max-lg:border-y max-lg:border-line max-lg:bg-surface lg:min-h-0 lg:overflow-y-auto"
        tabIndex={0}
        role="region"
        aria-label={t('claim.verdict.heading')}
      >
        <h2 className="sr-only">{t('claim.verdict.heading')}</h2>
        <Findings
          content={page.verdict?.content ?? null}
          asked={page.words.questions}
          lock={lockOf(screen)}
          points={page.points}
          wayFor={(question) => (may('rate') ? <RateLink question={question} /> : null)}
          below={(question) => <Suggestions view={view} fields={[question]} />}
        />
        <OutcomeView claim={page} />
        <Points
          points={page.points}
          nameOf={nameOf}
          timeOf={timeOf}
          assigneeName={view.isAssignee ? null : facts.assigneeId && nameOf(facts.assigneeId)}
          wayFor={(point) => <PointWay view={view} point={point} />}
        />
        {beforeReview ? (
          <Gates
            gates={page.gates}
            title={t(view.isAssignee ? 'claim.gates.beforeYou' : 'claim.gates.before')}
            origins={page.origins}
            wayFor={(gate) => (
              <>
                {may('record') || may('add-evidence') ? <GateWay gate={gate} /> : null}
                {may('override-gate') && isPassable(gate) ? <PassGate gate={gate} /> : null}
              </>
            )}
            passedBy={(gate) => passedBy(view, gate)}
          />
        ) : null}
        <Verdict view={view} />
        {beforeReview ? null : (
          <Gates
            gates={page.gates}
            title={t('claim.gates.checklist')}
            origins={page.origins}
            wayFor={() => null}
            passedBy={(gate) => passedBy(view, gate)}
          />
        )}
        <Signatures screen={screen} personId={view.person.personId} timeOf={timeOf} canSign={may('countersign')} />
      </div>
      {children}
    </aside>
  );
}

/** A translated quote whose original nobody has signed yet keeps most answers out of reach. */
function lockOf({ document, renderings }: ClaimView['screen']): string | null {
  const isLocked = document.translatedFrom !== null && !renderings.some(({ counts }) => counts);
  return isLocked ? t('claim.findings.locked') : null;
}

function passedBy({ screen, nameOf, timeOf }: ClaimView, gate: Gate): string | null {
  const passed = screen.page.overrides.find((each) => each.gate === gate.name);
  if (!passed) return null;
  return t('claim.gates.overridden', { who: nameOf(passed.madeBy), time: timeOf(passed.at), reason: passed.reason });
}

function isPassable({ name }: Gate): boolean {
  return GATE_OVERRIDES.some((gate) => gate === name);
}

function Verdict({ view }: { view: ClaimView }) {
  const { screen, may, timeOf } = view;
  const { verdict } = screen.page;
  const by =
    verdict && t('claim.verdict.by', { name: view.nameOf(verdict.madeBy), rev: verdict.rev, time: timeOf(verdict.madeAt) });
  if (may('rate') || may('waive-proof')) {
    return (
      <Section id="verdict" title={t('claim.verdict.heading')} side={by}>
        {screen.workingCopy.fromBefore.map((left) => (
          <LeftDraft
            key={left.personId}
            title={t('claim.verdict.unsaved', { name: left.name ?? t('claim.history.somebody'), time: timeOf(left.savedAt) })}
            left={left.body.verdict}
          />
        ))}
        <Suggestions view={view} fields={['headline', 'summary', 'rationale']} />
        <VerdictArea mayRate>{null}</VerdictArea>
        {may('rate') ? null : <p className="mt-3 text-xs text-ink2">{view.reasonFor('rate')}</p>}
        <DecidedSuggestions view={view} />
      </Section>
    );
  }
  const reason = view.isAssignee && view.screen.page.claim.facts.stage === 'assigned' ? view.reasonFor('rate') : null;
  return (
    <Section id="verdict" title={t('claim.verdict.heading')} side={by}>
      <VerdictArea mayRate={false}>
        <VerdictText screen={screen} below={(field) => <Suggestions view={view} fields={[field]} />} />
        {reason ? <p className="mt-1 text-xs text-ink2">{reason}</p> : null}
      </VerdictArea>
      <DecidedSuggestions view={view} />
    </Section>
  );
}

function PointWay({ view, point }: { view: ClaimView; point: Point }) {
  const state = pinState(point);
  if (state === 'open' && view.may('answer-point')) return <AnswerPoint n={point.n} />;
  return state !== 'settled' && view.may('settle-point') ? <SettlePoint n={point.n} /> : null;
}

function RateLink({ question }: { question: string }) {
  return (
    <a
      href={`#rate-${question}`}
      className="inline-grid min-h-6 shrink-0 items-center text-xs font-medium text-accent underline-offset-2 hover:underline"
    >
      {t('gates.findings.way')}
      <span className="sr-only"> {t(`words.question.${question as 'veracity'}`)}</span>
    </a>
  );
}
