import type { Feast } from '#lib/extraction/figures/feasts';
import { type Approximation, type Edge, GAP, type TimeUnit, type Which, type Word } from '#lib/extraction/figures/tokens';
import { SIGNS } from '#lib/extraction/figures/words/signs';
import { wordsOf } from '#lib/extraction/figures/words/languages';
import { type Scales, scalesOf } from '#lib/extraction/figures/words/scales';
import { STUCK, type StuckScales } from '#lib/extraction/figures/words/stuck-scales';
import type { FigureWords } from '#lib/extraction/figures/words/words';

/** Endings of the future: "aprirà", "abrirá", "ouvrira", "коштуватиме". */
const FUTURES: Record<string, RegExp> = {
  fr: /^\p{Ll}{2,}[eiduv]r(?:a|ont|ons)$/u,
  it: /^\p{Ll}{2,}r(?:à|anno|emo)$/u,
  pt: /^\p{Ll}{2,}r(?:á|ão|emos)$/u,
  uk: /^\p{Ll}{3,}ти(?:ме|муть|мемо)$/u,
};

/** Verbs of the perfective in the present, which tell of what is to come: "прекратит", "откроют", "збудують". */
const PERFECTIVES: Record<string, RegExp> = {
  ru: /^(?!\p{Ll}*(?:ход|вод|воз|нос|сто|вис|прос|лет)[ия]т)(?:за|на|по|пре|при|про|рас|раз|от|вы|до|об|у|из|ис|пере|воз|вос|сниз|сокра|сохран)\p{Ll}{2,}(?:ит|ят|[жчшщ]ат|(?:йд|чн|рн|шл|йм|жм|дад|стан|вед|нес)[ёеу]т|оет|оют)(?:ся)?$/u,
  uk: /^(?!\p{Ll}*(?:ход|вод|воз|нос|сто|вис|прос|літ)[ия]ть)(?:за|на|по|пре|при|про|роз|від|ви|до|об|пере|ско|зни|збіль|змен)\p{Ll}+(?:ить|ять|[жчшщ]ать|(?:йд|чн|рн|йм|дад|стан)(?:е|еть|уть)|криють|криє|будують|рацює|рацюють)(?:ся)?$/u,
};

/** Several words that mean one thing: what follows the first, each part after one space or hyphen. */
export interface Phrase {
  rest: string[];
  word: Word;
}

/** The words of a language that matter to dates and numbers, as they are written. */
export interface Lexicon {
  words: Map<string, Word>;
  phrases: Map<string, Phrase[]>;
  /** By first letter and length: which words cannot be in it, without cutting them out of the text. */
  shapes: Uint8Array;
  hasDecimalComma: boolean;
  /** Spanish is written with a decimal comma here and a decimal point there. */
  isMixed: boolean;
  /** "December 6": the month stands first. */
  isMonthFirst: boolean;
  /** A word in small letters that ends so ("enviará", "abrirán") looks ahead. */
  hasFutureEnd: boolean;
  /** The same as a pattern, for other languages. */
  futureEnd: RegExp | null;
  /** Verbs that tell of what is to come, where a day or month without a year may be. */
  perfectives: RegExp | null;
  /** "m" right behind a figure may be a million. */
  hasShortMillion: boolean;
  /** Signs right behind figures in a language without spaces. */
  stuck: StuckScales | null;
}

const UNITS: TimeUnit[] = ['day', 'week', 'month', 'year', 'decade', 'century', 'hour'];
const SEASONS = [21, 22, 23, 24];

const built = new Map<string, Lexicon>();

/** The lexicon of a language, made when first asked for; of a language that is not read: figures and signs alone. */
export function lexiconFor(language: string): Lexicon {
  const base = language.split('-')[0] ?? '';
  const known = built.get(base);
  if (known) return known;
  const made = buildLexicon(base);
  built.set(base, made);
  return made;
}

export function shapeOf(first: number, length: number): number {
  return (first & 127) * 32 + (length < 31 ? length : 31);
}

