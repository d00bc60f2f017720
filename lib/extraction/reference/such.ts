import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isMeasure } from '#lib/extraction/reference/nouns';
import { isTimePhrase } from '#lib/extraction/reference/word-classes';
import { inFull, type Read, take, type Work } from '#lib/extraction/reference/work';

/** "No such list", "such a school", "such infections": what was called by that noun before, one or many. */
export function suchMeans(work: Work, item: Item): Read | null {
  if (item.name !== null || isMeasure(item.head) || !isSuch(work.text, item)) return null;
  const forms = formsOf(item.head);
  const { discourse, mentions } = work;
  const all = [...mentions.map(({ entity }) => entity).toReversed(), ...discourse.recent.slice(0, MOST)];
  const meant = all.find((entity) => isCalled(entity, forms));
  if (!meant) return null;
  take(work, item, meant);
  return { refersTo: inFull(meant).replace(COUNTED, ''), how: 'description', sure: 'likely', isOpen: false };
}

/** "61 schools", "the same fault": which ones matters no more. */
const COUNTED =
  /^(?:the )?(?:(?:same|first|second|third|last|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )+/u;
const MOST = 60;

function isSuch(text: string, { opener, start }: Item): boolean {
  if (opener === 'such') return true;
  return /^an?$/.test(opener ?? '') && /\bsuch $/i.test(text.slice(Math.max(0, start - 6), start));
}

function isCalled({ heads, isNamed }: Entity, forms: readonly string[]): boolean {
  return !isNamed && forms.some((form) => heads.has(form));
}

/** "list" and "lists", "policy" and "policies". */
function formsOf(head: string): string[] {
  const ones = head.endsWith('ies')
    ? [head.replace(/ies$/, 'y')]
    : /[^su]s$/.test(head)
      ? [head.slice(0, -1), head.replace(/es$/, '')]
      : [];
  return [head, ...ones, `${head}s`, ...(head.endsWith('y') ? [head.replace(/y$/, 'ies')] : [])];
}

/** "I played that violin": the one that was spoken of, though it is called the same. */
export function pointedAt({ opener, head, words }: Item, entity: Entity | null): Read | null {
  const isPointed = POINTING.test(opener ?? '') && entity !== null && entity.mentions > 0 && !isMeasure(head);
  return isPointed && !isTimePhrase(`this ${words}`)
    ? { refersTo: inFull(entity), how: 'description', sure: 'likely', isOpen: false }
    : null;
}

const POINTING = /^(?:this|that|these|those)$/;
