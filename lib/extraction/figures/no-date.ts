import type { Span } from '#lib/extraction/extraction';

const SEASON = /^(?:Spring|Summer|Autumn|Winter|Fall)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/i;
const OF_SEASON = /^(?:spring|summer|winter|autumn|fall)$/i;
/** "spring break", "winter tyres": a kind of thing, of no year. */
const KIND =
  /^[\s-](?:breaks?|clothes|clothing|coats?|boots?|jackets?|wear|tyres?|tires?|onions?|chickens?|water|waters|tides?|cleaning|clean|camps?|schools?|colleges?|jobs?|interns?|internships?|houses?|homes?|wheat|barley|crops?|grain|sports?|rolls?|lambs?|vegetables?|greens|flowers?|gardens?|evenings?|nights?|mornings?|afternoons?|days|months|weekends?|visitors?|tourists?|season|solstice|equinox|fuel|flu|vomiting|bugs?|olympics|paralympics|games|statement|budget|collections?|fashions?|guys?|squash|leaves|foliage|colours|colors|fete|fetes|fairs?|ball|tans?|reading|reads|blockbusters?|hits?|sun|heat|haze|dress|dresses|time)\b/i;
/** "Bloody Sunday", "Super Tuesday", "Sheffield Wednesday", "the Mail on Sunday"; "the Sunday Times", "Sunday school". */
const NAME_OF_DAY =
  /\b(?:Bloody|Black|Super|Blue|Red|Low|Sheffield|Ruby|Casual|Giving|Cyber|Dress-down|Manic|Stir-up|Plough|Spy|Small Business|Mail on|Man) $/;
const KIND_OF_DAY =
  /^\s(?:Times|Telegraph|Mirror|Mail|People|Independent|Express|Post|World|Herald|Tribune|Business Post|Night Live|Politics|Supplement|Night Football|school|schools|roasts?|trading|job|best|leagues?|papers|drivers?|club|dinners?)\b/;
/** "the Christmas market", "Easter eggs": a kind of thing, of no year. */
const KIND_OF_FEAST =
  /^\s(?:markets?|trees?|part(?:y|ies)|lights?|dinners?|cards?|carols?|presents?|gifts?|shopping|shoppers|sales?|bonus(?:es)?|club|jumpers?|cakes?|puddings?|songs?|single|number one|adverts?|ads?|decorations?|pantomime|panto|eggs?|bunn(?:y|ies)|bonnets?|lily|Rising|Island|Islands|costumes?|turkeys?|crackers?|stockings?|spirit|cheer|stalls?|hampers?|box(?:es)?|fair|show|lectures?|wishes|greetings|movies?|films?|Carol|resolutions?|honours)\b/;
const FEAST = /^(?:Christmas|Easter|Xmas|Halloween|Thanksgiving|Valentine['’]s Day|Diwali|Ramadan|New Year|Black Friday)$/;
const IS_FEAST = /^[A-Z]/;

/** What only sounds like a date in English: "the Spring Festival", "every Friday", "on Saturdays", "a man in his 50s", "the last week of his life", and the month in "the 12th of this month". */
function isNoneInEnglish(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 14), start);
  const behind = text.slice(end, end + 20);
  if (SEASON.test(words) && /^\s\p{Lu}\p{Ll}/u.test(behind) && !/\bin\s$/.test(before)) return true;
  if (OF_SEASON.test(words)) return KIND.test(behind);
  if (WEEKDAYS.test(words)) return true;
  if (IS_FEAST.test(words) && FEAST.test(words)) return KIND_OF_FEAST.test(behind);
  if (/^[Dd]ay \d{1,3}$/.test(words)) return true;
  if (WEEKDAY.test(words) && (NAME_OF_DAY.test(before) || KIND_OF_DAY.test(behind))) return true;
  if (WEEKDAY.test(words)) return /\b(?:every|each|most|(?:on|of) an?)\s$/i.test(before);
  if (/^(?:early |mid-?|late )?\d0s$/i.test(words))
    return /\b(?:his|her|their|my|your|our)\s(?:early\s|mid-?\s?|late\s)?$/i.test(before);
  if (/^(?:first|last|final) (?:few )?(?:week|month|year|day|decade)s?$/i.test(words)) return OF_LIFE.test(behind);
  if (SPAN.test(words)) return /^\s?(?:of|before)\s/.test(behind) || (words.startsWith('last ') && LASTS.test(before));
  return words.toLowerCase() === 'this month' && /\d(?:st|nd|rd|th) of $/.test(before);
}

/** "the last two years of her term". */
const SPAN =
  /^(?:last|past|next|coming|previous|preceding|following|subsequent|forthcoming) [\p{L}\d]+ (?:years|months|weeks|days|decades)$/iu;
/** "is expected to last five weeks": a verb. */
const LASTS =
  /\b(?:to|will|would|can|could|may|might|must|shall|should|not|[’']ll|[’']d|n['’]t|cannot|only|usually|often|normally|typically)\s$/i;
const OF_LIFE =
  /^ of (?:his|her|their|its|my|our|your|an?|life|school|term|work|office|service|pregnancy|production|the (?!year|month|decade|century|quarter)\p{L}+)/iu;

const MONTHS_ES = 'Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Setiembre|Octubre|Noviembre|Diciembre';
const DAY_ES = new RegExp(`^(?:\\d{1,2} de )?(?:${MONTHS_ES})$`, 'u');
const DAY_IN_NAME = new RegExp(`^ de (?:${MONTHS_ES})(?!\\p{L})`, 'u');
/** A word with a capital, or what carries such names, right before. */
const NAME_ES =
  /(?:(?<!\p{L})(?!(?:El|La|Los|Del|Al|En|Desde|Hasta|Este|Para|Por|Un|Fue|Ya)\s)\p{Lu}\p{Ll}+\s(?:del?\s)?|(?<!\p{L})(?:calle|avenida|av\.|plaza|plazoleta|barrio|escuela|colegio|hospital|estadio|puente|parque|instituto|club|ruta|pasaje|villa|teatro|mercado|paseo|polideportivo|estación|colonia|cooperativa|batallón)\s(?:del?\s)?)$/u;

/** "La escuela 25 de Mayo", "la Unidad Educativa Quince de Abril": a name. Spanish. */
function isNameInSpanish(text: string, { start, end }: Span): boolean {
  return DAY_ES.test(text.slice(start, end)) && NAME_ES.test(text.slice(Math.max(0, start - 24), start));
}

/** What only sounds like a date in its language. */
export function isNoDate(base: string, text: string, span: Span): boolean {
  return base === 'en' ? isNoneInEnglish(text, span) : base === 'es' && isNameInSpanish(text, span);
}

/** The number in "la escuela 25 de Mayo", once that is known to be no date. */
export function isDayInName(text: string, { end }: Span): boolean {
  return DAY_IN_NAME.test(text.slice(end, end + 15));
}
