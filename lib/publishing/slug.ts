/** A readable address from a headline: ASCII words joined by hyphens, at most 60 characters, never empty. */
export function slugOf(headline: string, number: number): string {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const joined = (words ?? []).reduce((slug, word) => (slug.length + word.length < 60 ? `${slug}-${word}` : slug), '').slice(1);
  return joined ? `${joined}-${number}` : `claim-${number}`;
}
