import type { Coreference } from '#lib/extraction/extraction';
import type { Draft } from '#lib/extraction/rules/chain';
import { doubled, toWhom } from '#lib/extraction/rules/datives';
import { IS } from '#lib/extraction/rules/lexicon';
import { countMeant, ordinalMeant, timeMeant } from '#lib/extraction/rules/counts-alone';
import { endOfPhrase, namedBehind } from '#lib/extraction/rules/named-behind';
import { clientAt, placeAt, possessed } from '#lib/extraction/rules/owners';
import { hereMeant, isBare, latestNamed, nounMeant, objectMeant, sideOf } from '#lib/extraction/rules/pointers';
import {
  beforeVerb,
  behindVerb,
  isClitic,
  leftOut,
  manyMeant,
  neuterMeant,
  oneMeant,
  oneOfCounted,
  sheMeant,
} from '#lib/extraction/rules/points';
import { hasArticles, isIdle, thingNear } from '#lib/extraction/rules/romance-pronouns';
import { shortName } from '#lib/extraction/rules/short-names';
import { isFinite } from '#lib/extraction/rules/verbs';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { thingMeant } from '#lib/extraction/rules/things';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

const MOST = 12;

interface Around {
  sentence: Sentence;
  draft: Draft;
  isQuoted: boolean;
  found: Coreference[];
}

/** What the words of a part point at: short names, offices, bodies, papers, pronouns, "su". */
export function readMentions(sentence: Sentence, draft: Draft, isQuoted: boolean): Coreference[] {
  const around: Around = { sentence, draft, isQuoted, found: [] };
  const from = draft.part.head && draft.part.joint === 'relative' ? draft.part.head.from : draft.part.from;
  for (let i = from; i < draft.part.to && around.found.length < MOST; i += 1) i = Math.max(i, mentionAt(around, i) - 1);
  return around.found;
}

/** Reads what stands at a word; gives the place behind it, or the word's own when nothing is meant there. */
function mentionAt(around: Around, i: number): number {
  const { sentence } = around;
  const word = sentence.words[i] as Word;
  if (isClitic(sentence.words, i)) return pronoun(around, i) || i;
  if (word.lower.startsWith('a su ')) return inTag(around, i);
  if (has(word, IS.own)) return clientAt(around, i) || pronoun(around, i) || i;
  if (has(word, IS.capital) && !has(word, NO_NAME)) {
    const named = shortName(around, i);
    if (named > i || !opensSentence(sentence, i)) return named;
  }
  const counted = timeMeant(sentence, i) ?? countMeant(sentence, i);
  if (counted) return take(around, i, counted);
  if (has(word, IS.possessive)) return possessed(around, i);
  if (has(word, IS.determiner) || LEADS.has(word.lower))
    return phrase(around, i) || nounAlone(around, i) || pronoun(around, i) || i;
  return (has(word, IS.infinitive | IS.gerund) && hanging(around, i)) || pronoun(around, i) || i;
}

