import { errors } from 'playwright-core';
import type { Way } from '#lib/captures/browser/follow-page';
import { isGone } from '#lib/captures/vocabulary';
import { CaptureFault } from '#lib/captures/worker/made-capture';

/** By what the browser says of a page that it cannot open. */
const FAULTS: [said: RegExp, state: CaptureFault['state'], code: string][] = [
  [/Download is starting|ERR_ABORTED|ERR_HTTP_RESPONSE_CODE_FAILURE/, 'failed', 'not-a-page'],
  [/ERR_CERT|ERR_SSL/, 'failed', 'certificate'],
  [/ERR_TOO_MANY_REDIRECTS/, 'refused', 'redirects'],
  [/ERR_UNSAFE_PORT/, 'refused', 'address'],
  [/net::ERR_/, 'failed', 'unreachable'],
];

/**
 * What the browser says of a page that it cannot open, as a fault that has a sentence; anything else as it is. An answer without
 * content that is a refusal is no page to some browsers; one that says the page is gone is kept the way of files then.
 */
export function faultOf(error: unknown, { answers }: Way): unknown {
  const status = answers.at(-1)?.status() ?? 0;
  if (error instanceof errors.TimeoutError) return new CaptureFault('failed', 'timeout');
  const words = error instanceof Error ? error.message : '';
  if (/ERR_HTTP_RESPONSE_CODE_FAILURE/.test(words) && !isGone(status)) return new CaptureFault('failed', 'status', status);
  const [, state, code] = FAULTS.find(([said]) => said.test(words)) ?? [];
  return state && code ? new CaptureFault(state, code) : error;
}
