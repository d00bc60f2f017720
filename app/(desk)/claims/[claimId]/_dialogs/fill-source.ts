import type { CapturedFacts } from '#lib/captures/captured-facts';
import type { Filled, FilledField, SourceDraft } from './source-draft';

/** A page that was captured for a form, with what it says of itself. */
export interface CapturedPage {
  id: string;
  url: string;
  title: string;
  facts: CapturedFacts | null;
}

type Part = Partial<SourceDraft>;

/** What somebody types into a field: from now on its words are theirs. */
export function withTyped(draft: SourceDraft, field: keyof SourceDraft, words: string): Part {
  return { [field]: words, filled: without(draft.filled, field) };
}

/** Another address: what was filled from the page at the old one goes, and is there again when that comes back. */
export function withAddress(draft: SourceDraft, url: string): Part {
  return { url, ...standing({ ...draft, url }) };
}

/**
 * What a capture puts into the form: itself, and what the page says of itself where the form still stands at its address, in
 * fields that say nothing yet or that an earlier page filled. One that the form had already adds nothing more: what was left
 * empty then stays so.
 */
export function withCapture(draft: SourceDraft, { id, url, title, facts }: CapturedPage): Part {
  const copy = { captureId: id, captureUrl: url };
  if (draft.url.trim() !== url || draft.captureId === id) return copy;
  const said = {
    title: title.slice(0, 300),
    publisher: upTo(200, facts?.publisher),
    author: upTo(200, facts?.byline),
    publishedOn: upTo(10, facts?.publishedOn),
    language: upTo(20, facts?.language),
  };
  return { ...copy, ...fill(draft, said, url) };
}

/** What a file puts into the form: itself, and what it calls itself where the form has no title yet, or that of an earlier file. */
export function withFile(draft: SourceDraft, { sha256, name, title }: { sha256: string; name: string; title: string }): Part {
  const isPages = draft.filled.title?.of === draft.url.trim();
  const file = { fileSha256: sha256, fileName: name };
  return isPages ? file : { ...file, ...fill({ ...draft, fileSha256: '' }, { title: title.slice(0, 300) }, sha256) };
}

/** Takes the file out, or puts back the one that was there: a title that came with it goes, too. */
export function withFormerFile(draft: SourceDraft, file: Pick<SourceDraft, 'fileSha256' | 'fileName'>): Part {
  return { ...file, ...standing({ ...draft, ...file }) };
}

/** Whether words stand in the form that nobody typed: they came from the page or the file, and somebody has to look at them. */
export function isFilled(draft: SourceDraft): boolean {
  return entriesOf(draft.filled).some(([field]) => draft[field] !== '');
}

/** Fills the fields that nobody typed into, except from a file that still stands; where nothing is said they are emptied. */
function fill(draft: SourceDraft, said: { [F in FilledField]?: string }, of: string): Part {
  let filled = draft.filled;
  const words: Part = {};
  for (const [field, value] of entriesOf(said)) {
    const before = filled[field];
    const isFiles = before !== undefined && before.of === draft.fileSha256;
    if (isFiles || (!before && draft[field].trim() !== '')) continue;
    words[field] = value;
    filled = value === '' ? without(filled, field) : { ...filled, [field]: { words: value, of } };
  }
  return { ...words, filled };
}

/** The filled fields as they read at this address and with this file: what came from another is empty. */
function standing({ filled, url, fileSha256 }: SourceDraft): Part {
  const isHere = (of: string) => of === url.trim() || of === fileSha256;
  return Object.fromEntries(entriesOf(filled).map(([field, { words, of }]) => [field, isHere(of) ? words : '']));
}

function without(filled: Filled, field: string): Filled {
  return Object.fromEntries(Object.entries(filled).filter(([name]) => name !== field));
}

function entriesOf<T>(fields: { [F in FilledField]?: T }): [FilledField, T][] {
  return Object.entries(fields) as [FilledField, T][];
}

function upTo(most: number, words: string | null | undefined): string {
  return words && words.length <= most ? words : '';
}
