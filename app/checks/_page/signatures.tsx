import type { PublishedCheck, PublishedSignature } from '#lib/publishing/published-check';
import { inGroups } from './sources';
import { t, timeOf } from './texts';

/** Who made it and who countersigned it; names only of those who want theirs printed. */
export function Signatures({ check }: { check: PublishedCheck }) {
  const { signatures, timeZone, underRecheck, statementDigest } = check;
  const made = signatures.filter((signature) => signature.act === 'made');
  const signed = signatures.filter((signature) => signature.act === 'countersigned');
  return (
    <section className="part">
      <h2>{t('signatures.heading')}</h2>
      <p className="prose">
        {made.map((signature) => `${t('signatures.made', { who: nameOf(signature) })} `)}
        {signed.map(
          (signature) => `${t('signatures.countersigned', { who: nameOf(signature), time: timeOf(signature.at, timeZone) })} `,
        )}
        {signed.some(({ isOfFirstChain }) => isOfFirstChain) ? `${t('signatures.firstChain')} ` : null}
        {t(underRecheck ? 'signatures.stale' : 'signatures.bound')}
      </p>
      <p className="seal">
        <span className={underRecheck ? 'signed broken' : 'signed'}>
          <PencilTick isStruck={underRecheck !== null} />
          {t(underRecheck ? 'signatures.recheck' : 'signatures.current')}
        </span>{' '}
        <span className="mono" title={t('signatures.digest')}>
          {inGroups(statementDigest.slice(0, 16))}
        </span>
      </p>
    </section>
  );
}

function nameOf({ name, role }: PublishedSignature): string {
  return name ? t('signatures.named', { name, role: t(`signatures.role.${role}`) }) : t(`signatures.role.${role}`);
}

/** The editor's pencil; broken and struck through once the signature no longer counts. */
function PencilTick({ isStruck }: { isStruck: boolean }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3.5 13.2c1.4 1.3 2.9 3.6 3.8 6C9.6 13.3 14 7.1 20.8 3" {...(isStruck ? { strokeDasharray: '3 2.6' } : {})} />
      {isStruck ? <path d="M3 7.5 21 17" /> : null}
    </svg>
  );
}
