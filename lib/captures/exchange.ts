/** A header as it was sent: its name in the case it had, its value. The same name may stand more than once. */
export type Header = readonly [name: string, value: string];

/** One request and its answer, as a browser or the guarded fetcher saw them. */
export interface Exchange {
  url: string;
  at: Date;
  method: string;
  requestHeaders: readonly Header[];
  status: number;
  statusText: string;
  headers: readonly Header[];
  /** What the answer brought, as `headers` say it is encoded; empty for a redirect. */
  body: Uint8Array;
  /** Whether `body` is what came over the wire. A browser hands out decoded bytes. */
  isWireExact: boolean;
}

/** A picture or text that was made of the page, kept beside what the page itself sent. */
export interface Rendition {
  name: 'screenshot.png' | 'page.pdf' | 'readable.txt';
  bytes: Uint8Array;
}

/** A page as it was captured, before it is written down. */
export interface CapturedPage {
  url: string;
  at: Date;
  title: string;
  /** The words a reader sees, as they are kept and quoted from. */
  text: string;
  exchanges: readonly Exchange[];
  renditions: readonly Rendition[];
}
