import { contentDigest } from '#lib/ledger/content-digest';
import type { documents } from '#lib/intake/schema';
import type { Block } from '#lib/workflow/vocabulary';

type Facts = Pick<
  typeof documents.$inferInsert,
  | 'title'
  | 'byline'
  | 'publisher'
  | 'url'
  | 'publishedOn'
  | 'language'
  | 'kind'
  | 'purpose'
  | 'translatedFrom'
  | 'translator'
  | 'ownerId'
  | 'deadlineAt'
  | 'authorId'
>;

/** Digest of what the desk knows about a document; the event that receives it or changes its facts carries it. */
export function documentFactsDigest(facts: Facts): string {
  const { title, language, kind, purpose, ownerId } = facts;
  const { byline = null, publisher = null, url = null, publishedOn = null } = facts;
  const { translatedFrom = null, translator = null, deadlineAt = null, authorId = null } = facts;
  const known = { title, language, kind, purpose, ownerId, byline, publisher, url, publishedOn };
  return contentDigest({ ...known, translatedFrom, translator, deadlineAt, authorId });
}

/** Digest of how a text is divided; its letters have the hash of the text. */
export function blocksDigest(blocks: readonly Block[]): string {
  return contentDigest(blocks);
}
