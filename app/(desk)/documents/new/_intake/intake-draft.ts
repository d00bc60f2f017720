import type { DocumentFlag, Understood } from '#lib/intake/understand-text';
import type { BrowserFacts, FactName } from '../../_facts/browser-facts';
import { factsToSend } from '../../_facts/browser-facts';
import { type Came, saidByPage } from './came';

/** What is kept in the browser of a text that is not filed yet. */
export interface IntakeDraft {
  text: string;
  /** What the text was read from; null when it was pasted or typed. */
  came: Came | null;
  /** What a person said about the text; everything else is read from it. */
  facts: Partial<BrowserFacts>;
}

export const EMPTY_DRAFT: IntakeDraft = { text: '', came: null, facts: {} };

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
  earlier: Alike | null;
}

/** An earlier document that may be the same. */
export interface Alike {
  documentId: string;
  title: string;
  filedAt: string;
  how: 'text' | 'address' | 'title';
  /** Paragraphs that stand in both, and how many there are. */
  same: number;
  of: number;
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

/** What stands in a field: what the person said, else what the page says of itself, else what was read from the text. */
export function valueOf(name: FactName, draft: IntakeDraft, read: Understanding | null): string {
  const said = draft.facts[name];
  if (said !== undefined) return said;
  const ofPage = saidByPage(name, draft.came);
  if (ofPage !== '') return ofPage;
  if (name === 'deadlineAt') return read?.deadlineAt ?? '';
  return readingOf(name, read)?.value ?? '';
}

export function readingOf(name: FactName, read: Understanding | null): Read {
  return read && name in read ? ((read as unknown as Record<string, Read>)[name] ?? null) : null;
}

/** The text with what the person and its page said about it; what nobody said is read by the desk. */
export function draftToSend({ text, came, facts }: IntakeDraft): object {
  const names = [...READ_FACTS, 'url'] as const;
  const ofPage = Object.fromEntries(names.map((name) => [name, saidByPage(name, came)]).filter(([, value]) => value !== ''));
  return { text, ...(came && { arrivalId: came.arrivalId }), ...factsToSend({ ...ofPage, ...facts }) };
}
