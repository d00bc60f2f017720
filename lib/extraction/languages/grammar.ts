import { anyOf, type Sayings, sayingsOf } from '#lib/extraction/languages/sayings';

/** The patterns that a language's words of saying make; each group 1 is the verb or the words of "according to". */
export interface Grammar {
  words: Sayings;
  say: RegExp;
  /** A verb of saying at the beginning of a tail. */
  opens: RegExp;
  according: RegExp;
  accordingFirst: RegExp;
  /** Verb, then at most a few words, then "that". Group 2 is what stands between. */
  indirect: RegExp;
  isDenial: RegExp;
  stop: RegExp;
  /** Something of all that is there: one look before the others. */
  any: RegExp;
  /** Words before a verb that name nobody: "and", "as". */
  lead: RegExp;
  /** The plain verb of saying, for a name before a colon. */
  neutral: string;
}

const built = new Map<string, Grammar | null>();

/** The patterns of a language, made when first asked for; null when its grammar is not read. */
export function grammarOf(language: string): Grammar | null {
  const base = language.split('-')[0] ?? '';
  const known = built.get(base);
  if (known !== undefined) return known;
  const words = sayingsOf(base);
  const made = words && build(words, base);
  built.set(base, made);
  return made;
}

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** French turns the verb round its pronoun: "a-t-il dit", "dit-il". */
const FRENCH_TURNED = 'a-t-(?:il|elle)\\s\\p{Ll}+|ont-(?:ils|elles)\\s\\p{Ll}+|\\p{Ll}{2,}(?:-t)?-(?:il|elle)';

function build(words: Sayings, base: string): Grammar {
  const say = anyOf(words.say);
  const all = anyOf(`${words.say} ${words.deny}`);
  const according = anyOf(words.according);
  const verb = base === 'fr' ? `${FRENCH_TURNED}|${say}` : say;
  const comma = base === 'ru' || base === 'uk' || base === 'de' ? ',\\s' : '\\s';
  return {
    words,
    say: new RegExp(`${EDGE}(${verb})${END}`, 'iu'),
    opens: new RegExp(
      `^[\\s—–-]*(?:${base === 'ru' ? 'как' : base === 'uk' ? 'як' : '(?:y|et|und|e|ed)'}\\s)?(${verb})${END}`,
      'iu',
    ),
    according: new RegExp(`${EDGE}(${according})(?:\\s|(?<=['’]))`, 'iu'),
    accordingFirst: new RegExp(`^\\s*(${according})(?:\\s|(?<=['’]))`, 'iu'),
    indirect: new RegExp(
      `${EDGE}(${all})${END}((?:\\s[^\\s,;:.]+){0,9}?)${comma}(?:${anyOf(words.that)})(?:\\s|(?<=['’]))`,
      'iu',
    ),
    isDenial: new RegExp(`^(?:${anyOf(words.deny)})$`, 'iu'),
    stop: new RegExp(`[,.;:!?«"“„(—–\\uE000]|\\s(?:${anyOf(words.stops)})${END}`, 'iu'),
    any: new RegExp(`${EDGE}(?:${all}|${verb}|${according})${END}`, 'iu'),
    lead: /^[\s,—–-]*(?:(?:и|а|но|как|та|але|як|y|e|et|ed|und|wie|como|comme|come|o|le|lo|ya|también|auch|так|також)\s)*/i,
    neutral: NEUTRAL[base] ?? '',
  };
}

const NEUTRAL: Record<string, string> = {
  ru: 'сказал',
  uk: 'сказав',
  es: 'dijo',
  fr: 'a dit',
  de: 'sagte',
  pt: 'disse',
  it: 'ha detto',
};
