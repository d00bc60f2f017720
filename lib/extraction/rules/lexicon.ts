import type { LanguageWords } from '#lib/extraction/rules/words/language-words';

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
  /** "of", between a town hall and its town. */
  townHall: string;
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
  asides: Set<string>;
  reported: Set<string>;
  instead: Set<string>;
  verbFinal: Set<string>;
  years: Set<string>;
  cases: RegExp | null;
  /** Nouns without the endings of their cases: which of the lists they are. */
  byStem: Map<string, string>;
  impersonal: RegExp;
  times: Set<string>;
  /** "media", behind "y": half of what was counted. */
  halves: Set<string>;
  /** Stems of nouns of people; none where nouns are not looked back to. */
  humans: Set<string>;
  anybody: Set<string>;
  /** What bodies have, what people have, sums of money, what becomes of somebody: by their stems. */
  parts: Set<string>;
  ownParts: Set<string>;
  money: Set<string>;
  fates: Set<string>;
  /** Verbs whose object is mostly what was said. */
  ofClauses: RegExp;
  /** Verbs of what is done to people. */
  ofPeople: RegExp;
  /** Nouns of deeds and the beginnings of their verbs. */
  deeds: Map<string, string[]>;
  /** Stems of bodies of the state, which have no "directiva" of their own in the news. */
  publicBodies: Set<string>;
  neuter: Set<string>;
  /** "nave", "estación": where something is. */
  spots: Set<string>;
  /** "gabinete", "entorno": those around somebody who speak. */
  voices: Set<string>;
  /** "la versión de", behind what somebody says. */
  versions: Set<string>;
  /** Offices of those who lead a body, and of a town hall. */
  leading: Set<number>;
  ofTown: Set<number>;
  /** "hasta que", before what happened at that time. */
  whens: Set<string>;
  /** A verb of what has happened. */
  happened: RegExp;
  /** Words of accusing and condemning. */
  charges: RegExp;
}

/** A noun or a name without the ending of its case. */
export function withoutCase(form: string, { cases }: Pick<Lexicon, 'cases'>): string {
  return cases === null ? form : form.replace(cases, '');
}
