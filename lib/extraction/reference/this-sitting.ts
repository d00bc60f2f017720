import { committeeAtHead } from '#lib/extraction/reference/at-head';
import type { Item } from '#lib/extraction/reference/item';
import { entityNamed, type Read, take, type Work } from '#lib/extraction/reference/work';

const SITTING = /^(?:committee|commission|panel|inquiry)$/;

/** "This Committee", "the Committee" in the record of its sitting: the one that its head names. */
export function thisSitting(work: Work, item: Item): Read | null {
  const { opener, words, head } = item;
  if (!/^(?:the|this)$/.test(opener ?? '') || words.toLowerCase() !== head || !SITTING.test(head)) return null;
  const who = committeeAtHead(work.text);
  if (who === null || !who.toLowerCase().split(' ').includes(head) || isAnotherNear(work, head, who)) return null;
  take(work, item, entityNamed(work.discourse, who, false));
  return { refersTo: who, how: 'description', sure: 'likely', isOpen: false };
}

/** Another committee was named shortly before. */
function isAnotherNear({ discourse, mentions }: Work, head: string, who: string): boolean {
  const near = [
    ...mentions.map(({ entity }) => entity),
    ...discourse.recent.filter(({ sentence }) => discourse.sentence - sentence < NEAR),
  ];
  return near.some((entity) => entity.isNamed && entity.who !== who && entity.heads.has(head));
}

const NEAR = 3;
