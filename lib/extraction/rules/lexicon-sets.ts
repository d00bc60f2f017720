import type { Lexicon } from '#lib/extraction/rules/lexicon';
import { stemOf } from '#lib/extraction/rules/stems';
import type { LanguageWords, VerbForms } from '#lib/extraction/rules/words/language-words';

type Sets =
  | 'groups'
  | 'numerals'
  | 'compared'
  | 'because'
  | 'resumes'
  | 'asked'
  | 'being'
  | 'infinitives'
  | 'turns'
  | 'ordinals'
  | 'he'
  | 'they'
  | 'datives'
  | 'generic'
  | 'places'
  | 'townHall'
  | 'here'
  | 'alike'
  | 'clients'
  | 'management'
  | 'jokes'
  | 'provides'
  | 'judging'
  | 'stops'
  | 'asides'
  | 'reported'
  | 'instead'
  | 'verbFinal'
  | 'years'
  | 'times'
  | 'halves'
  | 'humans'
  | 'anybody'
  | 'parts'
  | 'ownParts'
  | 'money'
  | 'fates'
  | 'deeds'
  | 'publicBodies'
  | 'neuter'
  | 'voices'
  | 'spots'
  | 'versions'
  | 'whens';

/** The lists of a grammar as sets. */
export function setsOf(words: LanguageWords): Pick<Lexicon, Sets> {
  return {
    groups: new Map(words.groups.flatMap((list, i) => list.split(' ').map((form) => [form.replaceAll('_', ' '), i] as const))),
    numerals: new Set(words.numerals.split(' ')),
    compared: phraseSet(words.compared),
    because: phraseSet(words.because),
    resumes: phraseSet(words.resumes),
    asked: phraseSet(words.asked),
    being: phraseSet(words.being),
    infinitives: new Set(words.helpers.split(' ')),
    turns: phraseSet(words.turns),
    ordinals: new Map(words.ordinals.split(' ').map((form, i) => [form, i] as const)),
    he: new Set(`${words.he} ${words.she}`.split(' ')),
    they: new Set(words.they.split(' ')),
    datives: new Set(words.datives.split(' ')),
    generic: new Set(words.generic.split(' ')),
    townHall: words.townHall,
    places: new Set(words.places.split(' ')),
    here: new Set(words.here.split(' ')),
    alike: words.alike.map((group) => group.split(' ').map(stemOf)),
    clients: new Set(words.clients.split(' ')),
    management: new Set(words.management.split(' ')),
    jokes: new Set(words.jokes.split(' ')),
    provides: new Set(words.provides.split(' ')),
    judging: new Set(words.judge.flatMap(formsOf)),
    stops: new Set(words.stops.split(' ')),
    asides: phraseSet(words.asides),
    reported: new Set(words.reported.split(' ')),
    instead: new Set(words.instead === '' ? [] : words.instead.split(' ')),
    verbFinal: new Set(words.verbFinal.split(' ')),
    years: new Set(words.years.split(' ')),
    times: new Set(words.times.split(' ')),
    halves: new Set(words.halves.split(' ')),
    humans: stems(words.humans),
    anybody: stems(words.anybody),
    parts: stems(words.parts),
    ownParts: stems(words.ownParts),
    money: stems(words.money),
    fates: stems(words.fates),
    publicBodies: stems(words.publicBodies),
    versions: new Set(words.versions.split(' ').filter(Boolean)),
    neuter: new Set(words.neuter.split(' ')),
    spots: new Set(words.spots.split(' ').filter(Boolean)),
    voices: new Set(words.voices.split(' ').filter(Boolean)),
    deeds: new Map(words.deeds.map((line) => [stemOf(line.split(' ')[0] ?? ''), line.split(' ').slice(1)] as const)),
    whens: words.whens === '' ? new Set<string>() : phraseSet(words.whens),
  };
}

type Patterns =
  | 'adjectival'
  | 'ofThings'
  | 'own'
  | 'replies'
  | 'cases'
  | 'impersonal'
  | 'happened'
  | 'charges'
  | 'ofClauses'
  | 'ofPeople';

function stems(list: string): Set<string> {
  return new Set(list.split(' ').filter(Boolean).map(stemOf));
}

/** The patterns of a grammar, ready to be used. */
export function patternsOf(words: LanguageWords): Pick<Lexicon, Patterns> {
  return {
    ofClauses: new RegExp(`^(?:${words.ofClauses})`, 'u'),
    ofPeople: new RegExp(`^(?:${words.ofPeople})`, 'u'),
    happened: new RegExp(`(?:${words.happened})$`, 'u'),
    charges: new RegExp(`^(?:${words.charges})`, 'u'),
    adjectival: new RegExp(`^(?:${words.adjectival})$`, 'u'),
    ofThings: new RegExp(`^(?:${words.ofThings})`, 'u'),
    own: new RegExp(`(?<!\\p{L})(?:${words.own.split(' ').join('|')}|${words.ownVerb})(?!\\p{L})`, 'iu'),
    replies: new RegExp(`^(?:${words.replies})`, 'u'),
    cases: words.cases === '' ? null : new RegExp(`(?<=\\p{L}{3})(?:${words.cases})$`, 'u'),
    impersonal: new RegExp(`^(?:${words.impersonal})`, 'u'),
  };
}

function phraseSet(list: string): Set<string> {
  return new Set(list.split(' ').map((form) => form.replaceAll('_', ' ')));
}

function formsOf([stems, finite, participle = '']: VerbForms): string[] {
  const endings = `${finite} ${participle}`.split(' ').filter(Boolean);
  return stems.split(' ').flatMap((stem) => endings.map((ending) => stem + ending));
}
