/** Words that leave a reader asking "who?" when a claim line opens with them. Languages the extractor reads in full. */
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'his',
  'her',
  'its',
  'their',
  'our',
  'this',
  'that',
  'these',
  'those',
]);

/** Whether a claim line cannot stand alone because its first word points elsewhere. A warning, never a refusal. */
export function beginsWithPronoun(claimLine: string): boolean {
  const [first] = claimLine.match(/\p{L}+/u) ?? [];
  return first !== undefined && PRONOUNS.has(first.toLowerCase());
}
