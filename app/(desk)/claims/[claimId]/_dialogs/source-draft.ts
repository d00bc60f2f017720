import type { SourceType, Stance, Tier } from '#lib/workflow/vocabulary';
import type { BrowserEvidence } from '../_act/browser-claim';

/** The fields that a page or a file fills by what it says of itself. */
export type FilledField = 'title' | 'publisher' | 'author' | 'publishedOn' | 'language';

/** What was filled in and nobody touched since: the words, and the address or the hash of the file that they came from. */
export type Filled = { [F in FilledField]?: { words: string; of: string } };

/** The fields of the source form, as typed. A type, not an interface: kept forms are records. */
export type SourceDraft = {
  mode: 'new' | 'known';
  sourceId: string;
  type: SourceType;
  publisher: string;
  author: string;
  title: string;
  url: string;
  publishedOn: string;
  eventOn: string;
  language: string;
  interest: string;
  origin: string;
  snapshot: string;
  /** A capture, empty when there is none, and the address it was made of: it belongs to no other. */
  captureId: string;
  captureUrl: string;
  /** A capture that was asked for here and may not have ended, with its address. */
  askedId: string;
  askedUrl: string;
  /** No copy of the page is wanted. */
  linkOnly: boolean;
  /** A kept file, by its hash, and what it is called. */
  fileSha256: string;
  fileName: string;
  filled: Filled;
  locator: string;
  quote: string;
  quoteNote: string;
  question: string;
  stance: Stance;
  tier: Tier;
};

const FACTS = [
  'type',
  'publisher',
  'author',
  'title',
  'url',
  'publishedOn',
  'eventOn',
  'language',
  'interest',
  'origin',
] as const;

export function emptySource(question: string): SourceDraft {
  return {
    mode: 'new',
    sourceId: '',
    type: 'newspaper',
    publisher: '',
    author: '',
    title: '',
    url: '',
    publishedOn: '',
    eventOn: '',
    language: '',
    interest: '',
    origin: '',
    snapshot: '',
    captureId: '',
    captureUrl: '',
    askedId: '',
    askedUrl: '',
    linkOnly: false,
    fileSha256: '',
    fileName: '',
    filled: {},
    locator: '',
    quote: '',
    quoteNote: '',
    question,
    stance: 'supports',
    tier: 'secondary',
  };
}

export function sourceDraftOf(item: BrowserEvidence): SourceDraft {
  const text = (value: string | null) => value ?? '';
  return {
    mode: 'new',
    sourceId: item.sourceId,
    type: item.type,
    publisher: item.publisher,
    author: text(item.author),
    title: item.title,
    url: text(item.url),
    publishedOn: text(item.publishedOn),
    eventOn: text(item.eventOn),
    language: text(item.language),
    interest: text(item.interest),
    origin: text(item.origin),
    snapshot: '',
    captureId: text(item.captureId),
    captureUrl: item.captureId ? text(item.url) : '',
    askedId: text(item.latestCaptureId),
    askedUrl: item.latestCaptureId ? text(item.url) : '',
    linkOnly: false,
    fileSha256: text(item.fileSha256),
    fileName: text(item.fileName),
    filled: {},
    locator: text(item.locator),
    quote: text(item.quote),
    quoteNote: text(item.quoteNote),
    question: item.question,
    stance: item.stance,
    tier: item.tier,
  };
}

/** The body that adds evidence, or changes it: facts go along only where they are new, else the source stays as it is named. */
export function sourceBody(draft: SourceDraft, before: SourceDraft | null) {
  const use = {
    question: draft.question,
    stance: draft.stance,
    tier: draft.tier,
    locator: orNull(draft.locator),
    quote: orNull(draft.quote),
    quoteNote: orNull(draft.quoteNote),
  };
  const awaited = awaitedIn(draft);
  const awaits = awaited && awaited !== before?.askedId ? { awaitsCapture: awaited } : {};
  if (before) return { ...use, source: isSameSource(draft, before) ? null : factsOf(draft), ...awaits };
  return { ...use, ...chosenSource(draft), ...awaits };
}

/** Which source a form names: one of the desk as it stands, or a new one. */
export function chosenSource(draft: SourceDraft) {
  return draft.mode === 'known' ? { sourceId: draft.sourceId } : { source: factsOf(draft) };
}

/** Whether something of the source is kept: its page, a file, or its words. One the desk has may have a copy. */
export function isKeptIn(draft: SourceDraft): boolean {
  return draft.mode === 'known' || Boolean(draft.snapshot.trim() || captureIn(draft) || draft.fileSha256);
}

/** The capture that stands in the form for the address that stands there; empty when there is none. */
export function captureIn({ captureId, captureUrl, url }: SourceDraft): string {
  return captureUrl === url.trim() ? captureId : '';
}

/** The capture that was asked for of the address that stands there and is not in the form yet; empty when there is none. */
export function awaitedIn(draft: SourceDraft): string {
  const isOfThis = draft.mode === 'new' && draft.askedUrl !== '' && draft.askedUrl === draft.url.trim();
  return isOfThis && !draft.linkOnly && captureIn(draft) === '' ? draft.askedId : '';
}

/** Whether the page is captured as soon as the source is added: nothing of it is kept, and nobody wants the link alone (E4). */
export function isCapturedAtOnce(draft: SourceDraft): boolean {
  return isWebAddress(draft.url) && draft.mode === 'new' && !draft.linkOnly && awaitedIn(draft) === '' && !isKeptIn(draft);
}

export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:/i.test(url);
}

/** Whether enough is filled in to send. */
export function isReady(draft: SourceDraft): boolean {
  if (draft.mode === 'known') return draft.sourceId !== '';
  return draft.publisher.trim() !== '' && draft.title.trim() !== '';
}

function isSameSource(draft: SourceDraft, before: SourceDraft): boolean {
  return (
    draft.snapshot.trim() === '' &&
    captureIn(draft) === captureIn(before) &&
    [before.askedId, ''].includes(awaitedIn(draft)) &&
    draft.fileSha256 === before.fileSha256 &&
    FACTS.every((field) => draft[field].trim() === before[field].trim())
  );
}

function factsOf(draft: SourceDraft) {
  const { type, publisher, title, snapshot, fileSha256 } = draft;
  const optional = ['author', 'url', 'publishedOn', 'eventOn', 'language', 'interest', 'origin'] as const;
  return {
    type,
    publisher,
    title,
    ...Object.fromEntries(optional.map((field) => [field, orNull(draft[field])])),
    snapshot: snapshot.trim() ? snapshot : null,
    captureId: orNull(captureIn(draft)),
    fileSha256: orNull(fileSha256),
  };
}

function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
