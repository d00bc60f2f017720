import { t } from './texts';
import type { ClaimView } from './view';

/** How much harm people see in the claim, and who said so; nothing while nobody judged it. */
export function Harm({ view }: { view: ClaimView }) {
  const { harm } = view.screen.page;
  if (!harm) return null;
  const who = harm.by ? view.nameOf(harm.by) : t('claim.history.somebody');
  return (
    <section aria-label={t('claim.harm.heading')} className="mt-4 rounded-lg border border-line bg-surface px-3 py-2">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        {t('claim.harm.heading')}
        <span className="num text-xs font-normal text-ink3">{t('claim.harm.by', { name: who, time: view.timeOf(harm.at) })}</span>
      </h2>
      <dl className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
        {harm.sides.map(({ side, level }) => (
          <div key={side} className="flex gap-1.5">
            <dt className="text-ink2">{t(`words.harmSide.${side}`)}</dt>
            <dd className={level === 'high' ? 'font-semibold' : ''}>{t(`words.harmLevel.${level}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
