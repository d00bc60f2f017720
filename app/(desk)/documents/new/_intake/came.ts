import type { Format } from '#lib/intake/readers/original';
import type { FactName } from '../../_facts/browser-facts';

/** What a text in the field was read from, as the API answers. */
export interface Came {
  arrivalId: string;
  format: Format;
  /** A file's name, or the last part of an address. */
  name: string;
  bytes: number;
  /** How many pages a PDF has. */
  pages: number | null;
  /** Where the page stood in the end; null for a file. */
  finalUrl: string | null;
  /** An ISO moment. */
  at: string;
  facts: Partial<Record<'title' | 'byline' | 'publisher' | 'publishedOn' | 'language' | 'canonical', string | null>>;
}

/** What the page says of this fact itself, empty when it says nothing. */
export function saidByPage(name: FactName, came: Came | null): string {
  if (!came) return '';
  if (name === 'url') return came.facts.canonical ?? came.finalUrl ?? '';
  return came.facts[name as keyof Came['facts']] ?? '';
}

/** The address, when a text is nothing else. */
export function addressIn(text: string): string | null {
  const words = text.trim();
  return /^https?:\/\/\S+$/i.test(words) && URL.canParse(words) && words.length <= 2000 ? words : null;
}

/** Of an address, and of nothing, nothing is known yet that a field could ask for: the text comes first. */
export function isTextAskedFirst(text: string): boolean {
  return text.trim() === '' || addressIn(text) !== null;
}

/** "340 KB" or "1.2 MB". */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
