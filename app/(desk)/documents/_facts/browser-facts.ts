import type { DocumentKind, Purpose } from '#lib/workflow/vocabulary';

/** What a person may say about a text, as form fields hold it: empty for unknown. */
export interface BrowserFacts {
  title: string;
  byline: string;
  publisher: string;
  url: string;
  publishedOn: string;
  language: string;
  kind: DocumentKind;
  purpose: Purpose;
  ownerId: string;
  /** An ISO moment. */
  deadlineAt: string;
  authorId: string;
  translatedFrom: string;
  translator: string;
}

export type FactName = keyof BrowserFacts;

/** Fields that are sent as null when they are empty; the others must hold something. */
const MAY_BE_EMPTY: readonly FactName[] = [
  'byline',
  'publisher',
  'url',
  'publishedOn',
  'deadlineAt',
  'authorId',
  'translatedFrom',
  'translator',
];

/** The fields as the desk's API takes them. */
export function factsToSend(fields: Partial<BrowserFacts>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const text = value.trim();
      return [name, text === '' && MAY_BE_EMPTY.includes(name as FactName) ? null : text];
    }),
  );
}

/** The fields that differ from what the desk knows. */
export function changedFacts(before: BrowserFacts, now: BrowserFacts): Partial<BrowserFacts> {
  const names = Object.keys(now) as FactName[];
  return Object.fromEntries(names.filter((name) => now[name].trim() !== before[name].trim()).map((name) => [name, now[name]]));
}
