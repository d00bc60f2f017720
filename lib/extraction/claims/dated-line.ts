import type { ReadDate } from '#lib/extraction/extraction';

const RELATIVE =
  /^(?:(?:earlier |later )?(?:today|yesterday|tomorrow|tonight)|(?:this|last|next|the (?:previous|following|next)|the same) (?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|night|morning|evening|quarter|century|decade|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|\w+ (?:days|weeks|months|years) (?:ago|earlier|later))$/iu;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A standalone sentence cannot say "yesterday": what a relative date was understood to mean stands in brackets in its place,
 * because the words are not the text's. A date that is no day, month or year stays as it is written.
 */
export function withDates(words: string, offset: number, dates: readonly ReadDate[]): string {
  let line = words;
  for (const { text, start, edtf } of dates.toSorted((a, b) => b.start - a.start)) {
    const at = start - offset;
    const said = RELATIVE.test(text) ? inWords(edtf) : null;
    if (said === null || line.slice(at, at + text.length) !== text) continue;
    line = `${line.slice(0, at)}${withPreposition(line.slice(0, at), text, said)}${line.slice(at + text.length)}`;
  }
  return line;
}

function inWords(edtf: string): { words: string; preposition: 'on' | 'in' } | null {
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf);
  if (/^\d{4}$/.test(edtf)) return { words: edtf, preposition: 'in' };
  if (!day || Number(day[2]) > 12) return null;
  const at = new Date(`${edtf}${day[3] ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  return day[3] ? { words: DAY.format(at), preposition: 'on' } : { words: MONTH.format(at), preposition: 'in' };
}

/** "last year" → "[in 2024]"; "since last year" → "since [2024]". */
function withPreposition(before: string, text: string, { words, preposition }: { words: string; preposition: string }): string {
  const isLed = /\b(?:on|in|of|since|until|till|by|from|to|before|after|for|than|during|between|and)\s$/iu.test(before);
  const own = /^on\s/i.exec(text)?.[0] ?? '';
  return own || !isLed ? `[${preposition} ${words}]` : `[${words}]`;
}
