import { anyCase } from '#lib/extraction/text/any-case';
import type { Lexicon } from '#lib/extraction/figures/lexicon';
import { isStuckLetter } from '#lib/extraction/figures/stuck-letter';
import type { Figure } from '#lib/extraction/figures/tokens';

const SPACE = "[ \\u00A0\\u202F\\u2009’']";
const POINT = new RegExp(
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:${SPACE}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?`,
  'y',
);
const COMMA = new RegExp(
  String.raw`\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:${SPACE}\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?`,
  'y',
);
const ISO = /(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/y;
const DOTTED = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]\d|\d)/y;
const DAY_MONTH = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;
const TIME = /\d{1,2}(?:[:h]| h )\d{2}(?::\d{2})?(?!\d)/y;
const CHAIN = /\d+(?:[.:-]\d+){2,}/y;
const NAME_BEFORE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}#@_/\\+.,]$|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][-‑]$/u;
const KNOWN_PREFIX = anyCase(
  /(?:^|[^\p{L}])(?:mid|early|late|pre|post|non|sub|under|over|magnitude|sub|inter|a|an|the|mi|fin|mitte|anfang|ende|из|с|до|к)[-‑]$/iu,
);

/** "the A-214", "la N-340": one capital letter. */
const ROAD = /(?:^|[^\p{L}])\p{Lu}[-‑]$/u;

/** "в 2021-м", "1627-го": a year with the ending of its case. */
const YEAR_END = /^[-‑](?:го|м|му|ому)$/u;

interface Read {
  figure: Figure;
  end: number;
}

/** The number or figure date that begins at a digit. Never fails: what is no number of anything comes back as a name. */
export function readFigureAt(text: string, at: number, lexicon: Lexicon): Read {
  const before = text.slice(Math.max(0, at - 8), at);
  const isName =
    NAME_BEFORE.test(before) &&
    (!KNOWN_PREFIX.test(before) || ROAD.test(before)) &&
    !/(?:^|\s|[€$£(])['’]?$|(?:^|\D)\d{4}[/,]$/.test(before);
  const dated = isName ? null : (dateAt(text, at, lexicon) ?? timeAt(text, at));
  if (dated) return dated;
  const chain = matchAt(CHAIN, text, at);
  if (chain && !/^\d{1,3}(?:\.\d{3})+$/.test(chain[0])) return { figure: name(), end: at + chain[0].length };
  const [written = '0'] = matchAt(lexicon.hasDecimalComma ? COMMA : POINT, text, at) ?? [];
  const end = at + written.length;
  const suffix = suffixAt(text, end, lexicon);
  if (lexicon.isMonthFirst && /^\d\d(?:\d\d)?$/.test(written) && !suffix.isDecade) {
    const year = shortYear(text, { start: at, end });
    if (year !== null) return { figure: { ...name(), isName: false, isPlain: true, value: year }, end };
  }
  const isYear = suffix.isOrdinal && /^(?:1\d|20)\d\d$/.test(written) && YEAR_END.test(text.slice(end, end + suffix.length));
  const figure: Figure = {
    value: decimalOf(written, lexicon),
    isPlain: /^\d+$/.test(written),
    isName: isName || suffix.isName,
    isOrdinal: suffix.isOrdinal && !isYear,
    isDecade: suffix.isDecade,
    date: null,
    isTime: false,
  };
  return { figure, end: end + suffix.length };
}

const SHORT_BEFORE =
  /\b(?:in|of|since|from|by|until|till|before|after|during|early|late|mid|summer|winter|spring|autumn|class|season|election|\p{Lu}\p{Ll}{2,8})\s['’]$/u;

/** "FY25", "FY2025", "in '08": a year with its century; null for another figure. */
function shortYear(text: string, { start, end }: { start: number; end: number }): string | null {
  const written = text.slice(start, end);
  const full = written.length === 4 ? written : String(Number(written) + (Number(written) > 69 ? 1900 : 2000));
  const last = text.charCodeAt(start - 1);
  if (last === 89 || last === 32) return /(?:^|[\s(])FY\s?$/.test(text.slice(Math.max(0, start - 5), start)) ? full : null;
  if (written.length !== 2 || (last !== 39 && last !== 0x2019)) return null;
  return SHORT_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ? full : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function name(): Figure {
  return { value: '0', isPlain: false, isName: true, isOrdinal: false, isDecade: false, date: null, isTime: false };
}

function dateAt(text: string, at: number, lexicon: Lexicon): Read | null {
  const second = text.charCodeAt(at + 1);
  const mark = second >= 48 && second <= 57 ? text.charCodeAt(at + 2) : second;
  const isMarked = mark === 46 || mark === 47 || mark === 45;
  if (!isMarked && text.charCodeAt(at + 4) !== 45) return null;
  const iso = matchAt(ISO, text, at);
  if (iso && Number(iso[2]) >= 1 && Number(iso[2]) <= 12) return dateRead(iso[0], at, iso.slice(1).filter(Boolean).join('-'));
  if (!isMarked) return null;
  const dotted = matchAt(DOTTED, text, at);
  if (dotted) return fromDotted(dotted, at, lexicon);
  const short = lexicon.hasDecimalComma ? matchAt(DAY_MONTH, text, at) : null;
  if (!short || !isDay(short[1], short[2])) return null;
  return dateRead(short[0], at, `XXXX-${two(short[2])}-${two(short[1])}`);
}

function fromDotted([whole, first, , second, year = '']: RegExpExecArray, at: number, { isMonthFirst }: Lexicon): Read | null {
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) > 69 ? 1900 : 2000));
  if (Number(full) < 1000 || Number(full) > 2199) return null;
  const isUs = isMonthFirst && whole.includes('/') && isDay(second, first) && !isDay(first, second);
  const [day, month] = isUs ? [second, first] : [first, second];
  return isDay(day, month) ? dateRead(whole, at, `${full}-${two(month)}-${two(day)}`) : null;
}

function dateRead(whole: string, at: number, edtf: string): Read {
  return { figure: { ...name(), isName: false, date: edtf }, end: at + whole.length };
}

function isDay(day = '', month = ''): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function two(value = ''): string {
  return value.padStart(2, '0');
}

function timeAt(text: string, at: number): Read | null {
  const match = matchAt(TIME, text, at);
  return match ? { figure: { ...name(), isName: false, isTime: true }, end: at + match[0].length } : null;
}

interface Suffix {
  length: number;
  isName: boolean;
  isOrdinal: boolean;
  isDecade: boolean;
}

const NO_SUFFIX: Suffix = { length: 0, isName: false, isOrdinal: false, isDecade: false };
const SUFFIX = /[-‑]?[\p{Script=Latin}\p{Script=Cyrillic}]{1,6}(?![\p{L}\d])/uy;
/** "3Q25", "4x4", "5v5": a letter between figures. */
const CHAINED = /^[A-BD-EG-JL-WYZvx]\d$/;
const DECADES = /^(?:s|er|ern|х|е|ых|ті|х|тих|ми)$/u;

/** "6th", "1990s", "90-х", "3ème": letters that stick to a figure. An unknown one ("5G", "3D") makes a name of it. */
function suffixAt(text: string, at: number, lexicon: Lexicon): Suffix {
  const unit = text.charCodeAt(at);
  if (!(unit > 127 || (unit | 32) >= 97 || unit === 45)) return NO_SUFFIX;
  if (CHAINED.test(text.slice(at, at + 2))) return { length: 0, isName: true, isOrdinal: false, isDecade: false };
  const letters = matchAt(SUFFIX, text, at)?.[0];
  if (letters === undefined) return NO_SUFFIX;
  if (isStuckLetter(text, letters, at)) return NO_SUFFIX;
  const bare = letters.replace(/^[-‑]/, '');
  const word = lexicon.words.get(bare);
  if (DECADES.test(bare) && text.charAt(at - 1) === '0') {
    return { length: letters.length, isName: false, isOrdinal: word?.ordinalEnd ?? false, isDecade: true };
  }
  if (word?.ordinalEnd) return { length: letters.length, isName: false, isOrdinal: true, isDecade: false };
  if (letters !== bare || word) return NO_SUFFIX;
  return { length: 0, isName: true, isOrdinal: false, isDecade: false };
}

const GROUP_SPACE = /[ \u00A0\u202F\u2009’'](?=\d{3})/g;

function decimalOf(written: string, { hasDecimalComma, isMixed }: Lexicon): string {
  const tight = written.replace(GROUP_SPACE, '');
  const commas = tight.split(',').length - 1;
  if (hasDecimalComma) {
    if (commas > 1 || (isMixed && /^[1-9]\d{0,2},\d{3}$/.test(tight))) return tight.replaceAll(',', '');
    const grouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(tight) && !tight.startsWith('0');
    return (grouped ? tight.replaceAll('.', '') : tight).replace(',', '.');
  }
  if (commas > 1 || /^[1-9]\d{0,2},\d{3}(?:\.|$)/.test(tight)) return tight.replaceAll(',', '');
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(tight) ? tight.replaceAll('.', '') : tight.replace(',', '.');
}
