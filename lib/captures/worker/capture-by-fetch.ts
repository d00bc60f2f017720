import type { ReadWords } from '#lib/captures/captured-facts';
import type { Exchange as Capturable, Rendition } from '#lib/captures/exchange';
import { writeWacz } from '#lib/captures/wacz/write-wacz';
import { isGone } from '#lib/captures/vocabulary';
import type { BrowserHelp } from '#lib/captures/worker/capture-by-browser';
import { CaptureFault, type Capturing, type MadeCapture } from '#lib/captures/worker/made-capture';
import { type Exchange, type Fetched, guardedGet } from '#lib/fetch/guarded-get';
import { FetchRefused } from '#lib/fetch/policy';
import type { Looked } from '#lib/inspection/look/looked';
import { HEAD_BYTES, isImage, isMp4, isRecording, typeOf } from '#lib/keeping/kinds';

/** The title and words of whatever stood at an address. */
export type ReadAnswer = (answer: Fetched, signal: AbortSignal) => Promise<ReadWords>;

/** What a picture or a film is and says of itself; null where it cannot be read as one. */
type LookInto = (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<Looked | null>;

interface FetchHelp extends Pick<BrowserHelp, 'policy' | 'resolve' | 'keyOf'> {
  readAnswer: ReadAnswer;
  look: LookInto;
}

/** A recording of fifty megabytes takes its time, and a capture may take a minute and a half. */
const TIMEOUT_MS = 60_000;
const OURS = new Set(['address', 'private', 'type', 'too-large', 'packing', 'redirects']);

/** Captures what a server answers, byte by byte, where there is no browser or what stands there is no page. */
export function captureByFetch({ policy, resolve, keyOf, readAnswer, look }: FetchHelp): Capturing {
  return async (url, { deskId, signal, onStep }) => {
    const at = new Date();
    const answer = await guardedGet(url, { policy, resolve, signal, timeoutMs: TIMEOUT_MS }).catch((error: unknown) => {
      if (error instanceof FetchRefused) throw new CaptureFault(OURS.has(error.code) ? 'refused' : 'failed', error.code);
      throw error;
    });
    const { status, finalUrl, exchanges, body } = answer;
    if (status >= 400 && !isGone(status)) throw new CaptureFault('failed', 'status', status);
    onStep('packing');
    const read = await readAnswer(answer, signal);
    const [title, text] = [read.title ?? '', read.text ?? ''];
    const renditions: Rendition[] = text ? [{ name: 'readable.txt', bytes: Buffer.from(text) }] : [];
    const page = { url: finalUrl, at, title, text, exchanges: exchanges.map(asSeen), renditions };
    const shown = asShown(body);
    const isTelling = shown.screenshot !== null || (shown.recording !== null && isMp4(shown.recording.type));
    const wacz = await writeWacz(page, keyOf(deskId));
    return {
      method: 'fetch',
      agent: 'Countersign',
      finalUrl,
      status,
      chain: exchanges.slice(0, -1).map((step) => ({ url: step.url, status: step.status })),
      warnings: [],
      title,
      facts: read.facts ?? null,
      text: read.text,
      file: { type: 'application/wacz+zip', bytes: wacz },
      looked: isTelling ? await look(body, 'file', signal) : null,
      ...shown,
    } satisfies MadeCapture;
  };
}

/** What stood there when it was a picture, a PDF or a recording itself: that is how it looks, or sounds. */
function asShown(bytes: Uint8Array): Pick<MadeCapture, 'screenshot' | 'pdf' | 'recording'> {
  const type = typeOf(bytes.subarray(0, HEAD_BYTES));
  const file = type && { type, bytes };
  return {
    screenshot: type && isImage(type) ? file : null,
    pdf: type === 'application/pdf' ? file : null,
    recording: type && isRecording(type) ? file : null,
  };
}

/** The answer as it came over the wire: the record holds its bytes as they were packed and cut into chunks. */
function asSeen({ url, askedAt, status, headers, wire }: Exchange): Capturable {
  const head = wire.indexOf('\r\n\r\n');
  const [first = ''] = wire.subarray(0, Math.max(head, 0)).toString('latin1').split('\r\n', 1);
  return {
    url,
    at: askedAt,
    method: 'GET',
    requestHeaders: [],
    status,
    statusText: /^\S+ \d{3} ?(.*)$/.exec(first)?.[1] ?? '',
    headers,
    body: head < 0 ? new Uint8Array() : wire.subarray(head + 4),
    isWireExact: true,
  };
}
