import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import type { Announced } from '#lib/extraction/rules/german-announced';
import { hasArticles } from '#lib/extraction/rules/romance-pronouns';
import type { Span } from '#lib/extraction/extraction';
import { IS } from '#lib/extraction/rules/lexicon';
import { sentenceBehind } from '#lib/extraction/rules/sentence-behind';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { endBehind, speakerBehind } from '#lib/extraction/rules/subject';
import { phraseAt, tellingOf } from '#lib/extraction/rules/telling-sets';
import { sayingAt } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has } from '#lib/extraction/rules/words-of';

const READS = /^(?:fr|it|pt)$/;
const BY = /^(?:por|pelo|pela|pelos|pelas|par|da|dal|dalla|dall’|dai|dalle|do)$/;

/** "Lo ha annunciato mercoledì il sindaco", "C’est ce qu’a confirmé la maire", "O anúncio foi feito pelo presidente". */
export function toldBefore(sentence: Sentence): Announced | null {
  const { words, lexicon } = sentence;
  if (!READS.test(lexicon.base)) return null;
  const length = phraseAt(words, 0, tellingOf(lexicon).behind) || cleftLength(sentence);
  if (
    length === 0 ||
    words.slice(0, length + 8).some((word) => has(word, IS.that) && word.start > (words[length - 1]?.start ?? 0))
  )
    return null;
  const at = length - 1;
  const by = BY.test(words[at]?.lower ?? '') ? at : -1;
  const who = by >= 0 ? whom(sentence, by + 1, endBehind(sentence, by + 1, words.length)) : spokenBy(sentence, length);
  return who && (who.isPerson || who.isBody || who.start >= sentence.start) ? { who, verb: at, colon: -1 } : null;
}

/** "C’est ce qu’a confirmé": how many words it takes. */
function cleftLength({ words }: Sentence): number {
  const isCleft = words[0]?.lower === 'c’' && words[1]?.lower === 'est' && words[2]?.lower.startsWith('ce qu') === true;
  return isCleft ? sayingAt(words, 3, IS.say) + 1 : 0;
}

/** Behind the verb, or behind "by" further on: "foi feito na quarta-feira pelo presidente". */
function spokenBy(sentence: Sentence, from: number): Whom | null {
  const { words } = sentence;
  const by = words.findIndex((word, i) => i >= from && i < from + 6 && /^(?:pelo|pela|pelos|pelas|par)$/.test(word.lower));
  if (by >= 0) return whom(sentence, by + 1, endBehind(sentence, by + 1, words.length));
  return speakerBehind(sentence, from, words.length);
}

const NEXT = /^[.!…]?["”“»«]*[^\S\n]+((?:Lo|Ne|È|A|C['’]est|L['’]information|A informação|O anúncio|É|Quem|Così)\s?[^\n]+)/u;

/** Whose words a sentence is by the one behind it in the paragraph; null where that says something itself. */
export function toldBehind(sentence: Sentence): Frame | null {
  const ahead = READS.test(sentence.lexicon.base) ? sentenceBehind(sentence, NEXT) : null;
  const told = ahead && toldBefore(ahead);
  if (!told) return null;
  const frame = frameOf(
    told.who,
    { verb: ahead.words[told.verb]?.lower ?? '', outer: null, at: ahead.words[told.verb]?.start ?? 0 },
    ahead,
  );
  return { ...frame, isTag: true };
}

/** "Il affirme avoir averti sa hiérarchie. « On m’a répondu … »": whoever said right before what a quotation alone goes on with. */
export function toldRightBefore({ last: { reported }, lexicon, text }: Sentence, unit: Span): Whom | null {
  if (!hasArticles(lexicon.base) || !reported) return null;
  const gap = text.slice(reported.end, unit.start);
  return gap.length <= 3 && !gap.includes('\n') ? reported.who : null;
}
