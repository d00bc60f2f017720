import type { arrivals } from '#lib/intake/schema';
import { contentDigest } from '#lib/ledger/content-digest';

type Arrival = typeof arrivals.$inferSelect;

/** Digest of where a text came from; the event that files it carries it. */
export function arrivalDigest(arrival: Arrival): string {
  const { deskId: _desk, arrivedAt, ...rest } = arrival;
  return contentDigest({ ...rest, arrivedAt: arrivedAt.toISOString() });
}
