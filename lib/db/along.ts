/** Somebody who waits for an act that takes seconds. */
export interface Along<P = unknown> {
  /** Aborted when nobody waits any more, or when that person says stop. */
  signal?: AbortSignal;
  /** Told now and then how far it is; false when it was too soon after the last time, and nobody heard it. */
  tell?: (progress: P) => unknown;
}
