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

/** "de 2018 a 2021", "desde marzo hasta mayo": what joins both ends is a word that means something else as well. */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  if (!joint?.word || !next || ((joint.word.small ?? 0) & GAP.to) === 0 || joint.before !== 0) return false;
  return next.start - joint.end <= FARTHEST_JOINT && next.figure?.isTime !== true && next.figure?.isClock !== true;
}

/** The units of " el ". */
const FARTHEST_JOINT = 4;
