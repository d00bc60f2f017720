import type { ReactNode } from 'react';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { Pins } from './pin-mark';
import type { SuggestionField } from '#lib/workflow/vocabulary';
import { RationaleView } from './rationale-view';
import { t } from './texts';

/** The words of the verdict as they were saved last, each with what is suggested for it. */
export function VerdictText({ screen, below }: { screen: ClaimScreen; below: (field: SuggestionField) => ReactNode }) {
  const { verdict, points, claim } = screen.page;
  if (!verdict) return <p className="text-ink2">{t('claim.verdict.none')}</p>;
  const { headline, summary, rationale, whyChosen } = verdict.content;
  return (
    <div className="space-y-2">
      <Words
        text={headline}
        className="serif text-[17px] leading-[1.35] font-semibold"
        pins={<Pins points={points} target={{ field: 'headline' }} />}
      />
      {below('headline')}
      <Words
        text={summary}
        className="serif text-[15.5px] leading-[1.52] font-semibold"
        pins={<Pins points={points} target={{ field: 'summary' }} />}
      />
      {below('summary')}
      {rationale ? <RationaleView markdown={rationale} /> : null}
      <Pins points={points} target={{ field: 'rationale' }} />
      {below('rationale')}
      {claim.facts.purpose === 'published-elsewhere' && whyChosen ? (
        <p className="text-xs text-ink2" dir="auto">
          <span className="font-medium text-ink">{t('claim.verdict.whyChosen')}: </span>
          {whyChosen} <Pins points={points} target={{ field: 'why-chosen' }} />
        </p>
      ) : null}
    </div>
  );
}

function Words({ text, className, pins }: { text: string; className: string; pins: ReactNode }) {
  if (!text) return null;
  return (
    <p className={className} dir="auto">
      {text} {pins}
    </p>
  );
}