function buildLexicon(base: string): Lexicon {
  const words = wordsOf(base);
  const lexicon: Lexicon = {
    words: new Map(),
    phrases: new Map(),
    shapes: new Uint8Array(128 * 32),
    hasDecimalComma: words?.hasDecimalComma ?? !POINT_LANGUAGES.has(base),
    isMixed: base === 'es',
    isMonthFirst: base === 'en',
    hasFutureEnd: base === 'es',
    futureEnd: FUTURES[base] ?? null,
    perfectives: PERFECTIVES[base] ?? null,
    hasShortMillion: base === 'en',
    stuck: Object.hasOwn(STUCK, base) ? (STUCK[base] ?? null) : null,
  };
  for (const [code, list] of Object.entries(SIGNS.measures)) addExact(lexicon, list, { measure: code });
  for (const [code, list] of Object.entries(SIGNS.currencies)) addExact(lexicon, list, { currency: code });
  const scales = words ? null : scalesOf(base);
  if (words) addLanguage(lexicon, words);
  if (scales) addScales(lexicon, scales);
  return lexicon;
}

function addScales(lexicon: Lexicon, { powers, percent, percentBefore, currencies, joints }: Scales): void {
  // "5 min" counts thousands where that is the word for them: a word of the language goes before a sign of all.
  for (const forms of Object.values(powers)) for (const form of forms.split(' ')) lexicon.words.delete(form);
  for (const [power, forms] of Object.entries(powers)) add(lexicon, forms, { power: Number(power), isScale: true });
  add(lexicon, percent, { measure: '%' });
  // What stands before a figure is taken as the sign of a currency is.
  add(lexicon, percentBefore ?? '', { currency: '%' });
  for (const [code, forms] of Object.entries(currencies ?? {})) add(lexicon, forms, { currency: code });
  for (const [joint, forms] of Object.entries(joints ?? {}))
    add(lexicon, forms, { small: GAP[joint as 'to' | 'between' | 'and'] });
}

const POINT_LANGUAGES = new Set('en zh ja ko th hi bn ta te ml ur ar fa he und ms tl sw'.split(' '));

function addLanguage(lexicon: Lexicon, words: FigureWords): void {
  addCalendar(lexicon, words);
  addRelative(lexicon, words);
  addNumbers(lexicon, words);
  addMeasures(lexicon, words);
  for (const [name, list] of Object.entries(words.small)) add(lexicon, list, { small: GAP[name as keyof typeof GAP] });
}

function addCalendar(lexicon: Lexicon, words: FigureWords): void {
  const put = words.hasCapitals ? addCapital : add;
  const doubtful = new Set(words.doubtful.split(' '));
  words.months.split('|').forEach((forms, i) => {
    for (const form of forms.split(' ')) put(lexicon, form, { month: i + 1, isDoubtful: doubtful.has(form) });
  });
  words.weekdays.split('|').forEach((forms, i) => put(lexicon, forms, { weekday: i }));
  words.seasons.split('|').forEach((forms, i) => {
    const [one = '', many = ''] = forms.split('+');
    for (const form of one.split(' '))
      add(lexicon, form, { season: SEASONS[i], ...(words.doubtfulSeasons === form ? { isVerb: true } : {}) });
    add(lexicon, many, { season: SEASONS[i], isMany: true });
  });
  words.units.split('|').forEach((forms, i) => {
    const [one = '', many = ''] = forms.split('+');
    add(lexicon, one, { unit: UNITS[i] });
    add(lexicon, many, { unit: UNITS[i], isMany: true });
  });
  words.ordinals.split('|').forEach((forms, i) => add(lexicon, forms, { ordinal: i + 1 }));
  words.dayOrdinals?.split('|').forEach((forms, i) => add(lexicon, forms, { ordinal: i + 1, isDay: true }));
  words.seasonsAlone?.split('|').forEach((forms, i) => add(lexicon, forms, { season: SEASONS[i], stands: true }));
  add(lexicon, words.lastMany ?? '', { which: 'last', isSpan: true });
  for (const [step, forms] of Object.entries(words.yearWords ?? {})) add(lexicon, forms, { yearStep: Number(step) });
  for (const [ten, forms] of Object.entries(words.decades)) add(lexicon, forms, { decade: Number(ten) });
  ROMANS.forEach((roman, i) => addExact(lexicon, roman, { roman: i + 1 }));
  addExact(lexicon, 'Q', { quarterSign: true });
  if (words.hasCapitals && !words.hasDecimalComma) addExact(lexicon, 'H', { halfSign: true });
}

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

