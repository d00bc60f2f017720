/** "Sh1.3 billion", "KSh40,000", "R740m", "RM300": letters right before a figure that are money. */
const LETTERS: Readonly<Record<string, string>> = {
  Sh: 'KES',
  KSh: 'KES',
  Ksh: 'KES',
  KES: 'KES',
  USh: 'UGX',
  Ush: 'UGX',
  TSh: 'TZS',
  Tsh: 'TZS',
  RM: 'MYR',
  Tk: 'BDT',
  R: 'ZAR',
};
const BEFORE = /(?:^|[\s("“‘–—-])(?<letters>KSh|Ksh|KES|USh|Ush|TSh|Tsh|Sh|RM|Tk|R)\s?$/u;
/** "the R27 road" is no sum; "R740m", "R86 000" and "R1.2 billion" are. */
const IS_SUM =
  /^\d{1,3}(?:[., \u00a0]\d{3})+(?!\d)|^\d+(?:[.,]\d+)?\s?(?:m|bn|tn|k|mn|million|billion|trillion)\b|^\d+[.,]\d\d\b/u;

/** The currency that letters right before a figure tell, and where they begin; null where none do. */
export function moneyBefore(text: string, start: number): { currency: string; start: number; end: number } | null {
  if (!/[hMkSR\s]/.test(text.charAt(start - 1))) return null;
  const before = text.slice(Math.max(0, start - 5), start);
  const letters = BEFORE.exec(before)?.groups?.letters;
  const currency = letters === undefined ? undefined : LETTERS[letters];
  if (letters === undefined || currency === undefined) return null;
  const isStuck = before.endsWith(letters);
  if (letters === 'R' ? !isStuck || !IS_SUM.test(text.slice(start, start + 20)) : !isStuck && letters.length < 3) return null;
  const from = start - before.length + before.lastIndexOf(letters);
  return { currency, start: from, end: from + letters.length };
}
