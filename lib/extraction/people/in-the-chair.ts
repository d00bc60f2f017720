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

/** "The Minister for Schools (Mr Aled Corrie):": the office of whoever speaks in a record, whole and without its field. */
export function officesOfLabel(before: string, behind: string): string[] {
  const office = /^\)\s?[:：]/u.test(behind) ? LABELLED.exec(before)?.[1]?.toLowerCase() : undefined;
  const [title = ''] = office?.split(/ (?:of|for) /u) ?? [];
  return office !== undefined && GOVERNS.test(title) ? [...new Set([office, title])] : [];
}

const GOVERNS = /(?:^|[\s-])(?:minister|secretary|chancellor|treasurer|premier|attorney general|solicitor general)$/;
const LABELLED =
  /(?:^|\n)(?:The\s)?(\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|for|and|the|to)\s){0,2}\p{Lu}[\p{L}'’-]*){0,7})\s\((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\s)?$/u;
