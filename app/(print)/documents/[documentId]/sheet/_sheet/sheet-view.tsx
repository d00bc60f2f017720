import { ChevronLeft } from 'lucide-react';
import { dayOf, languageName, momentOf, shortHash } from '#app/_ui/format';
import type { Sheet } from '#lib/exports/read-sheet';
import { ClaimEntry } from './claim-entry';
import { PrintButton } from './print-button.client';
import { t } from './texts';

export interface Clock {
  now: Date;
  timeZone: string;
}

interface Props {
  sheet: Sheet;
  deskName: string;
  clock: Clock;
}

/** Who signed what of a document, on paper: its exact version, each claim, the conflicts that were declared. */
export function SheetView({ sheet, deskName, clock }: Props) {
  const { facts, claims } = sheet;
  const counted = claims.filter(({ stage }) => stage !== 'closed');
  const signed = counted.filter(({ stage }) => stage === 'signed-off' || stage === 'published').length;
  return (
    <main className="mx-auto max-w-[820px] px-5 py-6 md:px-8 print:max-w-none print:p-0">
      <Tools documentId={facts.id} />
      <header className="border-b-2 border-ink pb-4">
        <p className="text-ink2">
          {t('sheet.heading')} · <span dir="auto">{deskName}</span>
        </p>
        <h1 className="serif mt-1 text-[28px] leading-[1.16] font-semibold text-balance" dir="auto" lang={facts.language}>
          {facts.title}
        </h1>
        <p className="num mt-2 font-semibold">
          {t('sheet.progress', { signed, total: counted.length, aside: claims.length - counted.length })}
        </p>
      </header>
      <DocumentFacts sheet={sheet} clock={clock} />
      {claims.length === 0 ? <p className="mt-6 text-ink2">{t('sheet.noClaims')}</p> : null}
      <ol className="mt-4">
        {claims.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} clock={clock} />
        ))}
      </ol>
      <Conflicts sheet={sheet} clock={clock} />
      <footer className="num mt-6 border-t border-line2 pt-3 text-xs text-ink2">
        {t('sheet.foot', { time: momentOf(clock.now, { ...clock, now: new Date(0) }), zone: clock.timeZone })}
      </footer>
    </main>
  );
}

function Tools({ documentId }: { documentId: string }) {
  const files = [
    { name: t('sheet.claimsCsv'), href: `/api/v1/exports/claims.csv?documentId=${documentId}` },
    { name: t('sheet.sourcesCsv'), href: `/api/v1/exports/sources.csv?documentId=${documentId}` },
  ];
  return (
    <nav aria-label={t('sheet.tools')} className="no-print mb-6 flex flex-wrap items-center gap-2">
      <a href={`/documents/${documentId}`} className="me-auto inline-flex min-h-8 items-center gap-1 text-ink2 hover:text-ink">
        <ChevronLeft size={14} aria-hidden className="rtl:rotate-180" />
        {t('sheet.back')}
      </a>
      {files.map(({ name, href }) => (
        <a key={href} href={href} download className="btn h-8">
          {name}
        </a>
      ))}
      <PrintButton label={t('sheet.print')} />
    </nav>
  );
}

function DocumentFacts({ sheet, clock }: Omit<Props, 'deskName'>) {
  const { facts, sha256, owner, author } = sheet;
  const rows: [string, string | null][] = [
    [t('sheet.fact.purpose'), t(`words.purpose.${facts.purpose}`)],
    [t('sheet.fact.publisher'), facts.publisher],
    [t('sheet.fact.byline'), facts.byline],
    [t('sheet.fact.publishedOn'), facts.publishedOn && dayOf(facts.publishedOn)],
    [t('sheet.fact.owner'), owner],
    [t('sheet.fact.author'), author],
    [t('sheet.fact.deadline'), facts.deadlineAt && momentOf(facts.deadlineAt, clock)],
    [t('sheet.fact.language'), languageOf(sheet)],
    [t('sheet.fact.version'), t('sheet.version', { version: facts.version })],
  ];
  return (
    <dl className="num mt-4 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name} className="contents">
            <dt className="text-ink2">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ) : null,
      )}
      <dt className="text-ink2">{t('sheet.fact.hash')}</dt>
      <dd className="font-mono text-xs break-all" title={shortHash(sha256)}>
        {sha256}
      </dd>
    </dl>
  );
}

/** The language check: a translation that nobody has signed says so (E10). */
function languageOf({ facts, claims }: Sheet): string {
  const language = languageName(facts.language);
  if (!facts.translatedFrom) return language;
  const read = claims.filter(({ rendering }) => rendering !== null).length;
  return t('sheet.translated', { language, from: languageName(facts.translatedFrom), by: facts.translator ?? 'none', read });
}

function Conflicts({ sheet: { conflicts }, clock }: Omit<Props, 'deskName'>) {
  return (
    <section className="mt-6" aria-labelledby="conflicts">
      <h2 id="conflicts" className="font-semibold">
        {t('sheet.conflicts')}
      </h2>
      {conflicts.length === 0 ? <p className="text-ink2">{t('sheet.noConflicts')}</p> : null}
      <ul className="num">
        {conflicts.map(({ name, at, override }) => (
          <li key={`${name} ${at.toISOString()}`}>
            {t('sheet.conflict', { name, time: momentOf(at, clock) })}{' '}
            {override ? (
              <>
                {t('sheet.overridden', { name: override.by, time: momentOf(override.at, clock) })}{' '}
                <span dir="auto">{override.reason}</span>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
