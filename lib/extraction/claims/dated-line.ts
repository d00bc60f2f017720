import type { ReadDate } from '#lib/extraction/extraction';

const RELATIVE =
  /^(?:(?:earlier |later )?(?:today|yesterday|tomorrow|tonight)|(?:this|last|next|the (?:previous|following|next)|the same) (?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|night|morning|evening|quarter|century|decade|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|\w+ (?:days|weeks|months|years) (?:ago|earlier|later))$/i;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** A part of the day that the date stands before: "on Tuesday night". */
const PART_OF_DAY = /^\s(morning|afternoon|evening|night|noon|midday|midnight|lunchtime|teatime)\b/u;
const HOUR = /^(?:noon|midday|midnight|lunchtime|teatime)$/u;
/** "a Friday", "every Thursday", "that Monday": no day of the calendar, or one that another word tells. */
const ONE_OF_MANY = /(?:\b(?:an?|the|every|each|any|one|that|some|most|same|previous|following|[Ss]o-called)|['’]s)\s$/u;
const OWNER = /^['’]s?(?=\s)/u;

interface Said {
  words: string;
  preposition: 'on' | 'in';
}

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
    const [before, behind] = [line.slice(0, at), line.slice(at + text.length)];
    if (/^\p{Lu}/u.test(text) && at > 0 && ONE_OF_MANY.test(before)) continue;
    line = placed(before, text, { said, behind });
  }
  return line;
}

/** The same in a line that is written out of the words: where each date stands in it once, perhaps at its beginning now. */
export function withDatesIn(line: string, dates: readonly ReadDate[]): string {
  const low = line.toLowerCase();
  const found = dates.flatMap((date) => {
    const start = low.indexOf(date.text.toLowerCase());
    if (start < 0 || start !== low.lastIndexOf(date.text.toLowerCase())) return [];
    return [{ ...date, start, text: line.slice(start, start + date.text.length) }];
  });
  return withDates(line, 0, found);
}

function placed(before: string, text: string, { said, behind }: { said: Said; behind: string }): string {
  const part = PART_OF_DAY.exec(behind)?.[1];
  if (part !== undefined && said.preposition === 'on')
    return `${before}${atPart(before, text, { part, said })}${behind.slice(part.length + 1)}`;
  const owner = OWNER.exec(behind)?.[0];
  if (owner !== undefined) return `${before}[${said.words}’s]${behind.slice(owner.length)}`;
  return `${before}${withPreposition(before, text, said)}${behind}`;
}

/** "on Tuesday night" → "on [the night of 4 March 2025]", "by Friday noon" → "by [noon on 7 March 2025]". */
function atPart(before: string, text: string, { part, said }: { part: string; said: Said }): string {
  const isLed = LED.test(before) || /\bon\s$/i.test(before);
  const lead = isLed ? '' : HOUR.test(part) ? 'at ' : 'on ';
  const own = /^on\s/i.test(text) ? 'on ' : lead;
  return HOUR.test(part) ? `[${own === 'on ' ? 'at ' : own}${part} on ${said.words}]` : `[${own}the ${part} of ${said.words}]`;
}

function inWords(edtf: string): Said | null {
  const day = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf);
  if (/^\d{4}$/.test(edtf)) return { words: edtf, preposition: 'in' };
  if (!day || Number(day[2]) > 12) return null;
  const at = new Date(`${edtf}${day[3] ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  return day[3] ? { words: DAY.format(at), preposition: 'on' } : { words: MONTH.format(at), preposition: 'in' };
}

const LED = /\b(?:on|in|of|since|until|till|by|from|to|before|after|for|during|(?:between|from) [^,;.]{3,40} and)\s$/i;

/** "last year" → "[in 2024]"; "since last year" → "since [2024]"; "the whole last year" → "the whole [of 2024]". */
function withPreposition(before: string, text: string, { words, preposition }: Said): string {
  if (/\bwhole\s$/i.test(before)) return `[of ${words}]`;
  const own = /^on\s/i.exec(text)?.[0] ?? '';
  return own || !LED.test(before) ? `[${preposition} ${words}]` : `[${words}]`;
}
