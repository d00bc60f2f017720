import type { Item } from '#lib/extraction/reference/item';
import { isMeasure, MONEY } from '#lib/extraction/reference/nouns';
import { isHelper } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';

// What stands behind a noun and tells it from others: "protocol on fishing", "letter dated 3 May", "house worth two million".

const PLACED = 3;
const WINDOW = 160;
const BEHIND = /^\s(?:of|on|about|by|for|between|against|next to|at|in|from|worth)\s$/;
/** "lockers with the life jackets": behind a verb's object it may be how something is done. */
const WITH = /^\swith\s$/;
const TOWARDS = /^\s(?:to|into|towards?|through|over|across)\s$/;
/** They lead somewhere or are meant for somebody. */
const LEADS =
  /^(?:roads?|routes?|ways?|motorway|highway|railway|lines?|paths?|tracks?|bridges?|tunnels?|links?|ferry|flights?|keys?|doors?|entrance|exit|letters?|repl(?:y|ies)|answers?|visits?|trips?|threats?|damage|gifts?|donations?|payments?|loans?|grants?|amendments?|objections?|tribute|return|access|approach|solution|alternative|extension|changes?|cuts?|appeals?|invitation|warnings?|complaints?)$/;
/** Behind a noun they are hardly ever its verb. */
const DONE =
  /^\s(?:dated|entitled|titled|called|named|codenamed|known as|published|posted|signed|sent|written|drafted|drawn up|sold|made|built|brewed|grown|carried out|conducted|commissioned|led|run|owned|operated|leaked|filed|issued|released|launched|funded|financed|paid for|backed|aimed|designed|intended|addressed|submitted|prepared|produced|presented|compiled|written|taken|given|held|kept|stored|based|chaired|headed|organised|organized|set up|recorded|painted|composed|discovered|unearthed|described|listed|seized|stolen|awarded|granted|imposed|proposed|ordered|used|brought|caused|hit|attended|adopted|approved|reached|negotiated)\s(?=(?:(?:\p{Ll}+ly|first|last|this|next|early|late|jointly)\s){0,2}(?:\p{Ll}+\s)?(?:by|in|on|at|from|to|for|with|as|near|under|during|between|against|after|outside|behind|of|\d|["“‘]|\p{Lu}))/u;
/** "a wall that collapsed": what is told behind it is the noun's. */
const RELATIVE =
  /^\s(?:that|which)\s(?!(?:is|are)\s)(?=(?:(?:had|has|have|was|were|is|are|will|would|could|can|may|might|never|once|then|later|also)\s)*\p{Ll}+)/u;
const WORD = /\s([^\s,.;:!?()“”"–—[\]]+(?:[.,]\d+)*)/uy;
const STOPS =
  /^(?:and|or|but|nor|that|which|who|whose|whom|where|when|while|whereas|because|although|though|if|unless|until|since|so|than|as|after|before|during|despite|according|he|she|it|they|we|i|you)$/i;
const MOST = 11;

/** Where a clause or a participle ends that tells a phrase from others of its kind; its own end when nothing does. */
export function clauseEnd(text: string, item: Item): number {
  const { end } = item;
  const behind = text.slice(end, end + WINDOW);
  const done = isOpenTo(item) ? (DONE.exec(behind)?.[0] ?? null) : null;
  if (done !== null) return wordsEnd(text, end + done.trimEnd().length, true);
  const relative = RELATIVE.exec(behind)?.[0];
  if (relative === undefined || !isFinite(behind.slice(relative.length))) return end;
  return wordsEnd(text, end + relative.trimEnd().length, false);
}

/** Where the phrases end that tell a phrase from others of its kind: "of the dam", "against the mine". */
export function complementEnd(text: string, items: readonly Item[], i: number): number {
  const item = items[i] as Item;
  let { end } = item;
  for (const next of items.slice(i + 1, i + 1 + PLACED)) {
    const between = text.slice(end, next.start);
    const isBehind =
      BEHIND.test(between) ||
      (item.part !== 'object' && WITH.test(between)) ||
      (TOWARDS.test(between) && LEADS.test(item.head) && end === item.end);
    if (next.isPronoun || isTime(next) || isManner(next) || !isBehind) break;
    ({ end } = next);
  }
  return end;
}

/** The subject of a verb is no place for a participle, unless a preposition stands before it. */
function isOpenTo({ part, behind }: Item): boolean {
  return part === 'object' || (behind !== null && behind !== 'of') || part === 'other';
}

/** "that collapsed", "which has", no noun behind "that". */
function isFinite(words: string): boolean {
  const [first = ''] = words.split(/[\s,.;:]/u, 1);
  return isHelper(first) || IRREGULAR_PAST.has(first) || /\p{L}{3,}(?:ed|es|[^su]s)$/u.test(first);
}

/** Up to a sign, a word that joins, or a verb; then back to a word that may end a phrase. */
function wordsEnd(text: string, from: number, isWithoutVerb: boolean): number {
  let end = from;
  WORD.lastIndex = from;
  for (let count = 0; count < MOST; count += 1) {
    const found = WORD.exec(text);
    const [all = '', word = ''] = found ?? [];
    if (!found || STOPS.test(word) || (isWithoutVerb && isVerb(word))) break;
    if (!HANGING.test(word)) end = found.index + all.length;
  }
  return end;
}

const HANGING =
  /^(?:the|an?|of|in|on|at|by|for|from|to|with|into|over|under|his|her|its|their|my|our|your|this|those|these|some|about|more|less|not|no|nearly|almost|only)$/i;

function isVerb(word: string): boolean {
  return isHelper(word) || IRREGULAR_PAST.has(word) || /^\p{Ll}{2,}[^e]ed$/u.test(word);
}

/** "in May", "for three years": when something happened, and no part of what it is called. */
function isTime({ behind, head, name, words }: Item): boolean {
  if (behind === 'on') return DAY.test(words);
  if (behind === 'for') return isMeasure(head) && name === null;
  return /^(?:in|at|by|from)$/.test(behind ?? '') && (isMeasure(head) || head === '#');
}

const DAY =
  /^(?:\d{1,2} )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "in person", "by telephone", "at a speed": how something is done. */
function isManner({ behind, head, opener, words }: Item): boolean {
  if (behind === null || behind === 'of') return false;
  if (behind === 'for' && MONEY.test(words)) return true;
  return opener === null ? words === head && MANNER.has(head) : /^an?$/.test(opener) && RATE.test(head);
}

const MANNER: ReadonlySet<string> = new Set(
  'person writing public private full turn hand telephone phone email e-mail post force good free example instance particular general total all once last first least most speed cost risk work home night dawn noon length purpose practice theory fact effect place charge mind favour favor advance return response reply protest part detail use sight secret silence mistake accident law name way sea land air day'.split(
    ' ',
  ),
);
const RATE = /^(?:speed|cost|price|rate|time|loss|profit|discount|distance|fee|pound|dollar|euro|hurry|row|moment|while)$/;