function addRelative(lexicon: Lexicon, words: FigureWords): void {
  for (const [day, forms] of Object.entries(words.days)) add(lexicon, forms, { day: Number(day) });
  for (const [which, forms] of Object.entries(words.which)) add(lexicon, forms, { which: which as Which });
  const edges: [Edge, string][] = [
    ['early', words.early],
    ['mid', words.mid],
    ['late', words.late],
    ['end', words.end],
  ];
  for (const [edge, forms] of edges) add(lexicon, forms, { edge });
  add(lexicon, words.agoBefore, { ago: 'before' });
  add(lexicon, words.agoAfter, { ago: 'after' });
  add(lexicon, words.quarter, { quarter: true });
  add(lexicon, words.half, { half: true });
  add(lexicon, words.recent, { vague: 'recent' });
  add(lexicon, words.after, { vague: 'after' });
  add(lexicon, words.overnight, { vague: 'overnight' });
  add(lexicon, words.ahead, { ahead: 'sure' });
  add(lexicon, words.aheadMaybe ?? '', { ahead: 'maybe' });
  add(lexicon, words.past ?? '', { ahead: 'past' });
  for (const [feast, forms] of Object.entries(words.feasts ?? {})) {
    addExact(lexicon, forms, { feast: feast as Feast });
  }
  add(lexicon, words.thatDay ?? '', { vague: 'that day' });
  add(lexicon, words.thatYear ?? '', { vague: 'that year' });
  add(lexicon, words.byThen ?? '', { vague: 'then' });
  add(lexicon, words.sinceThen ?? '', { vague: 'since then' });
  add(lexicon, words.yearBefore ?? '', { vague: 'year before' });
  add(lexicon, words.within ?? '', { ago: 'within' });
  add(lexicon, words.final ?? '', { final: true });
  add(lexicon, words.dayBefore ?? '', { vague: 'day before' });
  add(lexicon, words.dayAfter ?? '', { vague: 'day after' });
  for (const [unit, forms] of Object.entries(words.ends ?? {})) add(lexicon, forms, { endOf: unit as TimeUnit });
  add(lexicon, words.thatWeek ?? '', { vague: 'that week' });
  add(lexicon, words.thatMonth ?? '', { vague: 'that month' });
  add(lexicon, words.weekend ?? '', { weekend: true });
  addShifts(lexicon, words);
  add(lexicon, words.idle ?? '', {});
}

/** "weeks later", "a year before" (which has a reading of its own), "in two months’ time", "a fortnight earlier". */
function addShifts(lexicon: Lexicon, { units, shifts, fortnight }: FigureWords): void {
  if (fortnight) add(lexicon, fortnight, { unit: 'week', weeks: 2 });
  if (!shifts) return;
  const known = units
    .split('|')
    .slice(0, 5)
    .map((forms, i) => ({ unit: UNITS[i] as TimeUnit, forms, weeks: 1 }));
  for (const { unit, forms, weeks } of [...known, { unit: 'week' as const, forms: fortnight ?? '', weeks: 2 }])
    for (const form of forms.split(/[+ ]/))
      if (form !== '' && !form.includes('_')) addShift(lexicon, form, { unit, shifts, weeks });
}

