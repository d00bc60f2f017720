import type { Ways } from '#lib/notices/choices';
import { TextsProvider } from '#ui/texts.client';
import { ChoicesForm } from './choices-form.client';
import { choicesTexts, t } from './texts';

/** What this person hears of by mail, and when. */
export function Choices({ deskId, email, ways }: { deskId: string; email: string; ways: Ways }) {
  return (
    <section id="choices" aria-labelledby="choices-heading" className="mt-9 rounded-lg border border-line bg-surface px-4 py-3.5">
      <h2 id="choices-heading" className="font-semibold">
        {t('mail.choices.heading')}
      </h2>
      <p className="mt-0.5 mb-2 text-ink2">{t('mail.choices.text', { email })}</p>
      <TextsProvider texts={choicesTexts}>
        <ChoicesForm deskId={deskId} ways={ways} />
      </TextsProvider>
      <p className="mt-3 text-xs text-ink3">{t('mail.choices.digestAt')}</p>
    </section>
  );
}
