/** Units by their UCUM code, and currency signs by their ISO 4217 code. */
const CODES: Record<string, string> = Object.fromEntries(
  [
    ['%', '% percent prozent procent процент процента процентов відсотків процентів procento'],
    ['km', 'km kilometer kilometers kilometre kilometres kilomètres kilómetros chilometri км километров километра кілометрів'],
    ['m', 'm meter meters metre metres meter mètres metros metri м метров метра метрів'],
    ['cm', 'cm centimeter centimeters centimetre centimetres'],
    ['mm', 'mm millimeter millimeters millimetre millimetres'],
    ['[mi_i]', 'mile miles'],
    ['[ft_i]', 'foot feet'],
    ['kg', 'kg kilo kilos kilogram kilograms kilogramme kilogrammes кг килограммов'],
    ['g', 'gram grams gramme grammes'],
    ['t', 't tonne tonnes ton tons tonnen т тонн тонны'],
    ['L', 'litre litres liter liters'],
    ['ha', 'ha hectare hectares hektar'],
    ['km2', 'km² sq_km'],
    ['h', 'hour hours h stunden heures horas ore часов часа годин'],
    ['min', 'minute minutes min minuten minutos minuti минут минуты хвилин'],
    ['s', 'second seconds'],
    ['d', 'day days tage jours días giorni дней дня днів'],
    ['wk', 'week weeks wochen semaines semanas недель недели тижнів'],
    ['mo', 'month months monate mois meses mesi месяцев месяца місяців'],
    ['a', 'year years jahre jahren ans años anos anni лет года років'],
    ['Cel', '°C'],
    ['[degF]', '°F'],
    ['MW', 'MW megawatt megawatts'],
    ['GW', 'GW gigawatt gigawatts'],
    ['kWh', 'kWh'],
    ['MWh', 'MWh'],
    ['km/h', 'km/h kph'],
    ['[mi_i]/h', 'mph'],
    ['USD', '$ US$'],
    ['EUR', '€'],
    ['GBP', '£'],
    ['JPY', '¥'],
    ['RUB', '₽'],
    ['UAH', '₴'],
    ['INR', '₹'],
  ].flatMap(([code = '', words = '']) => words.split(' ').map((word): [string, string] => [word, code])),
);

/** The code of a unit as written, or null when there is none. */
export function unitCode(written: string): string | null {
  return own(written) ?? own(written.toLowerCase());
}

function own(key: string): string | null {
  return Object.hasOwn(CODES, key) ? (CODES[key] ?? null) : null;
}

const PLURALS = new Set(
  'people men women children staff police cattle sheep aircraft troops media data dead wounded euro kroner krona kronor rubles roubles yen yuan won rand rupees pesos lira zloty hryvnia francs рублей рубля гривен человек домов'.split(
    ' ',
  ),
);
const NO_NOUN =
  /^(?:and|or|of|in|on|at|to|by|for|from|the|a|an|that|which|who|was|were|is|are|has|had|have|as|but|with|if|when|per|more|less|other|others|th|st|nd|rd|its|this|his|yes|was|does|us|thus|always|perhaps|says|times|am|pm|ago|than|it|he|she|they|we|since|against|about|over|under|between|during|after|before|within|through|because|not|so|out|up|down|off|plus|minus|each|every|all|will|would|can|could|may|might|votes?)$/i;
const MOST_WORDS = 4;

interface Counted {
  unit: string;
  /** Units of text that the words of the unit take. */
  length: number;
}

/** What the words behind a number count: "412 unfilled nursing posts" counts posts. */
export function readCounted(behind: string): Counted | null {
  const nouns = nounsIn(behind);
  const [first] = nouns;
  if (!first) return null;
  const code = unitCode(first.word);
  if (code) return { unit: code, length: first.end };
  const plural = nouns.find(({ word }) => isPlural(word));
  if (plural) return { unit: plural.word.toLowerCase(), length: plural.end };
  return behind.startsWith('-') ? { unit: first.word.toLowerCase(), length: first.end } : null;
}

const NEXT_WORD = /[ \u00A0-]?([\p{L}°%][\p{L}²/'’]*(?:-\p{L}+)*)/uy;

/** The words behind a number, up to one that opens something else. Only the first may stand without a space. */
function nounsIn(behind: string): { word: string; end: number }[] {
  const nouns: { word: string; end: number }[] = [];
  NEXT_WORD.lastIndex = 0;
  for (let i = 0; i < MOST_WORDS; i += 1) {
    const at = NEXT_WORD.lastIndex;
    const match = NEXT_WORD.exec(behind);
    const word = match?.[1];
    if (!match || !word || NO_NOUN.test(word) || (i > 0 && match[0] === word)) break;
    nouns.push({ word, end: at + match[0].length });
  }
  return nouns;
}

function isPlural(word: string): boolean {
  return PLURALS.has(word.toLowerCase()) || /^\p{Ll}{2,}[^s\P{L}]s$/u.test(word);
}
