import { QUESTIONS } from '#lib/workflow/vocabulary';
import { ActionBar } from '../_act/action-bar.client';
import { FindingTag } from './finding-tag';
import type { PlannedAct } from './plan-acts';
import { t } from './texts';
import { type ClaimView, refusalSentence } from './view';

/** The buttons under the claim with their reasons; on a phone the ratings stand above them. */
export function Bar({ view }: { view: ClaimView }) {
  const { plan, screen } = view;
  const { verdict, words } = screen.page;
  const isAgain = screen.page.claim.sentBackAt !== null;
  const said = (planned: PlannedAct) => ({
    act: planned.act,
    reason: refusalSentence(planned, view),
    ...(planned.act === 'correct' && screen.page.claim.facts.rework && { label: t('claim.bar.changeKind') }),
    ...(planned.act === 'submit' && isAgain && { label: t('claim.bar.submitAgain') }),
  });
  return (
    <ActionBar
      main={plan.main && said(plan.main)}
      beside={plan.beside.map(said)}
      more={plan.more.map(said)}
      ratings={QUESTIONS.filter((question) => words.questions.includes(question)).map((question) => (
        <span key={question} className="inline-flex items-center gap-1.5">
          <span className="text-xs text-ink3">{t(`words.question.${question}`)}</span>
          <FindingTag finding={verdict?.content[question] ?? null} isAsked />
        </span>
      ))}
    />
  );
}
