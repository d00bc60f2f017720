import type { CapturedFacts } from '#lib/captures/captured-facts';
import type { CaptureMethod, CaptureStep, CaptureWarning } from '#lib/captures/vocabulary';
import type { Looked } from '#lib/inspection/look/looked';
import type { KeptType } from '#lib/keeping/kinds';

/** Bytes that a capture brought, not kept yet. */
export interface MadeFile {
  type: KeptType;
  bytes: Uint8Array;
}

/** What a capture brought home, before anything of it is kept. */
export interface MadeCapture {
  method: CaptureMethod;
  agent: string;
  finalUrl: string;
  status: number;
  chain: { url: string; status: number }[];
  warnings: CaptureWarning[];
  title: string;
  facts: CapturedFacts | null;
  /** The words of the page; null where it has none that can be read. */
  text: string | null;
  /** The capture itself: a WACZ, or the file that stood at the address. */
  file: MadeFile;
  screenshot: MadeFile | null;
  pdf: MadeFile | null;
  /** What stood at the address, where that was a recording itself. */
  recording: MadeFile | null;
  /** What was found in the picture or the recording, where one stood at the address itself. */
  looked: Looked | null;
}

/** What a capture does to the page at an address. */
export type Capturing = (
  url: string,
  watch: { deskId: string; signal: AbortSignal; onStep: (step: CaptureStep) => void },
) => Promise<MadeCapture>;

/** Why a page was not captured, with a code of messages/en/captures.json. `refused` is ours to say, `failed` the page's. */
export class CaptureFault extends Error {
  constructor(
    readonly state: 'refused' | 'failed',
    readonly code: string,
    /** What the server answered, where that is the reason. */
    readonly status: number | null = null,
  ) {
    super(`not captured: ${code}`);
  }
}
