import { GAP, type Token } from '#lib/extraction/figures/tokens';
import type { When } from '#lib/extraction/figures/when';

/** "his record for 1984 to 1989". */
export function isYears({ year, month, code, edge }: When, { before, figure }: Token): boolean {
  return (
    before === GAP.to && figure?.value.length === 4 && Number(figure.value) > (year ?? 9999) && (month ?? code ?? edge) === null
  );
}

/** "July and August 2025" is one stretch. */
export function isNextMonth({ month, day }: When, { word, before }: Token): boolean {
  return before === GAP.and && day === null && month !== null && word?.month === (month % 12) + 1;
}
