import { IS, type Lexicon, withoutCase } from '#lib/extraction/rules/lexicon';
import { FR } from '#lib/extraction/rules/words/fr';
import { ES } from '#lib/extraction/rules/words/es';
import { IT } from '#lib/extraction/rules/words/it';
import { DE } from '#lib/extraction/rules/words/de';
import { PT } from '#lib/extraction/rules/words/pt';
import { RU } from '#lib/extraction/rules/words/ru';
import { UK } from '#lib/extraction/rules/words/uk';
import { patternsOf, setsOf } from '#lib/extraction/rules/lexicon-sets';
import type { LanguageWords, RoleForms, VerbForms } from '#lib/extraction/rules/words/language-words';

const LANGUAGES: Record<string, LanguageWords> = { de: DE, es: ES, fr: FR, it: IT, pt: PT, ru: RU, uk: UK };
const built = new Map<string, Lexicon | null>();

/** The lexicon of a language by its tag, made when first asked for; null when its grammar is not written down. */
export function lexiconOf(language: string): Lexicon | null {
  const base = language.split('-')[0] ?? '';
  const known = built.get(base);
  if (known !== undefined) return known;
  const words = Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
  const made = words ? build(base, words) : null;
  built.set(base, made);
  return made;
}

function build(base: string, words: LanguageWords): Lexicon {
  const lexicon: Lexicon = {
    base,
    words,
    ...setsOf(words),
    ...patternsOf(words),
    bits: new Map(),
    phrases: new Map(),
    roles: new Map(),
    bodies: new Map(),
    firstNames: new Map(),
    involved: new Set(),
    ordinary: new Set(),
    leading: new Set(),
    ofTown: new Set(),
    byStem: new Map(),
  };
  addSmallWords(lexicon, words);
  addVerbs(lexicon, words);
  for (const form of words.jokes.split(' ')) addVerb(lexicon, form, IS.say | IS.finite);
  words.roles.forEach((forms, kind) => addRole(lexicon, kind, forms));
  const kindOf = (word: string) => lexicon.roles.get(word)?.kind ?? -1;
  for (const word of words.involved.split(' ')) lexicon.involved.add(kindOf(word));
  for (const word of words.ordinary.split(' ')) lexicon.ordinary.add(kindOf(word));
  for (const word of words.leading.split(' ')) lexicon.leading.add(kindOf(word));
  for (const word of words.ofTown.split(' ')) lexicon.ofTown.add(kindOf(word));
  words.bodies.forEach((list, kind) => {
    for (const form of list.split(' ')) {
      const key = form.replaceAll('_', ' ');
      lexicon.bodies.set(key, [...(lexicon.bodies.get(key) ?? []), kind]);
    }
    add(lexicon, list, IS.body);
  });
  add(lexicon, words.papers, IS.paper);
  for (const [first, known] of lexicon.phrases)
    lexicon.phrases.set(
      first,
      known.toSorted((a, b) => b.rest.length - a.rest.length),
    );
  for (const [form, bits] of lexicon.bits) if (bits & (IS.role | IS.body | IS.paper)) addStem(lexicon, form);
  const [men, women] = words.firstNames;
  for (const name of men.split(' ')) lexicon.firstNames.set(name, 'm');
  for (const name of women.split(' ')) lexicon.firstNames.set(name, 'f');
  return lexicon;
}

/** "сообщение" has "сообщении" beside "сообщению". */
function addStem(lexicon: Lexicon, form: string): void {
  lexicon.byStem.set(withoutCase(form, lexicon), form);
  if (lexicon.cases && form.endsWith('ие')) lexicon.byStem.set(form.slice(0, -1), form);
}

