import { clauseEnd, complementEnd } from '#lib/extraction/reference/complement';
import { isPersonal } from '#lib/extraction/reference/around';
import type { Item } from '#lib/extraction/reference/item';
import { isKnownNoun, isMeasure } from '#lib/extraction/reference/nouns';
import { readItems } from '#lib/extraction/reference/phrases';
import { withSmall } from '#lib/extraction/reference/take-new';
import type { Read, Work } from '#lib/extraction/reference/work';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

// "Padded shoes …, a mirror. … makes the shoes": a noun that the text has said before, with more beside it.

const LOOKED_BACK = 6000;
const SENTENCE = 260;
const TRIED = 6;
const SHORTEST = 4;
const LONGEST = 90;

/** In most texts there is but one of them, or they mean nothing that was spoken of. */
const ALONE: ReadonlySet<string> = new Set(
  'police public media press army government people world country state nation weather internet economy market markets past future present rest others same other fact case point way idea reason question answer truth matter thing things kind sort lot bit place area side sides part parts end beginning start middle moment period date floor ground road street scene record law house phone telephone television radio news heart head face hand hands body mind life death war peace dead living rich poor young elderly unemployed sick wounded injured chair table door board member members mayor minister president court judge jury defence prosecution hon gentleman lady house speaker amount sum total figure figures money level levels rate rates kids children women men boys girls youth town city village region county district neighbourhood community sea sky sun moon earth land water air'.split(
    ' ',
  ),
);

/** What tells the phrase stands behind it: "the cost of a kilo", "the trust that runs it". */
const TELLS = /^\s(?:of|that|which|who|whose|for|to|on|about|behind|between)\s/;

/** "The shoes" that were padded ones when the text first spoke of them; null when it told nothing more of them. */
export function onceMore({ text }: Work, item: Item): Read | null {
  const { head, words, opener, start, end } = item;
  if (opener !== 'the' || head.length < SHORTEST || ALONE.has(head) || isMeasure(head) || isPersonal(item)) return null;
  if (words.split(' ').length > 2 || TELLS.test(text.slice(end, end + 9))) return null;
  const told = toldBefore(text, start, words.toLowerCase());
  return told === null ? null : { refersTo: told, how: 'description', sure: 'likely', isOpen: false };
}

function toldBefore(text: string, start: number, words: string): string | null {
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start).toLowerCase();
  const from = start - before.length;
  const found = new Map<string, number>();
  let at = before.length;
  for (let tried = 0; tried < TRIED; tried += 1) {
    at = before.lastIndexOf(words, at - 1);
    if (at < 0) break;
    if (!isWord(before, at, words.length)) continue;
    const told = phraseAt(text, from + at, words);
    if (told !== null) found.set(told, (found.get(told) ?? 0) + (told.toLowerCase().startsWith(words) ? 1 : 0.9));
    if (at === 0) break;
  }
  const [best] = [...found].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

const LETTER = /[\p{L}\p{N}-]/u;

function isWord(text: string, at: number, length: number): boolean {
  return !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + length));
}

/** The phrase that stands at a place, if it says more than the words that are looked for. */
function phraseAt(text: string, at: number, words: string): string | null {
  const { begin, stop } = sentenceAround(text, at);
  const items = readItems(text, { start: begin, end: stop });
  const i = items.findIndex((item) => !item.isPronoun && item.start <= at && at + words.length <= item.end);
  const item = items[i];
  if (!item || item.isOfShare || item.head === '#') return null;
  const said = item.words.toLowerCase();
  if (!said.endsWith(words)) return compound(item, said, words);
  const owner = item.opener === "'s" ? items[i - 1] : undefined;
  const ahead = aheadOf(item, text);
  const behind = text.slice(item.end, endOf(text, items, i));
  if (owner && !owner.isPronoun) return joined(`${owner.words}${owner.isPlural ? '’' : '’s'} ${item.words}`, behind);
  if (said !== words && !isVague(said.slice(0, -words.length).trim())) return joined(withSmall(item), behind);
  if (ahead !== null) return joined(`${ahead} ${item.words}`, behind);
  if (behind.trim() !== '') return joined(withSmall(item), behind);
  return /^an?$/.test(item.opener ?? '') ? byClause(text, items, i) : null;
}

function endOf(text: string, items: readonly Item[], i: number): number {
  const item = items[i] as Item;
  const end = complementEnd(text, items, i);
  return end > item.end ? end : clauseEnd(text, item);
}

