import type { Gate, GateName } from '#lib/verdicts/gates';
import { OpenButton } from '../_act/open-button.client';
import { t } from './texts';

const RECORDS: Partial<Record<GateName, string>> = {
  search: 'search',
  'other-side': 'other-side',
  checklist: 'checklist',
};
const LINK = 'inline-grid min-h-6 items-center font-medium text-accent underline-offset-2 hover:underline';

/** The way out of an open gate: the form that closes it, or the place on the screen where it is closed. */
export function GateWay({ gate }: { gate: Gate }) {
  const record = RECORDS[gate.name];
  if (record) {
    return (
      <OpenButton dialog="record" about={record}>
        {t(`gates.${gate.name as 'search'}.way`)}
      </OpenButton>
    );
  }
  switch (gate.name) {
    case 'contact':
      return (
        <>
          <OpenButton dialog="ask">{t('gates.contact.way')}</OpenButton>
          <OpenButton dialog="record" about="contact-exempt">
            {t('gates.contact.wayElse')}
          </OpenButton>
        </>
      );
    case 'evidence':
      return (
        <>
          <OpenButton dialog="source">{t('gates.evidence.way')}</OpenButton>
          <OpenButton dialog="record" about="single-source">
            {t('gates.evidence.wayElse')}
          </OpenButton>
        </>
      );
    case 'quotes':
      return (
        <a className={LINK} href={`#source-${gate.params?.n ?? 1}`}>
          {t('gates.quotes.way', { n: Number(gate.params?.n ?? 1) })}
        </a>
      );
    case 'rendering':
      return (
        <a className={LINK} href="#original">
          {t('gates.rendering.way')}
        </a>
      );
    default:
      return (
        <a className={LINK} href="#verdict">
          {t(`gates.${gate.name as 'findings'}.way`)}
        </a>
      );
  }
}

/** The head's way past an open gate, for this claim alone. */
export function PassGate({ gate }: { gate: Gate }) {
  return (
    <OpenButton dialog="override" about={gate.name}>
      {t('claim.gates.pass')}
    </OpenButton>
  );
}
