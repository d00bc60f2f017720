import { IS, type Lexicon, withoutCase } from '#lib/extraction/rules/lexicon';
import { type Range, type Sentence, textOf } from '#lib/extraction/rules/sentence';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** An ending, and what the noun ends with by itself. */
type Endings = readonly (readonly [RegExp, string])[];

interface Cases {
  /** Behind "by the words of", "from": the genitive. */
  of: Endings;
  /** Behind "in", "on". */
  within: Endings;
  /** Behind "согласно", "згідно з". */
  by: Endings;
  /** Adjectives that do not stand in the nominative. */
  adjective: RegExp;
  /** Nouns of several. */
  many: RegExp;
  /** How several are called by themselves. */
  plural: Endings;
  /** Ends of adjectives: of men, women, things and several. */
  agreeing: readonly [string, string, string, string];
}

const CASES: Record<string, Cases> = {
  ru: {
    of: [
      [/ия$/u, 'ие'],
      [/ии$/u, 'ия'],
      [/ства$/u, 'ство'],
      [/цев$/u, 'цы'],
      [/(?<=[кгхжшчщ])ов$/u, 'и'],
      [/ов$/u, 'ы'],
      [/[её]в$/u, 'и'],
      [/ей$/u, 'и'],
      [/ий$/u, 'ии'],
      [/(?<=[кгх])и$/u, 'а'],
      [/ы$/u, 'а'],
      [/и$/u, 'ь'],
      [/(?<=[аеёиоуыэ])я$/u, 'й'],
      [/я$/u, 'ь'],
      [/(?<=ск|цк)ого$/u, 'ий'],
      [/а$/u, ''],
    ],
    within: [
      [/(?<=[нвт]и)и$/u, 'е'],
      [/ии$/u, 'ия'],
      [/стве$/u, 'ство'],
      [/(?<=к)е$/u, 'а'],
      [/(?<=[кгхжшчщ])ах$/u, 'и'],
      [/ах$/u, 'ы'],
      [/ях$/u, 'и'],
    ],
    by: [
      [/ию$/u, 'ие'],
      [/у$/u, ''],
      [/ам$/u, 'ы'],
      [/ям$/u, 'и'],
    ],
    adjective: /(?:[ое]го|ой|[ыи]х|ому|ему|[ыи]м|ом|ем)$/u,
    many: /(?:ов|[её]в|ей|а[хм]|я[хм]|ами|ями)$/u,
    plural: [
      [/[ьй]$/u, 'и'],
      [/(?<=[кгхжшчщ])а$/u, 'и'],
      [/а$/u, 'ы'],
      [/я$/u, 'и'],
      [/ие$/u, 'ия'],
      [/о$/u, 'а'],
      [/ец$/u, 'цы'],
      [/(?<=[кгхжшчщ])$/u, 'и'],
      [/$/u, 'ы'],
    ],
    agreeing: ['ый', 'ая', 'ое', 'ые'],
  },
  uk: {
    of: [
      [/ії$/u, 'ія'],
      [/ства$/u, 'ство'],
      [/ців$/u, 'ці'],
      [/(?<=[жшчщ])ів$/u, 'і'],
      [/ів$/u, 'и'],
      [/їв$/u, 'ї'],
      [/ей$/u, 'і'],
      [/(?<=ськ|цьк)ого$/u, 'ий'],
      [/и$/u, 'а'],
      [/(?<=[еа])ля$/u, 'ль'],
      [/(?<=[бвгджзклмнпрстфхчшц])[ау]$/u, ''],
    ],
    within: [
      [/(?<=нн)і$/u, 'я'],
      [/ії$/u, 'ія'],
      [/стві$/u, 'ство'],
      [/ах$/u, 'и'],
      [/ях$/u, 'і'],
    ],
    by: [
      [/ом$/u, ''],
      [/(?<=нн)ям$/u, 'я'],
      [/ою$/u, 'а'],
      [/ами$/u, 'и'],
      [/ями$/u, 'і'],
    ],
    adjective: /(?:ого|ьої|ої|[иі]х|ому|ій|[иі]м)$/u,
    many: /(?:ів|їв|ей|а[хм]|я[хм]|ами|ями)$/u,
    plural: [
      [/ець$/u, 'ці'],
      [/[ья]$/u, 'і'],
      [/й$/u, 'ї'],
      [/а$/u, 'и'],
      [/о$/u, 'а'],
      [/(?<=[жшчщ])$/u, 'і'],
      [/$/u, 'и'],
    ],
    agreeing: ['ий', 'а', 'е', 'і'],
  },
};

