import type { ReactNode } from 'react';
import type { Amendment, LateReply, PublishedCheck } from '#lib/publishing/published-check';
import { dayOf, t, timeOf } from './texts';

const bold = (words: ReactNode) => <strong>{words}</strong>;

/** What became known after publication is no correction and stands apart from them. */
const UPDATES: readonly Amendment['kind'][] = ['late-reply', 'new-information', 'second-finding'];

/** What was added since: late replies in the words in which they came, other news, a second answer. */
export function Updates({ check }: { check: PublishedCheck }) {
  const updates = check.amendments.filter(({ kind }) => UPDATES.includes(kind));
  if (updates.length === 0) return null;
  return (
    <section id="updates" aria-labelledby="updates-heading" className="corrections">
      <h2 id="updates-heading">{t('updates.heading')}</h2>
      <Entries amendments={updates} timeZone={check.timeZone} />
    </section>
  );
}

/** Every public correction of the check, the versions before it, and where to complain. */
export function Corrections({ check }: { check: PublishedCheck }) {
  const corrections = check.amendments.filter(({ kind }) => !UPDATES.includes(kind));
  const earlier = check.otherVersions.filter((other) => other.version < check.latestVersion);
  return (
    <section id="corrections" aria-labelledby="corrections-heading" className="corrections">
      <h2 id="corrections-heading">{t('corrections.heading')}</h2>
      {corrections.length === 0 ? (
        <p className="prose">{t('corrections.none')}</p>
      ) : (
        <Entries amendments={corrections} timeZone={check.timeZone} />
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

function Entries({ amendments, timeZone }: { amendments: readonly Amendment[]; timeZone: string }) {
  return (
    <ul className="lines">
      {amendments.map(({ at, kind, note, reply }) => (
        <li key={`${at} ${kind}`} dir="auto">
          {t.rich('corrections.entry', { time: timeOf(at, timeZone), kind: t(`corrections.kind.${kind}`), note, b: bold })}
          {reply ? <Reply reply={reply} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Reply({ reply: { who, words, answeredOn } }: { reply: LateReply }) {
  return (
    <>
      <p className="small">{t('updates.reply', { who, day: dayOf(answeredOn) })}</p>
      <blockquote dir="auto">{words}</blockquote>
    </>
  );
}

export function versionPath(slug: string, version: number): string {
  return `/checks/${slug}/versions/${version}`;
}

function VersionLinks({ check, versions }: { check: PublishedCheck; versions: PublishedCheck['otherVersions'] }) {
  return versions.map(({ version, at }, i) => (
    <span key={version}>
      {i > 0 ? ', ' : null}
      <a className="link" href={versionPath(check.slug, version)}>
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
