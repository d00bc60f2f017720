import type { Approximation } from '#lib/extraction/figures/tokens';

/** What may stand between a number and what it counts: "ten or so hours", "10-plus hours", "20-odd hours", "40 or more people". */
export const LOOSE = /^(?:[-‑ ](?:plus|odd)|\+|\sor\s(?:so|more|fewer|less))(?=\s)/u;

const ENDS =
  /^\s(?:or (?:so|thereabouts|more|fewer|less|better|above|over|under|below)|at (?:the )?(?:very )?(?:least|most)|plus|max(?:imum)?|min(?:imum)?|give or take|tops)(?![\p{L}-])/u;

/** "40 people or more", "ten hours at most", "10-plus hours": the approximation that stands behind the number. */
export function approximationBehind(words: string, behind: string): Approximation | undefined {
  const found = /(?:[-‑ ](?:plus|odd)|\+|\sor\s(?:so|more|fewer|less))(?=\s)/u.exec(words)?.[0] ?? ENDS.exec(behind)?.[0];
  if (found === undefined) return undefined;
  if (/plus|\+|more|better|above|over|least|min/.test(found)) return 'at least';
  return /fewer|less|under|below|most|max|tops/.test(found) ? 'at most' : 'about';
}
