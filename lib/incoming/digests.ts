import { contentDigest } from '#lib/ledger/content-digest';
import type { incomingAsks, incomingItems } from '#lib/incoming/schema';

type Item = Pick<typeof incomingItems.$inferSelect, 'kind' | 'words' | 'address' | 'matchHash' | 'salt'>;
type Ask = Pick<typeof incomingAsks.$inferSelect, 'sender' | 'senderId' | 'channel' | 'salt'>;

/** Digest of what came in, salted: it stands in the event, the words do not. */
export function itemDigest({ kind, words, address, matchHash, salt }: Item): string {
  return contentDigest({ kind, words, address, matchHash, salt });
}

/** Digest of who sent it over which channel, salted. */
export function askDigest({ sender, senderId, channel, salt }: Ask): string {
  return contentDigest({ sender, senderId, channel, salt });
}
