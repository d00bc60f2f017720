import { extractClaims } from '#lib/extraction/extract-claims';
import type { NonClaimReason } from '#lib/workflow/vocabulary';
import { t } from '../../_view/texts';
import type { DocumentScreen } from './read-document-screen';

/** Up to this many UTF-16 units a text is read once more to say what was left out: some milliseconds. */
const SHORT = 40_000;

/** Reasons why a passage of running text is no claim; the rest of them are parts of the page. */
const LEFT: readonly NonClaimReason[] = ['opinion', 'question', 'boilerplate'];

/** Why nothing stands in the margin, in words; null when something was proposed or marked. */
export function whyUnread({ page }: DocumentScreen): { title: string; text: string } | null {
  if (page.counted.length > 0 || page.claims.length > 0) return null;
  if (!page.isRead) return { title: t('document.extraction.unread'), text: t('document.extraction.unreadText') };
  return { title: t('document.extraction.none'), text: `${whatWasLeft(page)} ${t('document.extraction.noneWay')}` };
}

function whatWasLeft({ text, facts }: DocumentScreen['page']): string {
  if (text.length > SHORT) return t('document.extraction.noneLong');
  const { publishedOn, language } = facts;
  const { nonClaims, candidates } = extractClaims(text, { publishedOn, language });
  if (candidates.length > 0) return t('document.extraction.noneNow', { count: candidates.length });
  const counts = LEFT.map((reason) => ({ reason, count: nonClaims.filter((each) => each.reason === reason).length }));
  const said = counts.flatMap(({ reason, count }) =>
    count > 0 ? [t(`document.extraction.left.${reason as 'opinion'}`, { count })] : [],
  );
  if (said.length === 0) return t('document.extraction.noneAtAll');
  return t('document.extraction.noneBut', { what: new Intl.ListFormat('en').format(said) });
}
