import Link from 'next/link';
import { FIRST_STEPS, type FirstStep } from '#lib/queue/first-steps';
import { PencilTick } from '#ui/marks';
import { t } from './texts';

const WAYS: Record<FirstStep, string> = {
  accept: '/documents',
  countersign: '/claims?view=to-countersign',
  publish: '/claims?stage=signed-off',
  receive: '/documents/new',
};

/** The first steps on the demo desk; each ticks itself when it is done. */
export function FirstSteps({ done }: { done: Record<FirstStep, boolean> }) {
  return (
    <section aria-labelledby="first-steps" className="mb-7 rounded-lg border border-line bg-paper px-4 py-3.5">
      <h2 id="first-steps" className="text-[14px] font-semibold">
        {t('home.steps.title')}
      </h2>
      <p className="mt-0.5 mb-2 text-xs text-ink3">{t('home.steps.text')}</p>
      <ol className="space-y-1">
        {FIRST_STEPS.map((step) => (
          <li key={step} className="flex items-center gap-2">
            <span className={`grid size-5 shrink-0 place-items-center ${done[step] ? 'text-signed' : ''}`}>
              {done[step] ? <PencilTick size={17} /> : <span className="size-3 rounded-full border border-ink3" aria-hidden />}
            </span>
            <Link href={WAYS[step]} prefetch={false} className={`hover:underline ${done[step] ? 'text-ink3 line-through' : ''}`}>
              {t(`home.steps.${step}`)}
            </Link>
          </li>
        ))}
      </ol>
      <Link href="/first-run" prefetch={false} className="mt-3 inline-block text-xs font-medium text-accent hover:underline">
        {t('home.steps.empty')}
      </Link>
    </section>
  );
}
