import type { PublishedCheck, PublishedSource } from '#lib/publishing/published-check';
import { countOrigins } from '#lib/evidence/count-origins';
import { dayOf, languageName, shortTimeOf, t, wordOf } from './texts';
import { WebLink } from './web-link';

/** Every source with what it says, where it goes back to, and the mark of the copy we kept. */
export function Sources({ check }: { check: PublishedCheck }) {
  const { sources } = check;
  const counts = countOrigins(sources.map(({ sourceId, origin }) => ({ sourceId, originId: origin?.id ?? null })));
  const kept = sources.filter((source) => source.snapshot).length;
  return (
    <section className="part">
      <h2>{t('sources.heading')}</h2>
      <p className="small">
        {sources.length === 0 ? t('sources.none') : t('sources.count', { ...counts })}
        {kept > 0 ? ` ${t(kept === sources.length ? 'sources.kept' : 'sources.keptSome')}` : null}
      </p>
      <ol className="sources">
        {sources.map((source) => (
          <SourceLine key={source.n} source={source} check={check} />
        ))}
      </ol>
    </section>
  );
}

function SourceLine({ source, check }: { source: PublishedSource; check: PublishedCheck }) {
  return (
    <li id={`s${source.n}`}>
      <span className="n">{source.n}</span>
      <div>
        <p className="source-name" dir="auto">
          <SourceName source={source} />
        </p>
        <Quote source={source} />
        <ul className="facts">
          <li>
            {t('sources.bearing', { tier: t(`sources.tier.${source.tier}`), stance: t(`sources.stance.${source.stance}`) })}
          </li>
          <li>{whatItIs(source)}</li>
          <li dir="auto">{originOf(source, check.sources)}</li>
          {source.interest ? <li dir="auto">{t('sources.interest', { interest: source.interest })}</li> : null}
          {source.snapshot ? <KeptCopy snapshot={source.snapshot} timeZone={check.timeZone} /> : null}
        </ul>
      </div>
    </li>
  );
}

/** What kind of thing it is, about which day, in which language. */
function whatItIs({ type, eventOn, language }: PublishedSource): string {
  const about = eventOn ? t('sources.about', { day: dayOf(eventOn) }) : null;
  const written = language ? t('sources.language', { language: languageName(language) }) : null;
  return [wordOf(`sourceType.${type}`), about, written].filter((part) => part !== null).join(', ');
}

function SourceName({ source }: { source: PublishedSource }) {
  const { publisher, author, title, publishedOn, locator } = source;
  const rest = [author, title, publishedOn ? dayOf(publishedOn) : null, locator].filter((part) => part !== null && part !== '');
  return (
    <>
      <WebLink href={source.fragmentUrl ?? source.url} className="strong">
        {publisher}
      </WebLink>
      {rest.length > 0 ? `, ${rest.join(', ')}` : null}
    </>
  );
}

function Quote({ source }: { source: PublishedSource }) {
  if (!source.quote) return null;
  return (
    <>
      <blockquote className="quote" dir="auto" lang={source.language ?? undefined}>
        {source.quote}
      </blockquote>
      {source.quoteLevel ? (
        <p className={source.quoteLevel === 'absent' ? 'proof absent' : 'proof'}>
          {t(`sources.${source.isTyped ? 'quoteTyped' : 'quote'}.${source.quoteLevel as 'exact'}`)}
          {source.quoteNote ? `. ${source.quoteNote}` : null}
        </p>
      ) : null}
    </>
  );
}

/** The first of several sources names their origin, the others refer to it. */
function originOf(source: PublishedSource, all: readonly PublishedSource[]): string {
  if (!source.origin) return t('sources.unknownOrigin');
  const first = all.find((other) => other.origin?.id === source.origin?.id);
  return first && first.n !== source.n
    ? t('sources.sameOrigin', { n: first.n })
    : t('sources.origin', { name: source.origin.name });
}

function KeptCopy({ snapshot, timeZone }: { snapshot: NonNullable<PublishedSource['snapshot']>; timeZone: string }) {
  return (
    <>
      <li>{t('sources.keptCopy', { time: shortTimeOf(snapshot.keptAt, timeZone) })}</li>
      <li className="mono" title={t('sources.hash')}>
        {inGroups(snapshot.sha256.slice(0, 8))}
      </li>
    </>
  );
}

export function inGroups(hex: string): string {
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
