import { stemOf } from '#lib/extraction/rules/stems';
import { ES } from '#lib/extraction/rules/words/es';
import type { LanguageWords, RoleForms, VerbForms } from '#lib/extraction/rules/words/language-words';

/** What a word may be, as bits, so that a word is looked up once. */
export const IS = {
  that: 1,
  and: 1 << 1,
  but: 1 << 2,
  relative: 1 << 3,
  subordinate: 1 << 4,
  preposition: 1 << 5,
  determiner: 1 << 6,
  light: 1 << 7,
  pronoun: 1 << 8,
  possessive: 1 << 9,
  own: 1 << 10,
  who: 1 << 11,
  auxiliary: 1 << 12,
  finite: 1 << 13,
  maybe: 1 << 14,
  say: 1 << 15,
  deny: 1 << 16,
  act: 1 << 17,
  promise: 1 << 18,
  estimate: 1 << 19,
  according: 1 << 20,
  role: 1 << 21,
  body: 1 << 22,
  paper: 1 << 23,
  gerund: 1 << 24,
  infinitive: 1 << 25,
  participle: 1 << 26,
  capital: 1 << 27,
  number: 1 << 28,
  /** A quotation that is somebody's sentence stands here. */
  speech: 1 << 29,
  /** An article behind which no verb stands. */
  article: 1 << 30,
  /** "para", in whose eyes. */
  eyes: -2147483648,
} as const;

export interface Phrase {
  rest: string[];
  bits: number;
}

export interface Role {
  kind: number;
  gender: 'm' | 'f' | null;
}

/** A language's grammar, ready to be looked up. */
export interface Lexicon {
  base: string;
  words: LanguageWords;
  bits: Map<string, number>;
  phrases: Map<string, Phrase[]>;
  roles: Map<string, Role>;
  /** The kind of body that a word names: "consistorio" is what "ayuntamiento" is. */
  bodies: Map<string, number[]>;
  firstNames: Map<string, 'm' | 'f' | null>;
  /** Parties by every word for them and theirs: "PP", "popular". */
  groups: Map<string, number>;
  /** "haber": helpers that are infinitives. */
  infinitives: Set<string>;
  turns: Set<string>;
  ordinals: Map<string, number>;
  compared: Set<string>;
  numerals: Set<string>;
  he: Set<string>;
  they: Set<string>;
  datives: Set<string>;
  /** "institución", "organismo": a body of whatever kind. */
  generic: Set<string>;
  places: Set<string>;
  /** "the place", where something happened. */
  here: Set<string>;
  /** Nouns that are used of one thing, by their stems. */
  alike: readonly (readonly string[])[];
  /** What those are called by who take no office: the accused, the victim; by their kinds. */
  involved: Set<number>;
  /** Callings of people who take no part in public affairs. */
  ordinary: Set<number>;
  clients: Set<string>;
  /** "the management": of the body that the text is about. */
  management: Set<string>;
  /** Verbs whose object is mostly a thing: "lo sabían". */
  ofThings: RegExp;
  jokes: Set<string>;
  provides: Set<string>;
  /** Words of somebody's own: "I", "we have". */
  own: RegExp;
  judging: Set<string>;
  because: Set<string>;
  resumes: Set<string>;
  asked: Set<string>;
  being: Set<string>;
  adjectival: RegExp;
  stops: Set<string>;
  replies: RegExp;
  impersonal: RegExp;
  times: Set<string>;
}

const LANGUAGES: Record<string, LanguageWords> = { es: ES };
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
    bits: new Map(),
    phrases: new Map(),
    roles: new Map(),
    bodies: new Map(),
    firstNames: new Map(),
    groups: new Map(words.groups.flatMap((list, i) => list.split(' ').map((form) => [form.replaceAll('_', ' '), i] as const))),
    numerals: new Set(words.numerals.split(' ')),
    compared: phraseSet(words.compared),
    because: phraseSet(words.because),
    resumes: phraseSet(words.resumes),
    asked: phraseSet(words.asked),
    being: phraseSet(words.being),
    adjectival: new RegExp(`^(?:${words.adjectival})$`, 'u'),
    infinitives: new Set(words.helpers.split(' ')),
    turns: phraseSet(words.turns),
    ordinals: new Map(words.ordinals.split(' ').map((form, i) => [form, i] as const)),
    he: new Set(`${words.he} ${words.she}`.split(' ')),
    they: new Set(words.they.split(' ')),
    datives: new Set(words.datives.split(' ')),
    generic: new Set(words.generic.split(' ')),
    places: new Set(words.places.split(' ')),
    here: new Set(words.here.split(' ')),
    alike: words.alike.map((group) => group.split(' ').map(stemOf)),
    involved: new Set(),
    ordinary: new Set(),
    clients: new Set(words.clients.split(' ')),
    management: new Set(words.management.split(' ')),
    ofThings: new RegExp(`^(?:${words.ofThings})`, 'u'),
    jokes: new Set(words.jokes.split(' ')),
    provides: new Set(words.provides.split(' ')),
    own: new RegExp(`(?<!\\p{L})(?:${words.own.split(' ').join('|')}|${words.ownVerb})(?!\\p{L})`, 'iu'),
    judging: new Set(words.judge.flatMap(formsOf)),
    stops: new Set(words.stops.split(' ')),
    replies: new RegExp(`^(?:${words.replies})`, 'u'),
    impersonal: new RegExp(`^(?:${words.impersonal})`, 'u'),
    times: new Set(words.times.split(' ')),
  };
  addSmallWords(lexicon, words);
  addVerbs(lexicon, words);
  for (const form of words.jokes.split(' ')) addVerb(lexicon, form, IS.say | IS.finite);
  words.roles.forEach((forms, kind) => addRole(lexicon, kind, forms));
  for (const word of words.involved.split(' ')) lexicon.involved.add(lexicon.roles.get(word)?.kind ?? -1);
  for (const word of words.ordinary.split(' ')) lexicon.ordinary.add(lexicon.roles.get(word)?.kind ?? -1);
  words.bodies.forEach((list, kind) => {
    for (const form of list.split(' ')) {
      const key = form.replaceAll('_', ' ');
      lexicon.bodies.set(key, [...(lexicon.bodies.get(key) ?? []), kind]);
    }
    add(lexicon, list, IS.body);
  });
  add(lexicon, words.papers, IS.paper);
  const [men, women] = words.firstNames;
  for (const name of men.split(' ')) lexicon.firstNames.set(name, 'm');
  for (const name of women.split(' ')) lexicon.firstNames.set(name, 'f');
  return lexicon;
}

function phraseSet(list: string): Set<string> {
  return new Set(list.split(' ').map((form) => form.replaceAll('_', ' ')));
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

function formsOf([stems, finite, participle = '']: VerbForms): string[] {
  const endings = `${finite} ${participle}`.split(' ').filter(Boolean);
  return stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending));
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
    const [first = '', ...rest] = (form + ending).split('_');
    if (rest.length === 0) lexicon.bits.set(first, (lexicon.bits.get(first) ?? 0) | bits);
    else addPhrase(lexicon, first, rest, bits);
  }
}

function addPhrase({ phrases }: Lexicon, first: string, rest: string[], bits: number): void {
  const known = phrases.get(first) ?? [];
  const same = known.find((each) => each.rest.join(' ') === rest.join(' '));
  if (same) same.bits |= bits;
  else known.push({ rest, bits });
  phrases.set(
    first,
    known.toSorted((a, b) => b.rest.length - a.rest.length),
  );
}
