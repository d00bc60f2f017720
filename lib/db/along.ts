/** Somebody who waits for an act that takes seconds. */
export interface Along<P = unknown> {
  /** Aborted when nobody waits any more, or when that person says stop. */
  signal?: AbortSignal;
  /** Told now and then how far it is. */
  tell?: (progress: P) => void;
}
