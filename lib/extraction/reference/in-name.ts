import { type Around, type Meant, said } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isFirmNoun } from '#lib/extraction/reference/nouns';

/** Nouns that open a name: "Lake Orrin", "Hotel Bristol". */
const OPENS =
  /^(?:lake|loch|mount|river|cape|fort|camp|hotel|castle|café|cafe|operation|project|cyclone|hurricane|typhoon|storm|radio|flight|clinic|hospital|college|university|institute|bank|ministry|council|church|commission|committee|union)$/;
/** Words of names that say no kind of thing. */
const NO_KIND =
  /^(?:north|south|east|west|centre|center|day|week|house|state|city|king|queen|saint|general|world|sun|star|times|mail|post|man|woman|lady|lord|water|rock|stone|wood|field|hill|ford|end|way)$/;
const ENDS = /^(?:that|which|who|whose|of|for)$/;

/** "The lake" is Lake Orrin, "the journal" the Northern Journal of Medicine: the only name with the word in it. */
export function inName({ opener, head, words, isPlural }: Item, around: Around): Meant | null {
  if (!/^(?:the|this|that)$/.test(opener ?? '') || isPlural || head.length < 4 || NO_KIND.test(head)) return null;
  if (ENDS.test(/^\s(\p{L}+)/u.exec(around.text.slice(around.at, around.at + 9))?.[1] ?? '')) return null;
  const wanted =
    isFirmNoun(head) && words !== head ? words.toLowerCase().split(' ').slice(0, -1) : words.toLowerCase().split(' ');
  const met = new Set([...around.before.map(({ entity }) => entity), ...around.discourse.byName.values()]);
  const found = [...met].filter((entity) => bears(entity, wanted));
  const [one, other] = found;
  return one && !other ? said(one, 'likely') : null;
}

function bears({ isNamed, who, nature, of }: Entity, wanted: readonly string[]): boolean {
  if (!isNamed || nature === 'person' || nature === 'people' || of !== undefined) return false;
  const [first = '', ...rest] = who.split(' ');
  if (rest.length === 0) return false;
  const named = [...(OPENS.test(first.toLowerCase()) ? [first] : []), ...rest].filter((word) => /^\p{Lu}/u.test(word));
  const bare = [first, ...rest].map((word) => word.toLowerCase());
  const head = wanted.at(-1) ?? '';
  const at = bare.lastIndexOf(head);
  // "the public" is no Directorate of Public Health.
  const isHead = at === bare.length - 1 || /^(?:of|for|on|in|at)$/.test(bare[at + 1] ?? '') || (at === 0 && OPENS.test(head));
  return isHead && wanted.every((word) => bare.includes(word)) && named.some((word) => word.toLowerCase() === head);
}