/** "Allí", "Tres acabaron": a small word with a capital. */
function opensSentence({ words, text, start }: Sentence, i: number): boolean {
  return i === 0 || /[.!?…«“"¿¡]/u.test(words[i]?.mark ?? '') || /[.!?…\n]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "Tres", "esa noche". */
function take({ sentence, found }: Around, i: number, { refersTo, to }: { refersTo: string; to: number }): number {
  found.push({ ...placeAt(sentence, i, to), refersTo, how: 'pronoun', sure: 'likely' });
  return to;
}

const NO_NAME = IS.determiner | IS.possessive | IS.pronoun | IS.own | IS.preposition | IS.light | IS.who;

/** "A su juicio, …": whoever spoke last. */
function inTag({ sentence, draft, found }: Around, i: number): number {
  const who = draft.frame?.speaker ?? sentence.topic;
  const { start, text } = placeAt(sentence, i, i + 1);
  const at = start + text.toLowerCase().indexOf('su ');
  if (who)
    found.push({
      start: at,
      end: at + 2,
      text: sentence.text.slice(at, at + 2),
      refersTo: who.who,
      how: 'pronoun',
      sure: 'likely',
    });
  return i + 1;
}

/** "sacarlo": the pronoun at the end of a verb. */
function hanging(around: Around, i: number): number {
  const { sentence, found } = around;
  const meant = sentence.nouns.length > 0 ? behindVerb(around, i) : null;
  if (!meant) return 0;
  const { end } = placeAt(sentence, i, i + 1);
  const start = end - meant.length;
  found.push({ start, end, text: sentence.text.slice(start, end), refersTo: meant.refersTo, how: 'pronoun', sure: 'likely' });
  return i + 1;
}

/** "las cuentas", "el municipio", "del lugar". */
function nounAlone({ sentence, found }: Around, i: number): number {
  const meant = nounMeant(sentence, i) ?? (isBare(sentence.words, i + 2) ? thingMeant(sentence, i, i + 1) : null);
  if (meant === null) return 0;
  found.push({ ...placeAt(sentence, i, i + 2), refersTo: meant, how: 'description', sure: 'likely' });
  return i + 2;
}

/** "la regidora", "el consistorio", "la empresa, Hidrovalle", "el documento". */
function phrase(around: Around, i: number): number {
  const { sentence, found } = around;
  const { words } = sentence;
  const head = headAt(words, i);
  if (head < 0) return 0;
  const to = endOfPhrase(words, head);
  const at = placeAt(sentence, i, to);
  const meant = namedBehind(sentence, to) ?? whom(sentence, CONTRACTED.test(words[i]?.lower ?? '') ? i + 1 : i, to);
  const told = thingBeside(around, { i, to, head, meant });
  if (told !== null) {
    found.push({ ...at, refersTo: told, how: 'description', sure: 'likely' });
    return to;
  }
  const link = meant && linkOf(meant, at);
  if (link) found.push({ ...at, ...link });
  if (link && meant?.isPerson && meant.start >= at.end && to === head + 1) {
    const side = sideOf(sentence, meant.who);
    if (side !== meant.who)
      found.push({ ...at, refersTo: `${words[head]?.text ?? ''} de ${side}`, how: 'description', sure: 'likely' });
  }
  // "el bloque de Lara": the name inside of the phrase.
  const inner = to - 1;
  if (inner > head && has(words[inner], IS.capital) && nameAt(sentence, inner, to + 3))
    return Math.max(shortName(around, inner), to);
  return to;
}

/** What a noun takes up where no name says it; a paper is told by its longer name. */
function thingBeside(
  { sentence }: Around,
  { i, to, head, meant }: { i: number; to: number; head: number; meant: Whom | null },
): string | null {
  const { words, start } = sentence;
  const isPaper = has(words[head], IS.paper);
  const isNamed = meant !== null && (meant.coreference !== null || meant.start >= start + (words[to - 1]?.end ?? 0));
  if (to !== head + 1 || (isNamed && !isPaper) || !isBare(words, to)) return null;
  const thing = thingMeant(sentence, i, head);
  if (isPaper && thing?.includes(' ')) return thing;
  return isNamed || to !== i + 2 ? null : (nounMeant(sentence, i) ?? thing);
}

function linkOf(
  { who, coreference, isPerson, start }: Whom,
  at: { text: string; end: number },
): Pick<Coreference, 'refersTo' | 'how' | 'sure'> | null {
  const isBehind = start >= at.end;
  if (who.toLowerCase() === at.text.toLowerCase() || !(coreference || isPerson || isBehind)) return null;
  if (!coreference && !isBehind) return null;
  return { refersTo: coreference?.refersTo ?? who, how: 'description', sure: coreference?.sure ?? 'certain' };
}

const CONTRACTED = /^(?:del|al)$/;
const LEADS = new Set(['del', 'al', 'dicho', 'dicha', 'dichos', 'dichas']);

function headAt(words: readonly Word[], i: number): number {
  for (let k = i + 1; k <= i + 2; k += 1) {
    const word = words[k];
    if (!word || word.mark !== '') return -1;
    if (has(word, IS.role | IS.body | IS.paper) && !has(word, IS.capital)) return k;
    if (has(word, IS.capital) && has(word, IS.body | IS.role)) return k;
  }
  return -1;
}

/** "él", "ella", "le", "quien"; "me" and "nuestro" in somebody's own words; "la segunda", "una de ellas". */
function pronoun(around: Around, i: number): number {
  const { sentence, draft, isQuoted, found } = around;
  const { words, lexicon } = sentence;
  const word = words[i] as Word;
  const refersTo = meantBy(around, i);
  if (!refersTo) return 0;
  const isOwn = isQuoted && has(word, IS.own);
  const isOrdinal = lexicon.ordinals.has(words[i + 1]?.lower ?? '');
  const to = isOrdinal && has(word, IS.determiner) ? i + 2 : i + 1;
  found.push({
    ...placeAt(sentence, i, to),
    refersTo,
    how: 'pronoun',
    sure: isOwn || draft.part.joint === 'relative' ? 'certain' : 'likely',
  });
  return to;
}

function meantBy(around: Around, i: number): string | null {
  for (const read of [byOwnWord, byOrdinal, byThey, byWho, byDative, byHe, byObject, byHere, byOthers]) {
    const who = read(around, i);
    if (who !== undefined) return who;
  }
  return null;
}

/** Undefined leaves it to the others. */
type Meaning = (around: Around, i: number) => string | null | undefined;

const byOwnWord: Meaning = ({ sentence, draft, isQuoted }, i) => {
  if (!has(sentence.words[i], IS.own)) return undefined;
  const speaker = firstOf(draft.frame)?.speaker;
  if (!isQuoted || !speaker || speaker.isOpen) return null;
  return (sentence.words[i]?.lower ?? '').startsWith('n') ? sideOf(sentence, speaker.who) : speaker.who;
};

/** "«Mi jefa me ha dicho que me echa»": whoever is quoted, not whom she quotes. */
function firstOf(frame: Draft['frame']): Draft['frame'] {
  let at = frame;
  while (at?.outer) at = at.outer;
  return at;
}

const byObject: Meaning = (around, i) => beforeVerb(around, i) ?? objectMeant(around, i) ?? undefined;
const OTHERS = new Set(['este', 'esta', 'uno', 'una', 'el', 'la', 'los', 'las', 'eso', 'esto', 'ello', 'aquello']);

const byOthers: Meaning = (around, i) =>
  around.sentence.nouns.length === 0 || !OTHERS.has(around.sentence.words[i]?.lower ?? '')
    ? undefined
    : (latterMeant(around.sentence, i) ?? oneMeant(around, i) ?? leftOut(around, i) ?? neuterMeant(around, i) ?? undefined);
const byHere: Meaning = ({ sentence }, i) => hereMeant(sentence, i) ?? undefined;

const byOrdinal: Meaning = (around, i) => {
  const { words, lexicon, counted } = around.sentence;
  const next = words[i + 1];
  if (!next || !DEFINITE.test(words[i]?.lower ?? '') || !lexicon.ordinals.has(next.lower)) return undefined;
  if (!isAlone(words, i + 1)) return null;
  return oneOfCounted(around.sentence, i) ?? (counted.one ? `${next.lower} ${counted.one}` : ordinalMeant(around.sentence, i));
};

const byThey: Meaning = (around, i) => {
  const { words, lexicon, counted } = around.sentence;
  if (lexicon.they.has(words[i]?.lower ?? '') && hasArticles(lexicon.base))
    return isIdle(around.sentence, i) ? null : (thingNear(around.sentence, 'm', true)?.who ?? null);
  return lexicon.they.has(words[i]?.lower ?? '') ? (manyMeant(around, i) ?? counted.many) : undefined;
};

const byWho: Meaning = ({ sentence, draft: { part } }, i) => {
  if (!has(sentence.words[i], IS.who)) return undefined;
  return part.head ? (whom(sentence, part.head.from, part.head.to)?.who ?? null) : null;
};

const byDative: Meaning = (around, i) => {
  const { sentence, draft } = around;
  const { frame } = draft;
  const { words, lexicon, topic, nouns } = sentence;
  const ofMany = (words[i]?.lower ?? '').endsWith('s') && frame ? sideOf(sentence, frame.speaker.who) : null;
  const side = ofMany === frame?.speaker.who && frame?.speaker.isPerson ? null : ofMany;
  if (!lexicon.datives.has(words[i]?.lower ?? '') || !isFinite(words, i + 1)) return undefined;
  const read = doubled(around, i) ?? side;
  if (read || nouns.length === 0) return read ?? (frame?.outer?.speaker ?? frame?.speaker ?? topic)?.who ?? null;
  return toWhom(around, i);
};

const byHe: Meaning = (around, i) => {
  const { sentence, draft } = around;
  const { frame } = draft;
  const { words, lexicon, topic } = sentence;
  if (!lexicon.he.has(words[i]?.lower ?? '') || (has(words[i], IS.determiner) && !isFinite(words, i + 1))) return undefined;
  const meant = sentence.nouns.length > 0 ? sheMeant(around, i) : null;
  if (meant) return meant;
  const gender = lexicon.words.he.split(' ').includes(words[i]?.lower ?? '') ? 'm' : 'f';
  if (isIdle(sentence, i)) return null;
  const near = has(words[i + 1], IS.say) ? null : thingNear(sentence, gender, false);
  if (near) return near.who;
  if (topic?.isPerson && (topic.gender ?? gender) === gender) return topic.who;
  return latestNamed(sentence, i, gender) ?? (topic ?? frame?.speaker)?.who ?? null;
};

const DEFINITE = /^(?:el|la|los|las|o|a|os|as|il|lo|le|l['’]|der|die|das)$/;

/** An ordinal that no noun follows: "la segunda se produjo". */
function isAlone(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return !next || next.mark !== '' || isFinite(words, i + 1) || has(next, IS.light | IS.preposition);
}

/** "Este lo negó": whom it means where no noun follows. */
function latterMeant(sentence: Sentence, i: number): string | null {
  const { words } = sentence;
  if (sentence.lexicon.being.has(words[i + 1]?.lower ?? '')) return null;
  if (!/^est[ea]$/.test(words[i]?.lower ?? '') || !(isFinite(words, i + 1) || has(words[i + 1], IS.light))) return null;
  return whom(sentence, i, i + 1)?.who ?? null;
}
