/** What whoever leads a sitting is called in it. */
const CHAIRS = 'chair chairman chairwoman chairperson convener convenor';
const BEHIND =
  /^(?:\s\((?!in the |(?:the )?(?:chair|conven))[^()\n]{2,40}\))?,?\s(?:(?:was |is |being |sitting |again )?in the chair\b|\((?:in the chair|(?:the )?(?:chair|convener|convenor|chairman|chairwoman|chairperson))\)|presided\b|presiding\b|(?:took|takes) the chair\b|chaired (?:the|this|its)\b|chairing\b)/i;
const BEFORE =
  /\b(?:chaired by|presided over by|under the (?:chairmanship|presidency) of|(?:chair|convener|convenor|chairman|chairwoman|chairperson):)\s(?:(?:Mr|Mrs|Ms|Dr|Professor|Sir|Dame|Councillor|Cllr)\.?\s)?$/i;

/** "with Ann Lowe in the chair", "chaired by Ann Lowe": the offices that such words give the name between them. */
export function inTheChair(before: string, behind: string): string[] {
  if (!BEHIND.test(behind) && !BEFORE.test(before)) return [];
  return CHAIRS.split(' ');
}