/** "по словам местных жителей", "в сообщении мэрии": whoever speaks, as she is called by herself. */
export function plainPhrase(sentence: Sentence, { from, to }: Range, before: Word): string {
  const { words, lexicon } = sentence;
  const full = textOf(sentence, { from, to });
  const cases = CASES[lexicon.base];
  if (!cases) return full;
  let head = from;
  while (head < to - 1 && isAdjective(words, head, cases)) head += 1;
  const noun = words[head] as Word;
  const plain = plainNoun(noun, { lexicon, cases, endings: cases[governed(before)] });
  if (plain === null) return full;
  const adjectives = words.slice(from, head).map((word) => agreeing(word.text, plain.of, cases));
  const rest = full.slice(noun.end - (words[from] as Word).start);
  return [...adjectives, plain.form].join(' ') + rest;
}

/** Which case the word before asks for. */
function governed({ lower, bits }: Word): 'of' | 'within' | 'by' {
  if (/^(?:согласно|згідно)/u.test(lower)) return 'by';
  if (bits & IS.according) return 'of';
  return /^(?:в|во|на|у)$/u.test(lower) ? 'within' : 'of';
}

function isAdjective(words: readonly Word[], i: number, { adjective }: Cases): boolean {
  const [word, next] = [words[i] as Word, words[i + 1]];
  return adjective.test(word.lower) && next?.mark === '' && !has(word, IS.role | IS.body | IS.paper | IS.capital);
}

interface Plain {
  form: string;
  of: 0 | 1 | 2 | 3;
}

function plainNoun(
  { lower, text, bits }: Word,
  { lexicon, cases, endings }: { lexicon: Lexicon; cases: Cases; endings: Endings },
): Plain | null {
  if (text === text.toUpperCase() || /^\p{Script=Latin}/u.test(text)) return null;
  const isKnown = (bits & (IS.role | IS.body | IS.paper)) !== 0;
  const base = isKnown ? lexicon.byStem.get(withoutCase(lower, lexicon)) : undefined;
  const isMany = cases.many.test(lower) && base !== lower;
  if (base !== undefined) {
    const form = isMany ? changed(base, cases.plural) : base;
    return { form, of: isMany ? 3 : kindOf(base) };
  }
  const found = endings.find(([ending]) => ending.test(lower));
  if (!found || lower.length < 4) return null;
  const small = lower.replace(found[0], found[1]);
  const form = text === lower ? small : small.charAt(0).toUpperCase() + small.slice(1);
  return { form, of: isMany ? 3 : kindOf(small) };
}

function changed(form: string, endings: Endings): string {
  const found = endings.find(([ending]) => ending.test(form));
  return found ? form.replace(found[0], found[1]) : form;
}

function kindOf(noun: string): Plain['of'] {
  if (/[ое]$|ння$/u.test(noun)) return 2;
  return /[аяь]$/u.test(noun) && !noun.endsWith('тель') ? 1 : 0;
}

/** "местных" before "жители" is "местные", "городской" before "администрация" "городская". */
function agreeing(adjective: string, of: Plain['of'], { adjective: ending, agreeing: ends }: Cases): string {
  const stem = adjective.replace(ending, '');
  const end = of === 0 && STRESSED.test(stem) ? 'ой' : ends[of];
  return stem + (/[кгхжшчщ]$/u.test(stem) ? end.replace('ы', 'и') : end);
}

/** "годовой", "областной". */
const STRESSED = /(?:^годов|^городск|^областн|^краев|^заводск|^портов|^мэрск|^больш|^друг)$/i;
