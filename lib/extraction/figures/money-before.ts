import { CODES } from '#lib/extraction/figures/words/english-money';

/** Letters right before a figure that are money: "Sh1.3 billion", "KSh40,000", "Rs 40,000", "RM300". */
const LETTERS: Readonly<Record<string, string>> = {
  Sh: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  Kshs: 'KES',
  KES: 'KES',
  USh: 'UGX',
  Ush: 'UGX',
  Shs: 'UGX',
  UShs: 'UGX',
  TSh: 'TZS',
  Tsh: 'TZS',
  TShs: 'TZS',
  RM: 'MYR',
  Tk: 'BDT',
  Rs: 'INR',
  Re: 'INR',
  Rp: 'IDR',
  Php: 'PHP',
  PhP: 'PHP',
  Dh: 'AED',
  Dhs: 'AED',
  Br: 'ETB',
  Kz: 'AOA',
  Le: 'SLE',
  Ft: 'HUF',
  Kr: 'SEK',
  SFr: 'CHF',
  Sfr: 'CHF',
  Fr: 'CHF',
  SKr: 'SEK',
  Skr: 'SEK',
  NKr: 'NOK',
  Nkr: 'NOK',
  DKr: 'DKK',
  Dkr: 'DKK',
  RMB: 'CNY',
  NIS: 'ILS',
  TL: 'TRY',
  VND: 'VND',
  LE: 'EGP',
  N: 'NGN',
  K: 'ZMW',
  P: 'BWP',
  R: 'ZAR',
  S: 'SOS',
  CFA: 'XOF',
};
/** Codes that stand with or without a space before the figure. */
const WRITTEN = new Set(
  `${CODES} USD EUR GBP RUB UAH CHF JPY CNY PLN SEK NOK DKK CZK BYN KZT CAD AUD INR BRL MXN ARS TRY PEN COP MAD BAM`.split(' '),
);
/** Those behind which a space may stand, beside the codes. */
const SPACED = new Set(
  'KSh Ksh Kshs KES USh Ush UShs TSh Tsh TShs Tk Rs Php PhP RMB NIS Dhs SKr NKr DKr SFr RM Rp Shs Sh'.split(' '),
);
const BEFORE = /(?:^|[\s("“‘–—/-])(?<letters>\p{Lu}\p{L}{0,3})(?<joint>\.?\s?)$/u;
/** "the R27 road" is no sum; "R740m", "R86 000" and "R1.2 billion" are. */
const IS_SUM =
  /^\d{1,3}(?:[., \u00a0]\d{3})+(?!\d)|^\d+(?:[.,]\d+)?\s?(?:m|bn|tn|k|b|mn|million|billion|trillion|lakh|crore)\b|^\d+[.,]\d\d\b/u;
/** Letters that are much else as well: they need a sum behind them. */
const DOUBTFUL = new Set('R N K P S Le Re Br Ft Fr Kr Kz LE TL TRY PEN COP MAD BAM CFA'.split(' '));

/** The currency that letters right before a figure tell, and where they begin; null where none do. */
export function moneyBefore(text: string, start: number): { currency: string; start: number; end: number } | null {
  const last = text.charCodeAt(start - 1);
  if (!(last === 32 || last === 46 || last === 0xa0 || (last | 32) >= 97)) return null;
  const before = text.slice(Math.max(0, start - 7), start);
  const { letters = '', joint = '' } = BEFORE.exec(before)?.groups ?? {};
  const currency = currencyOf(letters);
  if (currency === null || !isJoined(letters, joint)) return null;
  if (DOUBTFUL.has(letters) && !IS_SUM.test(text.slice(start, start + 20))) return null;
  const from = start - before.length + before.lastIndexOf(letters);
  return { currency, start: from, end: from + letters.length + (joint.startsWith('.') ? 1 : 0) };
}

function currencyOf(letters: string): string | null {
  if (Object.hasOwn(LETTERS, letters)) return LETTERS[letters] ?? null;
  return WRITTEN.has(letters) ? letters : null;
}

/** Codes and some short forms may stand apart from the figure, "Rs." with its point. */
function isJoined(letters: string, joint: string): boolean {
  if (joint.startsWith('.')) return letters === 'Rs';
  return joint === '' || SPACED.has(letters) || WRITTEN.has(letters);
}

/** What letters before the sign of the dollar or of the pound make of it: "NZ$", "HK$", "E£". */
const PREFIXED: Readonly<Record<string, string>> = {
  US$: 'USD',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  TT$: 'TTD',
  J$: 'JMD',
  JA$: 'JMD',
  Bds$: 'BBD',
  BDS$: 'BBD',
  B$: 'BSD',
  BZ$: 'BZD',
  EC$: 'XCD',
  FJ$: 'FJD',
  F$: 'FJD',
  G$: 'GYD',
  GY$: 'GYD',
  N$: 'NAD',
  L$: 'LRD',
  SI$: 'SBD',
  Z$: 'ZWL',
  ZW$: 'ZWL',
  Mex$: 'MXN',
  MX$: 'MXN',
  AR$: 'ARS',
  CLP$: 'CLP',
  COL$: 'COP',
  CO$: 'COP',
  RD$: 'DOP',
  U$: 'UYU',
  UY$: 'UYU',
  BN$: 'BND',
  CI$: 'KYD',
  'E£': 'EGP',
  'EG£': 'EGP',
  'LE£': 'EGP',
  'SY£': 'SYP',
  'S£': 'SDG',
  'SS£': 'SSP',
  'L£': 'LBP',
  'GH¢': 'GHS',
  'GH₵': 'GHS',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
};

function prefixBefore(text: string, sign: number): string {
  return /(?:^|[^\p{L}])(\p{Lu}\p{L}{0,2})$/u.exec(text.slice(Math.max(0, sign - 4), sign))?.[1] ?? '';
}

/** The code of a sign of money with the letters before it; null where they make nothing of it. */
export function prefixedCurrency(text: string, sign: number): string | null {
  const form = `${prefixBefore(text, sign)}${text.charAt(sign)}`;
  return Object.hasOwn(PREFIXED, form) ? (PREFIXED[form] ?? null) : null;
}

/** How many letters before a sign of money belong to it. */
export function prefixLength(text: string, sign: number): number {
  return prefixedCurrency(text, sign) === null ? 0 : prefixBefore(text, sign).length;
}