interface Shifting {
  unit: TimeUnit;
  shifts: NonNullable<FigureWords['shifts']>;
  weeks: number;
}

function addShift(lexicon: Lexicon, form: string, { unit, shifts, weeks }: Shifting): void {
  const isMany = form.endsWith('s');
  for (const [way, list] of Object.entries(shifts))
    for (const word of list.split(' ')) {
      if (unit === 'year' && !isMany && way === 'earlier') continue;
      const shift = { unit, step: way === 'earlier' ? -1 : 1, from: way === 'ahead' ? 'publication' : 'text', weeks } as const;
      const isVague = isMany && (word === 'later' || word === 'después');
      const joint = word === '_time' && !isMany ? '_s_' : '_';
      add(lexicon, `${form}${joint}${joint === '_s_' ? 'time' : word}`, {
        shift,
        isMany,
        ...(isVague ? { vague: 'after' } : {}),
      });
    }
}

function addNumbers(lexicon: Lexicon, words: FigureWords): void {
  words.cardinals.split('|').forEach((forms, i) => add(lexicon, forms, { value: i + 1 }));
  for (const [value, forms] of Object.entries(words.numbers)) add(lexicon, forms, { value: Number(value) });
  for (const [power, forms] of Object.entries(words.powers)) add(lexicon, forms, { power: Number(power) });
  for (const [part, forms] of Object.entries(words.parts)) add(lexicon, forms, { part: Number(part) });
  add(lexicon, words.sharesAlone ?? '', { isShareAlone: true });
  for (const [times, forms] of Object.entries(words.times)) add(lexicon, forms, { times: Number(times) });
  add(lexicon, words.dozen, { dozen: 12 });
  for (const [value, forms] of Object.entries(words.groups ?? {})) add(lexicon, forms, { dozen: Number(value) });
  if (words.hasCapitals && !words.hasDecimalComma) add(lexicon, 'couple', { isCouple: true });
  add(lexicon, words.minus, { minus: true });
  add(lexicon, words.ordinalEnds, { ordinalEnd: true });
}

function addMeasures(lexicon: Lexicon, words: FigureWords): void {
  for (const [code, forms] of Object.entries(words.measures)) add(lexicon, forms, { measure: code });
  for (const [code, forms] of Object.entries(words.currencies)) add(lexicon, forms, { currency: code });
  for (const [approx, forms] of Object.entries(words.approx)) add(lexicon, forms, { approx: approx as Approximation });
  add(lexicon, words.labels, { label: true });
}

/** Small letters, with a first capital, and all in capitals. */
function add(lexicon: Lexicon, list: string, word: Word): void {
  for (const form of list.split(' ')) {
    if (form === '') continue;
    put(lexicon, form, word);
    put(lexicon, capital(form), word);
  }
}

function addCapital(lexicon: Lexicon, list: string, word: Word): void {
  for (const form of list.split(' ')) {
    put(lexicon, capital(form), word);
    put(lexicon, form.toUpperCase(), word);
  }
}

function addExact(lexicon: Lexicon, list: string, word: Word): void {
  for (const form of list.split(' ')) put(lexicon, form, word);
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function put({ words, phrases, shapes }: Lexicon, form: string, word: Word): void {
  const [first = '', ...rest] = form.split('_');
  shapes[shapeOf(first.charCodeAt(0), first.length)] = 1;
  if (form.includes('’')) put({ words, phrases, shapes } as Lexicon, form.replaceAll('’', "'"), word);
  if (rest.length === 0) {
    const known = words.get(first);
    words.set(first, known ? merged(known, word) : word);
    return;
  }
  const list = phrases.get(first) ?? [];
  list.push({ rest, word });
  phrases.set(
    first,
    list.toSorted((a, b) => b.rest.length - a.rest.length),
  );
}

function merged(known: Word, word: Word): Word {
  const small = (known.small ?? 0) | (word.small ?? 0);
  return { ...known, ...word, ...(small > 0 ? { small } : {}) };
}
