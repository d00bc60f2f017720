import type { ReadDate, ReadQuantity } from '#lib/extraction/extraction';
import type { GoldDate, GoldQuantity } from './gold';

// When two ways of writing one thing count as the same. Forgiving about form (case, article, title, sign or word for a unit),
// strict about content: another name, another day, another number are wrong.

const ARTICLES =
  /^(the|a|an|this|that|these|those|el|la|los|las|un|una|unos|unas|le|les|une|des|der|die|das|den|dem|ein|eine|einer|einem|o|os|as|il|lo|gli)$/u;

const TITLES = new Set(
  [
    'mr mrs ms miss dr prof professor sir dame lord lady president prime minister chancellor chief police councillor mayor judge',
    'justice senator governor general captain inspector detective commissioner secretary spokesman spokeswoman director ceo',
    'don doña señor señora doctor doctora profesor profesora presidente presidenta ministro ministra alcalde alcaldesa',
    'herr frau bundeskanzler kanzler bundesminister ministerin abgeordnete abgeordneter präsident präsidentin professorin',
    'monsieur madame m mme président présidente ministre maire docteur',
    'президент министр премьер премьер-министр губернатор мэр господин госпожа генерал доктор профессор директор глава',
  ].flatMap((line) => line.split(' ')),
);

const HONOURS = new Set(['kc', 'qc', 'mp', 'mep', 'phd', 'md', 'jr', 'sr', 'mdb', 'mdl']);

/**
 * Whether two names mean one person or thing. A description ("a study of …"), which begins small, may be given in part and in
 * another case.
 */
export function sameName(gold: string, said: string | null | undefined): boolean {
  if (said == null) return false;
  const [wanted, given] = [plainName(gold), plainName(said)];
  if (wanted === given) return true;
  if (isDescription(gold)) return holdsForms(wanted, given) || holdsForms(given, wanted);
  return TITLES.has(plainWords(said)[0] ?? '') && given.endsWith(` ${wanted}`);
}

/** Whether each word of `part` stands in `whole`, in one form or another. */
function holdsForms(whole: string, part: string): boolean {
  const words = whole.split(' ');
  return part !== '' && part.split(' ').every((word) => words.some((each) => each === word || inflected(each, word)));
}

/** "Belarus and Russia" is "Russia and Belarus". */
function plainName(name: string): string {
  const parts = name
    .split(/\s+(?:and|y|et|und|и|e|та|і)\s+|\s*[,&]\s*/u)
    .map((part) => withoutTitles(plainWords(part)).join(' '));
  return parts.filter(Boolean).sort().join(' & ');
}

