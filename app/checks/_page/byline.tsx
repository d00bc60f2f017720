import type { PublishedCheck } from '#lib/publishing/published-check';
import { dayOf, languageName, t } from './texts';
import { WebLink } from './web-link';

/** Who is said to have said it, and where. */
export function Byline({ check }: { check: PublishedCheck }) {
  const { claim, document } = check;
  const place = {
    doc: () => <DocumentLink check={check} />,
    day: document.publishedOn ? dayOf(document.publishedOn) : 'none',
    translation: !document.translatedFrom ? 'none' : document.isMachineTranslated ? 'machine' : 'human',
    language: document.translatedFrom ? languageName(document.translatedFrom) : '',
  };
  const { claimant } = claim;
  return (
    <p className="byline">
      {claimant
        ? t.rich('byline.attributed', { ...place, who: () => <Claimant claimant={claimant} />, role: claimant.role ?? 'none' })
        : t.rich('byline.own', place)}
      {claim.saidOn ? ` ${t('byline.said', { day: dayOf(claim.saidOn) })}` : null}
      {claim.asOf ? ` ${t('byline.asOf', { day: dayOf(claim.asOf) })}` : null}
    </p>
  );
}

function Claimant({ claimant }: { claimant: NonNullable<PublishedCheck['claim']['claimant']> }) {
  return (
    <WebLink href={claimant.sameAs[0] ?? null} className="named">
      {claimant.name}
    </WebLink>
  );
}

function DocumentLink({ check: { document } }: { check: PublishedCheck }) {
  return (
    <WebLink href={document.url} className="named">
      {document.publisher ?? `“${document.title}”`}
    </WebLink>
  );
}