function addSmallWords(lexicon: Lexicon, words: LanguageWords): void {
  const lists: [string, number][] = [
    [words.that, IS.that],
    [words.and, IS.and],
    [words.but, IS.but],
    [words.because, IS.subordinate],
    [words.relative, IS.relative],
    [words.subordinate, IS.subordinate],
    [words.prepositions, IS.preposition],
    [words.determiners, IS.determiner],
    [words.articles, IS.article],
    [words.eyes, IS.eyes],
    [words.light, IS.light],
    [`${words.he} ${words.she} ${words.they} ${words.we}`, IS.pronoun],
    [words.possessive, IS.possessive],
    [words.own, IS.own],
    [words.who, IS.who],
    [words.auxiliary, IS.auxiliary],
    [words.according, IS.according],
  ];
  for (const [list, bit] of lists) add(lexicon, list, bit);
}

function addVerbs(lexicon: Lexicon, words: LanguageWords): void {
  add(lexicon, words.finite, IS.finite);
  add(lexicon, words.present, IS.finite);
  add(lexicon, words.present, IS.finite, words.plural);
  add(lexicon, words.maybe, IS.maybe);
  add(lexicon, words.maybe, IS.finite, words.plural);
  for (const form of words.maybe.split(' ')) {
    lexicon.bits.set(form, (lexicon.bits.get(form) ?? 0) & ~IS.finite);
  }
  const verbs: [readonly VerbForms[], number][] = [
    [words.say, IS.say],
    [words.deny, IS.deny],
    [words.promise, IS.promise],
    [words.estimate, IS.estimate],
    [words.judge, IS.estimate],
    [words.act, IS.act],
  ];
  for (const [forms, bit] of verbs) for (const each of forms) addForms(lexicon, each, bit);
}

function addForms(lexicon: Lexicon, [stems, finite, participle = '', gerund = '']: VerbForms, bit: number): void {
  const kinds: [string, number][] = [
    [finite, IS.finite],
    [participle, IS.participle],
    [gerund, IS.gerund],
  ];
  for (const [endings, kind] of kinds) {
    for (const ending of endings.split(' ')) {
      if (ending === '') continue;
      for (const stem of stems.split(' ')) addVerb(lexicon, stem + ending, bit | kind);
    }
  }
}

/** A form that is a noun as well stays a doubtful verb: "denuncia". */
function addVerb(lexicon: Lexicon, form: string, bits: number): void {
  const known = lexicon.bits.get(form) ?? 0;
  add(lexicon, form, known & IS.maybe ? bits & ~IS.finite : bits);
}

function addRole(lexicon: Lexicon, kind: number, [men, women]: RoleForms): void {
  const [male, female] = [men.split(' '), women.split(' ')];
  for (const form of new Set([...male, ...female])) {
    if (form === '') continue;
    const gender = !female.includes(form) ? 'm' : !male.includes(form) ? 'f' : null;
    const key = form.replaceAll('_', ' ');
    if (!lexicon.roles.has(key)) lexicon.roles.set(key, { kind, gender });
    add(lexicon, form, IS.role);
  }
}

function add(lexicon: Lexicon, list: string, bits: number, ending = ''): void {
  for (const form of list.split(' ')) {
    if (form === '') continue;
    const [first = '', ...rest] = partsOf(lexicon, form + ending);
    if (rest.length === 0) lexicon.bits.set(first, (lexicon.bits.get(first) ?? 0) | bits);
    else addPhrase(lexicon, first, rest, bits);
  }
}

/** The words of a phrase; where small words lose their vowel, those before an apostrophe too: "d’après". */
function partsOf({ words }: Lexicon, form: string): string[] {
  return (words.elides ? form.replaceAll(/’(?=\p{L})/gu, '’_') : form).split('_');
}

function addPhrase({ phrases }: Lexicon, first: string, rest: string[], bits: number): void {
  const known = phrases.get(first) ?? [];
  const same = known.find((each) => each.rest.join(' ') === rest.join(' '));
  if (same) same.bits |= bits;
  else known.push({ rest, bits });
  phrases.set(first, known);
}
