export type RefusalKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'throttled' | 'too-large';

export interface RefusalDetails {
  /** The input field the refusal is about. */
  field?: string;
  /** Values that the sentence names. */
  params?: Record<string, string | number>;
  /** For stale clicks: what changed, when and by whom. */
  changes?: unknown;
}

/**
 * An expected "no". Thrown inside a verb so that its transaction rolls back; app/_server/present-refusal.ts turns it into
 * an HTTP answer with the sentence that messages/en/refusals.json holds under `code`.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** A row of another desk and a row that never existed answer alike, so that ids cannot be probed. */
export function missing(): Refusal {
  return new Refusal('missing', 'missing');
}
