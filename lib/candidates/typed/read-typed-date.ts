import { isEdtf } from '#lib/claims/figures-input';
import { readDates } from '#lib/extraction/figures/dates';

/** What is known of the text that a date belongs to. */
export interface DatedText {
  publishedOn: string | null;
  /** BCP 47 tag. */
  language: string;
}

/** A date in EDTF, or why these words are none: they say no date, or one that only the date of publication could place. */
export type TypedDate = { edtf: string } | { unread: 'dateUnread' | 'dateUnplaced' };

/** Any day would do: it is only asked whether one would help. */
const SOME_DAY = '2024-06-12';

/**
 * A date as a person types it: EDTF, "21 Nov 2024", "third quarter of 2024", "about 2019", and "last Tuesday", which is counted
 * from publication. All of the words must be read, in English or in the language of the text.
 */
export function readTypedDate(typed: string, text: DatedText): TypedDate {
  const words = typed.trim();
  if (isEdtf(words)) return { edtf: words };
  const languages = [...new Set(['en', text.language.split('-')[0] ?? 'en'])];
  const read = (publishedOn: string | null) => {
    for (const language of languages) {
      const edtf = inOneOf(waysToSay(words), { publishedOn, language });
      if (edtf !== null) return edtf;
    }
    return null;
  };
  const edtf = read(text.publishedOn);
  if (edtf !== null && !edtf.startsWith('XXXX-XX')) return { edtf };
  const isRelative = text.publishedOn === null && read(SOME_DAY) !== null;
  return { unread: isRelative ? 'dateUnplaced' : 'dateUnread' };
}

/** The same date in other words, the likeliest first: what people write short, the reader knows in full. */
function waysToSay(words: string): string[] {
  const named = words.replace(NAMES, (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase());
  const plain = named
    .replace(/^h([12])\b/i, (_whole, half: string) => (half === '1' ? 'first half of' : 'second half of'))
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, (_whole, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/^(\d{1,2})\s*[/.]\s*(\d{4})$/, (_whole, month: string, year: string) => `${year}-${month.padStart(2, '0')}`);
  const ends =
    /^(?:from\s+)?(?!(?:until|till|up to|since|before|after|by|not)\b)(.+?)\s*(?:\bto\b|\buntil\b|–|—|-)\s*(.+)$/i.exec(plain);
  const isStretch = ends !== null && /\p{L}|^\d{4}/u.test(ends[1] ?? '') && !isEdtf(plain);
  return [plain, ...(isStretch ? [`from ${ends[1]} to ${ends[2]}`, `between ${ends[1]} and ${ends[2]}`] : [])];
}

const NAMES =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)\b/gi;

function inOneOf(ways: readonly string[], at: DatedText): string | null {
  for (const way of ways) {
    const edtf = roughly(way, at) ?? upTo(way, at) ?? beforeChrist(way) ?? whole(way, at);
    if (edtf !== null && isEdtf(edtf)) return edtf;
  }
  return null;
}

/** "about 2019" is 2019~. */
function roughly(words: string, at: DatedText): string | null {
  const rest = /^(?:about|around|circa|ca?\.|approximately|roughly)\s+(.+)$/i.exec(words)?.[1];
  const edtf = rest === undefined ? null : whole(rest, at);
  return edtf === null || /[/~%?]/.test(edtf) ? edtf : `${edtf}~`;
}

/** "until May 2024" has no beginning. */
function upTo(words: string, at: DatedText): string | null {
  const rest = /^(?:until|till|up to)\s+(.+)$/i.exec(words)?.[1];
  const edtf = rest === undefined ? null : whole(rest, at);
  return edtf === null || edtf.includes('/') ? null : `../${edtf}`;
}

/** ISO 8601 has a year 0, which is 1 BC. */
function beforeChrist(words: string): string | null {
  const year = /^(\d{1,4})\s+BCE?$/i.exec(words)?.[1];
  return year === undefined || Number(year) === 0 ? null : `-${String(Number(year) - 1).padStart(4, '0')}`;
}

/** The one date that these words say, when nothing stands beside it but the likes of "on the". */
function whole(words: string, { publishedOn, language }: DatedText): string | null {
  const found = readDates(words, { start: 0, end: words.length }, { publishedOn, language, anchor: null, named: null });
  const [only, ...more] = found;
  if (!only || more.length > 0) return null;
  const isRead = isSmall(words.slice(0, only.start), language) && /^[\s.]*$/.test(words.slice(only.end));
  return isRead ? only.edtf : null;
}

/** Words that go before a date and change nothing about it. Others may ("no en 2019", "vor 2019"), and then nothing is read. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'on in at during of the',
  es: 'el la los las en de del durante',
  fr: 'le la les l en au aux de du pendant',
  it: 'il lo la l nel nello nella in del della di',
  pt: 'o a os as em no na nos nas de do da',
  de: 'am im in an der die das den dem des vom von',
  ru: 'в во на',
  uk: 'у в на',
};

function isSmall(lead: string, language: string): boolean {
  const known = new Set((SMALL[language] ?? '').split(' '));
  const words = lead.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /^[\p{L}\s'’]*$/u.test(lead) && words.every((word) => known.has(word));
}
