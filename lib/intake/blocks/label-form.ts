/** Whoever speaks, as it stands at the beginning of a line, and what is said behind it. */
export interface LabelForm {
  /** Units of the line that the label takes, colon included. */
  length: number;
  /** Its words without times, marks and colon. */
  words: string;
  /** Whether captions mark it as a change of speaker: ">>", "[00:14:32]". */
  isMarked: boolean;
  /** Whether it is set in bold type: "**Ann:**". */
  isBold: boolean;
  /** Whether no other reading is possible: "Ms. OKAFOR. We have eleven." */
  isPlain: boolean;
  /** What follows on the same line. */
  said: string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const SMALL = 'of|for|and|de|von|van|la|the|at|in|on|to';
const BRACKETS = String.raw`\([^()\n]{1,60}\)|\[\p{L}{1,3}\]`;
const COUNTED = String.raw`(?:[Ss]peaker|SPEAKER|[Pp]articipant|PARTICIPANT|[Ii]nterviewee|[Rr]espondent|[Vv]oice|[Cc]aller|[Mm]ale|MALE|[Ff]emale|FEMALE|[Mm]an|MAN|[Ww]oman|WOMAN) \d{1,2}`;
/** Before the label: a time, the number of a question, the mark of captions, bold type, what happens in the hall. */
const LEAD = new RegExp(
  String.raw`^(?:>>+\s*|[-–—•]\s|\[?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?\]?\s+|[*_]{2}|[([]\p{Lu}[\p{L} .,'’-]{3,60}[)\]]\s+|Q\d{1,3}\.?\s+|\d{1,3}\.\s+(?=[^:]{2,80}\([^()]{1,40}\)\s?:)){0,3}`,
  'u',
);
/**
 * "SEN. ORTEGA:" or "Tom Adeyi (Skerry South) (Un):". Words in capitals or with initial capitals, with what stands in brackets, or
 * Q and A.
 */
const LABEL = new RegExp(
  String.raw`^((?:${COUNTED}|${WORD}|${SMALL})(?:\s+(?:${WORD}|${SMALL}|${BRACKETS}))*(?:,\s[\p{L} ’'-]{2,50}){0,2}(?:\s(?:${BRACKETS})){0,3})(?:[*_]{2})?\s?[:：](?:[*_]{2})?(?=\s|$)`,
  'u',
);
const CAPITALS = String.raw`(?:Mc|Mac|De|La|Le|Van|O['’])?\p{Lu}{2}[\p{Lu}'’-]*`;
/** "Sen. YOUNG. How many?", "Mr. HALL of Ohio. I yield.", "The CHAIR. Without objection.": a point instead of a colon. */
const POINTED = new RegExp(
  String.raw`^((?:Mr|Mrs|Ms|Miss|Dr|Sen|Senator|Rep|Representative|Chairman|Chairwoman|Gov|Governor|Secretary|General|Judge|Justice|Ambassador)\.?\s(?:${CAPITALS})(?:\s${CAPITALS}){0,2}(?:\sof\s(?:the\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2})?|The\s(?:(?:ACTING|VICE|DEPUTY)\s)?(?:CHAIR(?:MAN|WOMAN|PERSON)?|PRESIDENT|PRESIDING OFFICER|SPEAKER|CLERK|WITNESS|COURT|CHIEF JUSTICE|SECRETARY)(?:\spro\stempore)?)\.\s+(?=["“(\[…\p{Lu}\d])`,
  'u',
);
const LETTER = /^([QA])\.\s+(?=["“([…\p{Lu}\d])/u;
const LONGEST = 120;
const NO_PERSON =
  /^(transcript|extract|excerpt|interview|live|note|notes|nb|ps|update|updated|updates|correction|corrections|clarifications?|photo|picture|pictured|image|video|watch|listen|read|caption|(?:picture|photo) caption|source|sources|contact|date|time|place|location|subjects?|topics?|re|from|to|cc|title|warning|summary|background|analysis|opinion|comment|editorial|letters?|review|verdict|quiz|poll|podcast|newsletter|explainer|explained|breaking|exclusive|inside|read more|see also|related|example|editor['’]?s note|key points|what we know|fact|fact check|claim|myth|rating|copyright|tags?|category|https?|score|scores|result|results|step|tip|tips|advice|recipe|method|ingredients|serves|disclaimer|advertisement|promotion|sponsored|competition|offer|deadline|price|total|amendment proposed|witnesses|present|apologies|motion|resolved|ordered|reminder|important|remember|spoiler alert|trigger warning|faq|figure|table|chart|map|graphic|timeline)$/i;

/** The label that a line opens with; null when it opens with none. */
export function readLabelForm(line: string): LabelForm | null {
  const head = line.slice(0, LONGEST + 60);
  const lead = LEAD.exec(head)?.[0] ?? '';
  const rest = head.slice(lead.length);
  const isMarked = /^>>|^\[\d/.test(lead);
  const colon = LABEL.exec(rest);
  const found = colon ?? POINTED.exec(rest) ?? LETTER.exec(rest);
  const words = found?.[1] ?? '';
  if (!found || isNobody(words)) return null;
  const length = lead.length + found[0].length;
  return { length, words, isMarked, isBold: /[*_]{2}/.test(lead), isPlain: !colon, said: line.slice(length).trim() };
}

function isNobody(words: string): boolean {
  return words.length > LONGEST || NO_PERSON.test(words);
}
