import type { ReadDate } from '#lib/extraction/extraction';
import { germanOrder } from '#lib/extraction/rules/german-order';
import type { Lexicon } from '#lib/extraction/rules/lexicon';

export interface LineFacts {
  claimant: string | null;
  isQuoted: boolean;
  /** Whom "su" or a pronoun at the beginning means. */
  opening: string | null;
}

/** A standalone sentence begins with no pronoun and says whose "we" it is. */
export function lineByRules(words: string, lexicon: Lexicon, facts: LineFacts): string {
  const { words: forms, own } = lexicon;
  const line = lexicon.base === 'de' ? germanOrder(words.trim(), lexicon) : words.trim();
  const first = /^[\p{L}’']+/u.exec(line)?.[0].toLowerCase() ?? '';
  const isOne = (list: string) => ` ${list} `.includes(` ${first} `);
  const isArticle = lexicon.base === 'de' && /^[Dd]as\s(?:\p{Ll}+(?:e|en)\s)?\p{Lu}/u.test(line);
  const isPronoun =
    !isArticle && [forms.he, forms.she, forms.they, forms.we, forms.own, forms.possessive, forms.neuter].some(isOne);
  const isOwn = facts.isQuoted && own.test(line);
  if (!isPronoun && !isOwn) return line;
  const named = isOne(forms.possessive) ? withoutPossessive(line, facts.opening) : null;
  if (named !== null) return named;
  const isPerson = isOne(forms.he) || isOne(forms.she) || isOne(forms.they);
  if (isPerson && !isOwn && facts.opening?.includes(' ')) return `[${facts.opening}]${line.slice(first.length)}`;
  const who = isOwn ? facts.claimant : (facts.opening ?? facts.claimant);
  return who === null ? line : `[${who}]: ${line}`;
}

/** "su gerente, Olga Perea, se niega": Olga Perea, gerente, se niega. */
function withoutPossessive(line: string, opening: string | null): string | null {
  if (opening === null) return null;
  const at = line.indexOf(`, ${opening}`);
  if (at < 0 || at > 60) return null;
  const office = line.slice(line.indexOf(' ') + 1, at);
  const rest = line.slice(at + 2 + opening.length);
  return `${opening}, ${office}${rest === '' || /^[,.]/u.test(rest) ? rest : `,${rest}`}`;
}

/** "un martes", "los jueves", "primer sábado de mes": no day of the calendar. */
const ONE_OF_MANY =
  /(?<!\p{L})(?:un|una|cada|todos los|todas las|los|las|primer|primero|segundo|tercer|último|algún|ningún|aquel|aquella|ese|esa|mismo|misma|(?:chaque|les|des|une|ogni|ciascun|todo|todos os|cada))\s$/iu;
/** Words that go before a year or a month as they stand: "respecto a 2024", "de 2024". */
const LED_BY =
  /(?<!\p{L})(?:de|desde|hasta|a|hacia|entre|para|por|con|contra|sobre|du|depuis|da|dal|dalla|desde o|ab|seit|vor|bis)\s$/iu;

/** What a relative date was understood to mean, in brackets in its place: "[el 21 de mayo de 2025]". */
export function datedByRules(words: string, offset: number, dates: readonly ReadDate[], { base, words: forms }: Lexicon): string {
  let line = words;
  for (const { text, start, edtf, basis } of dates.toSorted((a, b) => b.start - a.start)) {
    const at = start - offset;
    if (!basis.startsWith('counted') || line.slice(at, at + text.length) !== text) continue;
    const said = inWords(edtf, base, forms);
    const before = line.slice(0, at);
    const behind = line.slice(at + text.length);
    if (said === null || ONE_OF_MANY.test(before) || /^\s\d/u.test(behind)) continue;
    line = `${base === 'es' ? inSpanish(before, said) : joined(before, said, { base, led: forms.dateLed })}${behind}`;
  }
  return line;
}

/** "da [lunedì]", "de [terça]", "à [mardi]": what the preposition becomes before the day and the month; elided words with it. */
const CONTRACTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/(?<!\p{L})de\s$/iu, 'du '],
    [/(?<!\p{L})(?:jusqu['’])?à\s$/iu, 'au '],
    [/(?<!\p{L})(?:de\sl|d)['’]$/iu, 'de '],
    [/(?<!\p{L})l['’]$/iu, ''],
  ],
  it: [
    [/(?<!\p{L})da(?:ll['’]|lla|l)?\s?$/iu, 'dal '],
    [/(?<!\p{L})di\s$/iu, 'del '],
    [/(?<!\p{L})de(?:ll['’]|lla\s)$/iu, 'del '],
    [/(?<!\p{L})a(?:ll['’]|lla)?\s?$/iu, 'al '],
    [/(?<!\p{L})su?ll['’]$/iu, 'sul '],
    [/(?<!\p{L})(?:ne)?ll?['’]$/iu, 'nel '],
  ],
  pt: [
    [/(?<!\p{L})(?:de|do|da|deste|desta)\s$/iu, 'de '],
    [/(?<!\p{L})(?:até|desde|para|após|ante)\s(?:[oa]\s|ao\s)?$/iu, ''],
  ],
};

function joined(before: string, { lead, day }: Said, { base, led }: { base: string; led: string }): string {
  for (const [form, instead] of CONTRACTS[base] ?? []) {
    const found = form.exec(before)?.[0];
    if (found === undefined || found === '') continue;
    const kept =
      instead === '' && base === 'pt' ? before : `${before.slice(0, before.length - found.length)}${contracted(found, instead)}`;
    return `${kept}[${day}]`;
  }
  const article = led.split(' ').find((word) => word !== '' && new RegExp(`(?<!\\p{L})${word}\\s$`, 'iu').test(before));
  const kept = article === undefined ? before : before.slice(0, before.length - article.length - 1);
  return `${kept}[${`${lead} ${day}`.trim()}]`;
}

/** "jusqu’à" keeps its first half. */
function contracted(found: string, instead: string): string {
  return /^jusqu/iu.test(found) ? `jusqu’${instead}` : instead;
}

/** "la madrugada del [9 de marzo de 2026]", "el de [2025]", "respecto a [2024]", "[el 9 de marzo de 2026]". */
function inSpanish(before: string, { lead, day }: Said): string {
  const [whole = '', word = ''] = /(?<!\p{L})(del|al|el|la|en)\s$/iu.exec(before) ?? [];
  const kept = before.slice(0, before.length - whole.length);
  const joint = /^(?:del|al)$/iu.test(word) ? (word.toLowerCase() === 'del' ? 'de ' : 'a ') : '';
  const led = `${kept}${joint}`;
  if (!LED_BY.test(led)) return `${led}[${lead} ${day}]`;
  if (lead !== 'el') return `${led}[${day}]`;
  return /(?<!\p{L})(?:de|a)\s$/iu.test(led) ? `${led.trimEnd()}l [${day}]` : `${led}[${lead} ${day}]`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(base: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${base}${hasDay ? 'd' : 'm'}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(base, {
    ...(hasDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

interface Said {
  /** "el", "en". */
  lead: string;
  day: string;
}

function inWords(edtf: string, base: string, { dateOn, dateIn, yearIn }: Lexicon['words']): Said | null {
  if (/^\d{4}$/.test(edtf)) return { lead: yearIn, day: edtf };
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf);
  if (!parts || Number(parts[2]) > 12) return null;
  const at = new Date(`${edtf}${parts[3] ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  return { lead: parts[3] ? dateOn : dateIn, day: formatOf(base, parts[3] !== undefined).format(at) };
}