function joined(words: string, behind: string): string | null {
  const whole = (words + behind).replace(/\s+/gu, ' ').replace(LEADING, '');
  return whole.length > LONGEST || /["“”()]|\s(?:this|these|that kind|such)\s/u.test(whole) ? null : whole;
}

const LEADING = /^(?:of|in|on|onto|into|at|by|for|from|to|with|the|an?)\s/iu;

/** "a dummy gel": "the dummy"; "the Prairie County Fair": "the county". */
function compound(item: Item, said: string, words: string): string | null {
  const at = said.indexOf(words);
  if (at < 0 || !/^\s\p{L}/u.test(said.slice(at + words.length))) return null;
  const first = item.words.slice(0, at + words.length);
  if (item.name !== null) return /^\p{Lu}\S* \p{Lu}\S*$/u.test(first) ? first : null;
  const isOne = at === 0 && /^an?$/.test(item.opener ?? '') && item.words.split(' ').length === 2;
  return isOne && isKnownNoun(item.head) && !isPersonal(item) ? item.words : null;
}

/** "is given padded shoes": a participle that the phrase begins with. */
function aheadOf({ start, opener }: Item, text: string): string | null {
  return opener === null ? (AHEAD.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? null) : null;
}

const AHEAD =
  /\b(?:given|gave|wore|wears|wearing|sold|sells|bought|buys|got|had|has|have|is|are|was|were|of|in|with|by|on|from|for|and)\s(\p{Ll}{2,}(?:ed|en))\s$/u;

/** "same", "first", "new": they tell nothing by themselves. */
function isVague(ahead: string): boolean {
  return ahead
    .split(' ')
    .every(
      (word) =>
        /^(?:same|only|whole|entire|own|very|first|second|third|last|next|latest|other|another|new|old|late|more|further|many|few|several|some|any|two|three|four|five|six|seven|eight|nine|ten|\d\S*|certain|such|big|small|large|great|little|long|short|good|bad|special|particular|different|similar|current|present|recent|early|earlier|later|previous)$/.test(
          word,
        ) || word === '',
    );
}

/** "A train struck a minibus": the train that struck it. "The tenant rented an account": the tenant’s account. */
function byClause(text: string, items: readonly Item[], i: number): string | null {
  const item = items[i] as Item;
  if (item.part === 'subject') {
    const clause = CLAUSE.exec(text.slice(item.end, item.end + LONGEST))?.[0] ?? '';
    return clause.length > 6 && hasFiniteVerb(clause) ? joined(`${withSmall(item)} that`, clause) : null;
  }
  const subject =
    item.part === 'object' ? items.findLast(({ part, clause }) => part === 'subject' && clause === item.clause) : undefined;
  if (!subject || subject.isPronoun || subject.end >= item.start) return null;
  return HAS.test(text.slice(subject.end, item.start)) ? joined(`${subject.words}’s`, ` ${item.words}`) : null;
}

const CLAUSE =
  /^(?:\s(?!(?:and|or|but|when|while|because|although|though|if|after|before|as|until|he|she|it|they|who|which|that|said|says)\b)[^\s.,;:!?()“”"–—[\]]+(?:[.,](?=\d)\d+)*)+/u;
/** Whoever has, makes or leads something is whose it is. */
const HAS =
  /^\s(?:(?:had|has|have|then|later|also|would|will|recently|already|first|since)\s){0,2}(?:had|has|have|owns?|owned|runs?|ran|rent(?:s|ed)?|holds?|held|keeps?|kept|built|builds?|made|makes?|wrote|writes|written|sent|sends?|signed|published|publishes|issued|released|filed|launched|submitted|presented|conducted|commissioned|led|leads|opened|operates?|operated|drafted|produced|produces|prepared|proposed|introduced|organised|organized|founded|set up|drew up|carried out|gave|delivered|lodged|tabled|drove|drives|rode|flew|received|won|lost|carried|wore|bought|sold|inherited|acquired|hired|employed|kept)\s$/u;

/** The point of "E. coli" ends no sentence. */
const BOUNDARY = /(?:[;:?!\n]|(?<!(?:^|\s)\p{Lu})\.)["”’]?\s(?:[^.;:?!\n]|(?<=\s\p{Lu})\.)*$|\n(?:[^.;:?!\n]|(?<=\s\p{Lu})\.)*$/u;

function sentenceAround(text: string, at: number): { begin: number; stop: number } {
  const from = Math.max(0, at - SENTENCE);
  const begin = from + (BOUNDARY.exec(text.slice(from, at))?.index ?? -2) + 2;
  const stop = /[.;:?!\n](?:\s|$)/u.exec(text.slice(at, at + SENTENCE))?.index ?? SENTENCE;
  return { begin, stop: Math.min(text.length, at + stop) };
}
