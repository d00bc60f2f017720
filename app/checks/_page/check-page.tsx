import type { JsonLd } from '#lib/publishing/claim-review';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { toScriptJson } from '#lib/publishing/script-json';
import { Answers } from './answers';
import { Byline } from './byline';
import { Corrections, Updates } from './corrections';
import { FindingPanel } from './finding-panel';
import { Notices } from './notices';
import type { Theme } from './send-page';
import { Shell } from './shell';
import { Signatures } from './signatures';
import { Sources } from './sources';
import { t, zonedTimeOf } from './texts';
import { Contacts, Translation } from './who-and-what';
import { Words } from './words';

export interface CheckPageProps {
  check: PublishedCheck;
  theme: Theme;
  /** Full address of the current version. */
  canonical: string;
  /** Null on old versions and demonstrations, which must not be found as ratings. */
  claimReview: JsonLd | null;
}

/** One published check, as readers see it. */
export function CheckPage({ check, theme, canonical, claimReview }: CheckPageProps) {
  return (
    <Shell
      theme={theme}
      title={titleOf(check)}
      description={check.summary}
      canonical={canonical}
      language={check.language}
      noIndex={isHidden(check)}
      brand={check.desk.name}
      jsonLd={claimReview ? toScriptJson(claimReview) : null}
      correctionsHref="#corrections"
    >
      <article>
        <Notices check={check} />
        <p className="dateline">
          {t.rich('published', { desk: check.desk.name, time: () => <Moment iso={check.publishedAt} check={check} /> })}
        </p>
        <h1 dir="auto">{check.claim.headline}</h1>
        <Byline check={check} />
        <FindingPanel check={check} />
        <Answers check={check} />
        <Words check={check} />
        <Sources check={check} />
        <Contacts contacts={check.contacts} />
        <Translation check={check} />
        <Signatures check={check} />
        <Updates check={check} />
        <Corrections check={check} />
        <Colophon check={check} />
      </article>
    </Shell>
  );
}

/** Old versions and demonstrations stay out of search. */
export function isHidden(check: PublishedCheck): boolean {
  return check.isDemo || check.version < check.latestVersion;
}

function titleOf(check: PublishedCheck): string {
  const lead = check.findings.find((finding) => finding.question === check.lead);
  const facts = { headline: check.claim.headline, desk: check.desk.name };
  return lead?.state === 'rated' ? t('title', { ...facts, label: lead.label }) : t('titleOpen', facts);
}

function Moment({ iso, check }: { iso: string; check: PublishedCheck }) {
  return <time dateTime={iso}>{zonedTimeOf(iso, check.timeZone)}</time>;
}

function Colophon({ check }: { check: PublishedCheck }) {
  const how = (words: React.ReactNode) => (
    <a className="link" href="/checks/how">
      {words}
    </a>
  );
  return (
    <p className="colophon">
      {check.whyChosen ? <span dir="auto">{t('chosen', { reason: check.whyChosen })}</span> : null} {t.rich('scaleLink', { how })}
      {check.version > 1 ? <> {t.rich('versionOf', { time: () => <Moment iso={check.versionAt} check={check} /> })}</> : null}
    </p>
  );
}
