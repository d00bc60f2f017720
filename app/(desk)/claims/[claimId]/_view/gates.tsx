import { Check, KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gate } from '#lib/verdicts/gates';
import { t } from './texts';

interface Props {
  gates: readonly Gate[];
  title: string;
  /** The way out of an open gate, where this person may take it. */
  wayFor: (gate: Gate) => ReactNode;
  /** Documents and independent origins, said under the evidence gate. */
  origins: { documents: number; independent: number };
  /** Who passed a gate that is open, when and why. */
  passedBy: (gate: Gate) => string | null;
}

/** What is open is written out with its way out; what is met folds into the heading's count. */
export function Gates({ gates, title, wayFor, origins, passedBy }: Props) {
  const open = gates.filter(({ met }) => !met);
  const met = gates.filter((gate) => gate.met && !gate.isOverridden);
  const passed = gates.filter(({ isOverridden }) => isOverridden);
  return (
    <section className="mt-5" id="gates">
      <details className="group">
        <summary className="mb-1.5 flex cursor-pointer list-none items-baseline gap-3 [&::-webkit-details-marker]:hidden">
          <h3 className="font-semibold">{title}</h3>
          <span className="num ms-auto text-xs text-ink3">{t('claim.gates.met', { met: met.length, count: gates.length })}</span>
          <span className="text-xs font-medium text-accent group-open:hidden">{t('claim.gates.show')}</span>
          <span className="hidden text-xs font-medium text-accent group-open:inline">{t('claim.gates.hide')}</span>
        </summary>
        <ul className="mb-1.5 space-y-1.5">
          {met.map(({ name }) => (
            <li key={name} className="flex gap-2 text-ink2">
              <Check size={15} strokeWidth={2.6} className="mt-0.5 shrink-0 text-signed" aria-hidden />
              <span>
                <span className="sr-only">{t('claim.gates.isMet')}: </span>
                {t(`gates.${name}.met`)}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {passed.map((gate) => (
        <p key={gate.name} className="mb-2 flex items-start gap-2">
          <KeyRound size={15} className="mt-0.5 shrink-0 text-(--st-sent-back)" aria-hidden />
          <span className="min-w-0">
            <span className="font-medium">{gateSentence(gate)}</span>
            <span className="block text-xs text-ink2" dir="auto">
              {passedBy(gate)}
            </span>
          </span>
        </p>
      ))}
      {open.length > 0 ? (
        <ul className="space-y-2">
          {open.map((gate) => (
            <OpenGate key={gate.name} gate={gate} way={wayFor(gate)} origins={origins} />
          ))}
        </ul>
      ) : (
        <p className="flex items-start gap-2 text-ink2">
          <Check size={15} strokeWidth={2.6} className="mt-0.5 shrink-0 text-signed" aria-hidden />
          {t('claim.gates.all')}
        </p>
      )}
    </section>
  );
}

function OpenGate({ gate, way, origins }: { gate: Gate; way: ReactNode; origins: Props['origins'] }) {
  return (
    <li className="flex items-start gap-2">
      <span className="mt-0.5 size-[15px] shrink-0 rounded-full border-[1.6px] border-(--st-sent-back)" aria-hidden />
      <span className="min-w-0">
        <span className="sr-only">{t('claim.gates.isOpen')}: </span>
        <span className="font-medium text-(--st-sent-back)">{gateSentence(gate)}</span>
        {gate.name === 'evidence' ? (
          <span className="num block text-xs text-ink2">
            {t('claim.sources.documents', { count: origins.documents })},{' '}
            {t('claim.sources.independent', { count: origins.independent })}
          </span>
        ) : null}
        {way ? <span className="mt-0.5 flex flex-wrap gap-x-3 text-xs">{way}</span> : null}
      </span>
    </li>
  );
}

/** The code of a gate names its sentence under the gate's own name. */
export function gateSentence({ name, code, params }: Gate): string {
  return t(`gates.${name}.${code}` as 'gates.contact.contactMissing', params);
}
