/** What a document is called in the statement of its claims. */
const NAMING = ['title', 'byline', 'publisher', 'url', 'publishedOn', 'language', 'translator'] as const;
/** What it is checked for, and that it is a translation: that decides what is asked of its claims before review. */
const DECIDING = ['purpose', 'translatedFrom'] as const;

/** Where a change of these facts sends claims in review or signed; null when nothing signed says any of them. */
export function restateTo(fields: readonly string[]): 'verdict' | 'review' | null {
  const hasAny = (some: readonly string[]) => fields.some((field) => some.includes(field));
  if (hasAny(DECIDING)) return 'verdict';
  return hasAny(NAMING) ? 'review' : null;
}
