import type { DocumentFlag, Understood } from '#lib/intake/understand-text';
import type { BrowserFacts, FactName } from '../../_facts/browser-facts';
import { factsToSend } from '../../_facts/browser-facts';

/** What is kept in the browser of a text that is not filed yet. */
export interface IntakeDraft {
  text: string;
  fileName: string;
  /** What a person said about the text; everything else is read from it. */
  facts: Partial<BrowserFacts>;
}

export const EMPTY_DRAFT: IntakeDraft = { text: '', fileName: '', facts: {} };

type Read = Understood<string> | null;

/** What the desk made of the text, as its API answers. */
export interface Understanding {
  words: number;
  title: Read;
  byline: Read;
  publishedOn: Read;
  language: Read;
  kind: Read;
  translatedFrom: Read;
  translator: Read;
  flags: DocumentFlag[];
  /** An ISO moment. */
  deadlineAt: string;
  earlier: { documentId: string; title: string; filedAt: string } | null;
}

/** Facts that can be read from a text, in the order of the panel. */
export const READ_FACTS = [
  'title',
  'byline',
  'publisher',
  'publishedOn',
  'language',
  'kind',
  'translatedFrom',
  'translator',
] as const satisfies readonly FactName[];
export type ReadFact = (typeof READ_FACTS)[number];

/** What stands in a field: what the person said, else what was read. */
export function valueOf(name: FactName, draft: IntakeDraft, read: Understanding | null): string {
  const said = draft.facts[name];
  if (said !== undefined) return said;
  if (name === 'deadlineAt') return read?.deadlineAt ?? '';
  return readingOf(name, read)?.value ?? '';
}

export function readingOf(name: FactName, read: Understanding | null): Read {
  return read && name in read ? ((read as unknown as Record<string, Read>)[name] ?? null) : null;
}

/** The text with what the person said about it; what nobody said is read by the desk. */
export function draftToSend({ text, facts }: IntakeDraft): object {
  return { text, ...factsToSend(facts) };
}
