import type { ProposedContent } from '#lib/candidates/proposed-content';
import { languageName } from '#app/_ui/format';
import { t } from '../../_view/texts';

interface Translation {
  translatedFrom: string | null;
  translator: string | null;
}

/** Through whom a statement came into the text, from whoever heard it outwards; the translator is the last hand. */
export function throughWhom(
  { attribution }: Pick<ProposedContent, 'attribution'>,
  { translatedFrom, translator }: Translation,
): string {
  const hands = attribution
    .slice(0, -1)
    .toReversed()
    .map(({ who, verb }) => t('document.through.hand', { who, verb: verb || 'none' }));
  const translation = translatedFrom
    ? t('document.through.translated', { language: languageName(translatedFrom), by: translator ?? 'none' })
    : '';
  return [hands.length > 0 ? t('document.through.hands', { who: hands.join(', ') }) : '', translation].filter(Boolean).join(', ');
}
