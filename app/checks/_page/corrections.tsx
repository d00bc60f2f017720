import type { ReactNode } from 'react';
import type { Amendment, PublishedCheck } from '#lib/publishing/published-check';
import { dayOf, t, timeOf } from './texts';

const bold = (words: ReactNode) => <strong>{words}</strong>;

/** Every public change of the check, the versions before it, and where to complain. */
export function Corrections({ check }: { check: PublishedCheck }) {
  const earlier = check.otherVersions.filter((other) => other.version < check.latestVersion);
  return (
    <section id="corrections" aria-labelledby="corrections-heading" className="corrections">
      <h2 id="corrections-heading">{t('corrections.heading')}</h2>
      {check.amendments.length === 0 ? (
        <p className="prose">{t('corrections.none')}</p>
      ) : (
        <ul className="lines">
          {check.amendments.map((amendment) => (
            <li key={`${amendment.at} ${amendment.kind}`} dir="auto">
              <Entry amendment={amendment} timeZone={check.timeZone} />
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 ? (
        <p className="small">
          {t.rich('corrections.earlier', { links: () => <VersionLinks check={check} versions={earlier} /> })}
        </p>
      ) : null}
      <Complaint desk={check.desk} />
    </section>
  );
}

function Entry({ amendment, timeZone }: { amendment: Amendment; timeZone: string }) {
  const { at, kind, note } = amendment;
  return t.rich('corrections.entry', { time: timeOf(at, timeZone), kind: t(`corrections.kind.${kind}`), note, b: bold });
}

function VersionLinks({ check, versions }: { check: PublishedCheck; versions: PublishedCheck['otherVersions'] }) {
  return versions.map(({ version, at }, i) => (
    <span key={version}>
      {i > 0 ? ', ' : null}
      <a className="link" href={`/checks/${check.slug}?version=${version}`}>
        {t('corrections.version', { n: version, day: dayOf(at, check.timeZone) })}
      </a>
    </span>
  ));
}

export function Complaint({ desk }: { desk: PublishedCheck['desk'] }) {
  const { contact, name } = desk;
  if (!contact) return <p className="complaint">{t.rich('corrections.wrongNoMail', { b: bold, desk: name })}</p>;
  const mail = () => (
    <a className="link" href={`mailto:${contact}`}>
      {contact}
    </a>
  );
  return <p className="complaint">{t.rich('corrections.wrong', { b: bold, mail })}</p>;
}
