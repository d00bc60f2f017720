import type { TagWords } from '#lib/extraction/rules/words/tag-words';

/** Stems apart by spaces, then the endings that make finite forms of them, participles and gerunds: "asegur", "ó aron a an", "ado", "ando". */
export type VerbForms = readonly [stems: string, finite: string, participle?: string, gerund?: string];

/** What somebody is called by, men and women apart; the first form of a kind names it. */
export type RoleForms = readonly [men: string, women: string];

/**
 * The grammar of a language as data: forms apart by spaces, words of a phrase by "_", everything in small letters. One machinery
 * reads all languages by it (`rules/lexicon.ts` and what follows from there).
 */
export interface LanguageWords {
  /** Opens a statement: "that". */
  that: string;
  and: string;
  /** Opens a reason that may differ in truth: "because". */
  because: string;
  /** Takes up what was just said, before "that": ", a figure that the police put at 8,000". */
  resumes: string;
  /** What ends the name of a source: "sources asked by this newspaper". */
  asked: string;
  /** "is", before a judgement in quotation marks. */
  being: string;
  /** A pattern of participles as adjectives: ", opened in 2011,". */
  adjectival: string;
  /** "but", "although", "while": joins two statements. */
  but: string;
  /** Those behind which somebody else is likely to speak or act. */
  turns: string;
  relative: string;
  /** Opens a clause that says nothing alone: "when", "if". */
  subordinate: string;
  prepositions: string;
  determiners: string;
  /** Determiners behind which no verb stands. */
  articles: string;
  /** Small words that may stand between a joint or a subject and its verb: "no", "se", "también". */
  light: string;
  /** Pronouns that stand for a subject. */
  he: string;
  she: string;
  they: string;
  we: string;
  /** "I", "me", "my", inside of somebody's own words. */
  own: string;
  /** "his", "her", "their". */
  possessive: string;
  who: string;
  /** "him", "them" beside a verb. */
  datives: string;
  /** "double", "more": what a comparison set apart by commas begins with. */
  compared: string;
  ordinals: string;
  numerals: string;
  /** Any body: "institution". */
  generic: string;
  /** Any place: "the town". */
  places: string;
  /** "of", between a town hall and its town. */
  townHall: string;
  /** "the place" where something happened. */
  here: string;
  /** Nouns that a text uses in turn of one thing. */
  alike: readonly string[];
  /** Roles that events give: the accused, the victim. */
  involved: string;
  /** Callings of people who take no part in public affairs: a neighbour, a guard. */
  ordinary: string;
  /** Whom a lawyer speaks for. */
  clients: string;
  /** "the management". */
  management: string;
  /** The beginnings of verbs whose object is mostly a thing, as a pattern. */
  ofThings: string;
  /** "has", before a participle. */
  auxiliary: string;
  /** Finite forms that no ending tells. */
  finite: string;
  /** Forms of the present that are verbs and nothing else; the plural is made by `plural`. */
  present: string;
  plural: string;
  /** Forms of the present that are nouns as well. */
  maybe: string;
  /** A pattern of the endings that make a finite verb, and the words that end so and are none. */
  endings: string;
  notVerbs: string;
  /** Small words behind which a form that no list and no ending knows is a verb, and the pattern of such forms. */
  unlistedBehind: string;
  unlisted: string;
  /** A pattern of forms that are verbs by what stands on both sides. */
  doubtful: string;
  infinitive: string;
  /** Infinitives of helpers: "haber". */
  helpers: string;
  /** "the latter": whoever was named last. */
  latter: RoleForms;
  gerund: string;
  participle: string;
  say: readonly VerbForms[];
  deny: readonly VerbForms[];
  /** Hands on a figure or an intention without "that": "estimated at", "promised to". */
  promise: readonly VerbForms[];
  estimate: readonly VerbForms[];
  /** Passes judgement or finds a cause: "called it a disaster", "blamed". */
  judge: readonly VerbForms[];
  /** Verbs of saying in jest. */
  jokes: string;
  /** Parties: their names and what their people are called. */
  groups: readonly string[];
  act: readonly VerbForms[];
  /** "According to". */
  according: string;
  /** "for", before whose opinion follows: "Para Olarte, …". */
  eyes: string;
  /** Words behind "according to" or a name that belong to nobody's name: "in a statement". */
  stops: string;
  roles: readonly RoleForms[];
  /** Kinds of bodies by the words a text uses for them in turn. */
  bodies: readonly string[];
  papers: string;
  firstNames: RoleForms;
  opinion: string;
  ahead: string;
  causal: string;
  motive: string;
  capability: string;
  document: string;
  /** What somebody feels or wishes, at the beginning of a sentence; no claim. */
  feeling: string;
  /** Says that somebody disagrees or the like, and nothing that could be checked. */
  empty: string;
  /** Endings of the future, as a pattern. */
  future: string;
  /** What papers do: "recommends", "forbids". */
  provides: string;
  /** "this", "that", alone. */
  neuter: string;
  /** Nouns of places that are no towns: "nave", "estación". */
  spots: string;
  /** Those around somebody who speak: "gabinete", "entorno". */
  voices: string;
  /** What a paper tells its readers to do: "previa cita". */
  service: string;
  /** Forms of the first person, as a pattern. */
  ownVerb: string;
  /** Before a day, a month and a year; and the words before a relative date that these take the place of. */
  dateOn: string;
  dateIn: string;
  yearIn: string;
  dateLed: string;
  years: string;
  neutral: string;
  /** A small word before an apostrophe is a word of its own: "l’eau". */
  elides: boolean;
  /** Pronouns that hang on a verb by a hyphen: "a-t-elle", "disse-lhe", as a pattern with one group. */
  clitics: string;
  /** Endings of cases, as a pattern; a noun or a name is the same without them. Empty where nouns keep their form. */
  cases: string;
  /** All nouns have capitals, and long ones are made of others: "Verkehrsministerin". */
  hasCapitalNouns: boolean;
  /** A comma always stands before "that". */
  hasCommaBeforeThat: boolean;
  /** A verb stands right behind an opening: "Nach Angaben der Polizei fehlen …". */
  inverts: boolean;
  /** How whoever speaks is named beside a statement; null where the order of words does not tell it. */
  tags: TagWords | null;
  /** Forms of reported speech: "sei", "habe". */
  reported: string;
  /** Forms that stand for those where they would be told from no other: "hätten", "würden". */
  instead: string;
  /** Relative pronouns that are articles as well: told by the verb at the end. */
  verbFinal: string;
  /** A dash stands for "is". */
  dashIsVerb: boolean;
  /** Marks that open and close quotations. */
  opens: string;
  closes: string;
  /** Words between "admits" and "that" which only lead over. */
  asides: string;
  /** Beginnings of verbs by which somebody answers whoever spoke before, as a pattern. */
  replies: string;
  /** "it is known", a small word and the beginning of a verb, as a pattern. */
  impersonal: string;
  /** Nouns of time, which are no subject: "this time". */
  times: string;
  /** What stands behind "and" for a part of what was counted: "hora y media". */
  halves: string;
  /** Nouns of people that are no calling; and those that any man or woman may be called by. */
  humans: string;
  anybody: string;
  /** What a body has, by one word: "la directiva"; what somebody has: "el cuerpo". */
  parts: string;
  ownParts: string;
  /** "the money". */
  money: string;
  /** What becomes of somebody: "his life", said by others. */
  fates: string;
  /** The beginnings of verbs whose object is mostly what was said, as a pattern. */
  ofClauses: string;
  /** The beginnings of verbs of what is done to people, as a pattern. */
  ofPeople: string;
  /** Nouns of deeds, each with the beginnings of its verbs. */
  deeds: readonly string[];
  publicBodies: string;
  /** "version", "thesis", of whoever says what stands before. */
  versions: string;
  /** Offices of those who lead a body; those of a town hall. */
  leading: string;
  ofTown: string;
  /** "when", "until": before something that happened at that time. */
  whens: string;
  /** A pattern of the endings of verbs that tell of the past. */
  happened: string;
  /** "for", before what somebody is accused of; and the beginnings of words of accusing, as a pattern. */
  charge: string;
  charges: string;
}
