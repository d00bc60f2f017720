/** How a capture stands. All but the first two are its end: a new try is a new capture. */
export const CAPTURE_STATES = ['queued', 'capturing', 'captured', 'refused', 'failed', 'gone', 'stopped'] as const;
export type CaptureState = (typeof CAPTURE_STATES)[number];

/** Whether somebody still works on it. */
export function isUnderWay(state: CaptureState): boolean {
  return state === 'queued' || state === 'capturing';
}

/** Whether the page will not be had from here, so that somebody has to bring it. */
export function isLost(state: CaptureState): boolean {
  return state === 'refused' || state === 'failed' || state === 'gone';
}

/** Whether a server says by its HTTP status that a page is not there. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** How far a capture that is under way is. */
export const CAPTURE_STEPS = ['opening', 'reading', 'picturing', 'packing'] as const;
export type CaptureStep = (typeof CAPTURE_STEPS)[number];

/** By a browser, as a reader sees the page; or the plain answer of the server, byte by byte, where there is no browser. */
export const CAPTURE_METHODS = ['browser', 'fetch'] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

/** What is worth knowing about a capture that came about all the same: of something that the page loads, or of the page itself. */
export type CaptureWarning =
  | { url: string; why: 'no-body' | 'too-large' | 'failed' | 'blocked' }
  | { url: string; why: 'unfinished' | 'no-picture' | 'no-print' }
  /** The picture ends before the page; both in pixels. */
  | { url: string; why: 'cut'; shown: number; of: number };