function plainWords(name: string): string[] {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/(?<!\p{L})[dl]['’]/gu, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  return words.length > 1 && ARTICLES.test(words[0] ?? '') ? words.slice(1) : words;
}

function withoutTitles(words: string[]): string[] {
  const first = words.findIndex((word) => !TITLES.has(word));
  return first < 0 ? words : words.slice(first).filter((word) => !HONOURS.has(word));
}

function isDescription(name: string): boolean {
  const first = name.replace(/^(the|a|an)\s+/iu, '').slice(0, 1);
  return first === first.toLowerCase();
}

/** Whether `part` stands in `whole` as whole words. */
function holdsWords(whole: string, part: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}

/** The same words of the text, give or take a preposition, an article or an hour at the edge. */
export function sameWords(gold: string, said: string): boolean {
  const [wanted, given] = [gold, said].map((words) => words.toLowerCase().replace(/\s+/gu, ' ').trim()) as [string, string];
  return holdsWords(wanted, given) || holdsWords(given, wanted) || shareWords(wanted.split(' '), given.split(' '));
}

function shareWords(one: string[], other: string[]): boolean {
  const shared = one.filter((word) => other.includes(word)).length;
  return shared / Math.min(one.length, other.length) > 0.6;
}

/** Whether the EDTF value is one that the gold accepts. Qualifiers (`?`, `~`, `%`) are no difference. */
export function sameDate(gold: GoldDate, said: ReadDate): boolean {
  if (gold.edtf === null) return true;
  return [gold.edtf].flat().some((wanted) => plainEdtf(wanted) === plainEdtf(said.edtf));
}

function plainEdtf(edtf: string): string {
  return edtf
    .replace(/[?~%]/gu, '')
    .replace(/\[|\]/gu, '')
    .replace('..', '')
    .replace(/^\/|\/$/gu, '');
}

/** Whether value and unit are what the gold says. Fractions may be rounded to within half a percent. */
export function sameQuantity(gold: GoldQuantity, said: ReadQuantity): boolean {
  return sameValue([gold.value].flat(), [said.value].flat()) && unitsOf(gold).some((unit) => sameUnit(unit, said.unit));
}

function sameValue(wanted: string[], given: string[]): boolean {
  return wanted.length === given.length && wanted.every((value, place) => near(Number(value), Number(given[place])));
}

function near(wanted: number, given: number): boolean {
  return Number.isInteger(wanted) ? wanted === given : Math.abs(wanted - given) <= Math.abs(wanted) * 0.005;
}

function unitsOf({ unit }: GoldQuantity): (string | null)[] {
  return Array.isArray(unit) ? unit : [unit];
}

const SIGNS: [RegExp, string][] = [
  [/^(%|percent|per ?cent|percentage|prozent|por ?ciento|pour ?cent|процент\p{L}*|відсотк\p{L}*)$/u, '%'],
  [/^(€|euros?|eur|евро|євро)$/u, '€'],
  [/^(£|pounds?|gbp)$/u, '£'],
  [/^(\$|us\$|dollars?|usd|доллар\p{L}*)$/u, '$'],
  [/^(₽|rub|рубл\p{L}*)$/u, '₽'],
  [/^(ron|lei|leu)$/u, 'ron'],
  [/^(cel|°?c|degrees celsius|grados celsius)$/u, '°c'],
  [/^(km|kilomet\p{L}*|kilómet\p{L}*|километр\p{L}*|км)$/u, 'km'],
  [/^(m|met(er|re)s?|metros?|mètres?|метр\p{L}*)$/u, 'm'],
  [/^(\[mi_i\]|miles?)$/u, 'mi'],
  [/^(\[ft_i\]|feet|foot|ft)$/u, 'ft'],
  [/^(\[acr_us\]|acres?)$/u, 'acre'],
  [/^(\[bbl_us\]|barrels?|barril(es)?)$/u, 'barrel'],
  [/^(l|lit(er|re)s?|litros?|litri?|литр\p{L}*)$/u, 'l'],
  [/^(ha|hectares?|hectáreas?|hektar|гектар\p{L}*)$/u, 'ha'],
  [/^(kg|kilos?|kilogram\p{L}*|килограмм\p{L}*)$/u, 'kg'],
  [/^(km2|km²|square kilomet\p{L}*)$/u, 'km2'],
  [/^(l\/s|litros por segundo|lit(er|re)s per second)$/u, 'l/s'],
  [/^(km\/h|kilómetros por hora|kilometres per hour|km por hora)$/u, 'km/h'],
  [/^(m2|m²|metros? cuadrados?|square met(er|re)s?)$/u, 'm2'],
  [/^(cm2|cm²|square centimet(er|re)s?)$/u, 'cm2'],
  [/^(\[smi_us\]|square miles?|sq mi)$/u, 'sq mi'],
  [/^(\[sft_i\]|square (feet|foot)|sq ft)$/u, 'sq ft'],
  [/^(\[syd_i\]|square yards?)$/u, 'sq yd'],
  [/^(\[cft_i\]|cubic (feet|foot))$/u, 'cu ft'],
  [/^(\[cyd_i\]|cubic yards?)$/u, 'cu yd'],
  [/^(km3|km³|cubic kilomet(er|re)s?)$/u, 'km3'],
  [/^(\[in_i\]|inch(es)?|in)$/u, 'inch'],
  [/^(\[yd_i\]|yards?|yds?)$/u, 'yard'],
  [/^(\[lb_av\]|lbs?)$/u, 'lb'],
  [/^(\[oz_av\]|ounces?|oz)$/u, 'oz'],
  [/^(\[gal_us\]|gallons?)$/u, 'gallon'],
  [/^(\[nmi_i\]|nautical miles?)$/u, 'nautical mile'],
  [/^(\[degf\]|°?f|degrees fahrenheit)$/u, '°f'],
  [/^(k\.?w\.?h|kilowatt[ -]hours?)$/u, 'kwh'],
  [/^(m\.?w\.?h|megawatt[ -]hours?)$/u, 'mwh'],
  [/^(g\.?w\.?h|gigawatt[ -]hours?)$/u, 'gwh'],
  [/^(t\.?w\.?h|terawatt[ -]hours?)$/u, 'twh'],
  [/^(mw|megawatts?)$/u, 'mw'],
  [/^(gw|gigawatts?)$/u, 'gw'],
  [/^(kw|kilowatts?)$/u, 'kw'],
  [/^(tw|terawatts?)$/u, 'tw'],
  [/^(mm|millimet\p{L}*)$/u, 'mm'],
  [/^(cm|centimet\p{L}*|centímet\p{L}*)$/u, 'cm'],
  [/^(g|gram(me)?s?)$/u, 'g'],
  [/^(mg|milligram(me)?s?)$/u, 'mg'],
  [/^(ug|µg|microgram(me)?s?)$/u, 'ug'],
  [/^(ml|millilit(er|re)s?)$/u, 'ml'],
  [/^(bp|bps|basis points?)$/u, 'bp'],
  [/^(pp|ppts?|percentage points?)$/u, 'pp'],
  [/^(p|pence)$/u, 'p'],
  [/^(m3|m³|metros? cúbicos?|cubic met(er|re)s?)$/u, 'm3'],
  [/^(t|tons?|tonnes?|toneladas?|тонн\p{L}*)$/u, 't'],
  [/^(times?|fold|x|×|mal|fach|fois|veces|vez|раза?)$/u, 'times'],
  [/^(minutes?|mins?|minutos?|minuten?|минут\p{L}*)$/u, 'minutes'],
  [/^(weeks?|wk|semanas?|wochen?|semaines?|недел\p{L}*)$/u, 'weeks'],
  [/^(months?|mo|mes(es)?|monaten?|monate?|mois|месяц\p{L}*)$/u, 'months'],
  [/^(years?|a|años?|jahre?n?|ans?|années?|лет|года?)$/u, 'years'],
  [/^(seconds?|secs?|s|segundos?|sekunden?|secondes?|секунд\p{L}*)$/u, 'seconds'],
  [/^(degrees?|deg|grados?|grad|degrés?|градус\p{L}*)$/u, 'degrees'],
  [/^(miles? an hour|miles? per hour|mph|\[mi_i\]\/h)$/u, 'mph'],
  [/^(hours?|h|horas?|stunden?|heures?|час\p{L}*)$/u, 'hours'],
  [/^(days?|d|días?|tagen?|tage?|jours?|день|дня|дней)$/u, 'days'],
];

/** Whether two units are one: by sign or word, in another number or case, or one as the edge of the other. */
export function sameUnit(gold: string | null, said: string | null): boolean {
  const [wanted, given] = [plainUnit(gold), plainUnit(said)];
  if (wanted === given) return true;
  if (wanted === '' || given === '') return false;
  const [long, short] = wanted.length > given.length ? [wanted, given] : [given, wanted];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`) || inflected(wanted, given);
}

function plainUnit(unit: string | null): string {
  const plain = (unit ?? '').toLowerCase().replace(/\s+/gu, ' ').trim();
  return SIGNS.find(([form]) => form.test(plain))?.[1] ?? plain;
}

// "ship" and "ships", "человек" and "человека": a long common beginning and a short rest.
function inflected(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const longer = Math.max(one.length, other.length);
  return common / longer > 0.6 && longer - common <= 3;
}
