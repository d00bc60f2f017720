import type { Item } from '#lib/extraction/reference/item';
import { sideKnown } from '#lib/extraction/reference/own-words';
import { entityNamed, type Read, take, type Work } from '#lib/extraction/reference/work';

const ITSELF = /^(?:city|town|village|union|party|company|firm|university|college|state|country|club|county|island)$/;
const PART_OF_IT = /^(?:council|board|management|committee|hospital|government|administration)$/;

/** "This city", "this union", "the board" in somebody's own words: the side that they speak for, or a part of it. */
export function ofSpeaker(work: Work, item: Item): Read | null {
  const { opener, words, head, start } = item;
  const isItself = opener === 'this' && ITSELF.test(head);
  if (words !== head || !(isItself || ((opener === 'this' || opener === 'the') && PART_OF_IT.test(head)))) return null;
  const who = speakerAt(work, start);
  const speaker = who === null ? null : entityNamed(work.discourse, who, true);
  const side = speaker ? sideKnown(work.text, work.discourse, speaker) : null;
  if (side === null) return null;
  const isPart = !isItself && !side.toLowerCase().split(' ').includes(head);
  const meant = isPart ? `${side}’s ${head}` : side;
  take(work, item, entityNamed(work.discourse, meant, false));
  return { refersTo: meant, how: 'description', sure: 'likely', isOpen: false };
}

/** Who speaks as "I" there: in a speech always the same. */
function speakerAt({ outer, voices }: Work, start: number): string | null {
  const voice = voices.find(({ span, isQuoted }) => isQuoted && span.start <= start && start < span.end);
  return outer ?? (voice?.speaker?.isOpen === false ? voice.speaker.who : null);
}
