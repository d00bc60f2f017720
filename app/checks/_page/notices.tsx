import type { ReactNode } from 'react';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { versionPath } from './corrections';
import { dayOf, t, timeOf } from './texts';

/** What a reader has to know before the first word of the check. */
export function Notices({ check }: { check: PublishedCheck }) {
  const { isDemo, version, latestVersion, slug } = check;
  const latest = (words: ReactNode) => <Link href={`/checks/${slug}`}>{words}</Link>;
  return (
    <>
      {isDemo ? (
        <Notice tone="quiet" title={t('notice.demoTitle')}>
          <p>{t('notice.demo')}</p>
        </Notice>
      ) : null}
      {version < latestVersion ? (
        <Notice tone="loud" title={t('notice.oldTitle', { n: version })}>
          <p>{t.rich('notice.old', { latest })}</p>
        </Notice>
      ) : (
        <Standing check={check} />
      )}
    </>
  );
}

/** How the current version stands: under re-check, with a second answer to come, declared void, its rating corrected. */
function Standing({ check }: { check: PublishedCheck }) {
  const { underRecheck, answeringSince, timeZone } = check;
  return (
    <>
      {underRecheck ? (
        <Notice tone="loud" title={t('notice.recheckTitle', { time: timeOf(underRecheck.since, timeZone) })}>
          <p dir="auto">{underRecheck.note}</p>
          <p>{t('notice.recheck')}</p>
        </Notice>
      ) : null}
      {answeringSince ? (
        <Notice tone="quiet" title={t('notice.answeringTitle', { time: timeOf(answeringSince, timeZone) })}>
          <p>{t('notice.answering')}</p>
        </Notice>
      ) : null}
      <Corrected check={check} />
    </>
  );
}

/** A corrected rating is said on top, dated, with what stood there before (R7); so is that a check was declared void. */
function Corrected({ check }: { check: PublishedCheck }) {
  const { amendments, isVoid, slug, timeZone } = check;
  const last = amendments.find(({ kind, version }) => version !== null && kind === (isVoid ? 'void' : 'rating'));
  if (!last) return null;
  const before = (last.version ?? 1) - 1;
  const link = (words: ReactNode) => <Link href={versionPath(slug, before)}>{words}</Link>;
  return (
    <Notice tone="loud" title={t(isVoid ? 'notice.voidTitle' : 'notice.ratingTitle', { day: dayOf(last.at, timeZone) })}>
      <p dir="auto">{last.note}</p>
      <p>{isVoid ? t('notice.void') : before > 0 ? t.rich('notice.before', { link }) : null}</p>
    </Notice>
  );
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="link" href={href}>
      {children}
    </a>
  );
}

function Notice({ tone, title, children }: { tone: 'loud' | 'quiet'; title: string; children: ReactNode }) {
  return (
    <div role="note" className={`notice ${tone}`}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
