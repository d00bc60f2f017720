import type { PublishedListItem } from '#lib/publishing/published-check';
import type { Theme } from './send-page';
import { Shell } from './shell';
import { dayOf, t } from './texts';
import { VerdictBall } from './verdict-ball';

/** All published checks, newest first. */
export function ListPage({ items, theme, canonical }: { items: readonly PublishedListItem[]; theme: Theme; canonical: string }) {
  return (
    <Shell theme={theme} title={t('list.title')} description={t('list.intro')} canonical={canonical} brand={brandOf(items)}>
      <h1>{t('list.heading')}</h1>
      <p className="byline">{t('list.intro')}</p>
      {items.length === 0 ? <p className="body empty">{t('list.none')}</p> : null}
      <ul className="checks">
        {items.map((item) => (
          <Item key={item.slug} item={item} />
        ))}
      </ul>
    </Shell>
  );
}

/** The name of the desk when all checks are one desk's. */
function brandOf(items: readonly PublishedListItem[]): string {
  const names = new Set(items.map((item) => item.deskName));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : t('siteName');
}

function Item({ item }: { item: PublishedListItem }) {
  const { lead, timeZone } = item;
  const time = () => <time dateTime={item.publishedAt}>{dayOf(item.publishedAt, timeZone)}</time>;
  return (
    <li>
      <p className="small">
        {t.rich('list.by', { desk: item.deskName, time })}
        {item.modifiedAt === item.publishedAt ? null : `, ${t('list.updated', { day: dayOf(item.modifiedAt, timeZone) })}`}
      </p>
      <h2 dir="auto">
        <a href={`/checks/${item.slug}`}>{item.headline}</a>
      </h2>
      {item.isVoid ? (
        <p className="list-verdict v-open">{t('list.void')}</p>
      ) : (
        <p className={`list-verdict v-${lead.slot}`}>
          <VerdictBall mark={lead.mark} size={20} />
          <span>
            <span className="question">{t(`question.${lead.question}`)}</span> <span className="word">{lead.label}</span>
          </span>
        </p>
      )}
      <p className="prose" dir="auto">
        {item.summary}
      </p>
    </li>
  );
}
