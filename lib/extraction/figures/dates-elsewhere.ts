import { anyCase } from '#lib/extraction/text/any-case';
import * as chrono from 'chrono-node';
import type { ReadDate, Span } from '#lib/extraction/extraction';
import { readFullDays } from '#lib/intake/read-full-days';
import { addDays, nameOfDay, type ReadAgainst } from '#lib/extraction/figures/calendar';
import { scanFigures } from '#lib/extraction/figures/scan';

/** Readers of dates in languages without words of their own here, and a cheap look whether one is worth asking. */
const READERS: Record<string, { reader: chrono.Chrono; worth: RegExp }> = {
  nl: {
    reader: chrono.nl.casual,
    worth: anyCase(
      /\d\s?\p{L}{3}|gisteren|vandaag|morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december/iu,
    ),
  },
  sv: {
    reader: chrono.sv.casual,
    worth: anyCase(
      /\d\s?\p{L}{3}|igår|idag|imorgon|(?:mån|tis|ons|tors|fre|lör|sön)dag|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december/iu,
    ),
  },
  fi: { reader: chrono.fi.casual, worth: anyCase(/\d\.\s?\p{L}{3}|eilen|tänään|huomenna|kuuta|tai(?:na)?\b/iu) },
  zh: { reader: chrono.zh.casual, worth: /\d+\s?[年月日]|[昨今明][天日]|[一二三四五六七八九十]月|星期|周[一二三四五六日]/u },
  ja: { reader: chrono.ja.casual, worth: /\d+\s?[年月日]|[昨今明]日|[一二三四五六七八九十]月|曜/u },
};
const LONGEST = 2000;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Dates in a language that is read by its calendar words alone: those chrono-node knows, figures as dates, and years. */
export function readDatesElsewhere(text: string, within: Span, at: ReadAgainst & { language: string }): ReadDate[] {
  const words = text.slice(within.start, Math.min(within.end, within.start + LONGEST));
  const named = parse(words, at).map((date) => ({ ...date, start: date.start + within.start, end: date.end + within.start }));
  const isFree = ({ start, end }: Span) => named.every((date) => end <= date.start || start >= date.end);
  const figures = scanFigures(text, within, at.language).tokens.flatMap(({ figure, start, end, before }) => {
    if (!figure || !isFree({ start, end })) return [];
    const edtf =
      figure.date ?? (figure.isPlain && !figure.isName && YEAR.test(figure.value) && before >= 0 ? figure.value : null);
    return edtf ? [{ text: text.slice(start, end), start, end, edtf, basis: 'as written' }] : [];
  });
  return [...named, ...figures].toSorted((a, b) => a.start - b.start);
}

function parse(words: string, { language, ...against }: ReadAgainst & { language: string }): ReadDate[] {
  const { publishedOn } = against;
  const known = READERS[language.split('-')[0] ?? ''];
  if (!known)
    return readFullDays(words, language).map(({ words: text, day, start, end }) => ({
      text,
      start,
      end,
      edtf: day,
      basis: 'as written',
    }));
  if (!known.worth.test(words)) return [];
  const instant = new Date(`${publishedOn ?? '2000-01-01'}T12:00:00Z`);
  return known.reader.parse(words, { instant, timezone: 0 }).flatMap(({ index, text, start }) => {
    const written = text.trim();
    if (!/\p{L}/u.test(written) || (!start.isCertain('month') && !start.isCertain('weekday') && !start.isCertain('day')))
      return [];
    const at = index + text.indexOf(written);
    return [{ text: written, start: at, end: at + written.length, ...readingOf(start, against, written) }];
  });
}

type Parts = chrono.ParsedResult['start'];

function readingOf(parts: Parts, against: ReadAgainst, written: string): Pick<ReadDate, 'edtf' | 'basis'> {
  const { publishedOn } = against;
  if (parts.isCertain('year') && /\d{4}/.test(written)) return { edtf: joined(parts, parts.get('year')), basis: 'as written' };
  if (parts.isCertain('month') && /\d/.test(written)) {
    if (!publishedOn) return { edtf: joined(parts, 'XXXX'), basis: 'no publication date' };
    const year = Number(publishedOn.slice(0, 4));
    const isLater = joined(parts, year) > publishedOn.slice(0, parts.isCertain('day') ? 10 : 7);
    return { edtf: joined(parts, isLater ? year - 1 : year), basis: `year inferred from ${nameOfDay(against)}` };
  }
  if (!publishedOn) return { edtf: 'XXXX-XX-XX', basis: 'no publication date' };
  const day = new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1));
  const iso = day.toISOString().slice(0, 10);
  const edtf = parts.isCertain('weekday') && iso > publishedOn ? addDays(iso, -7) : iso;
  return { edtf, basis: `counted from ${nameOfDay(against)}` };
}

function joined(parts: Parts, year: number | string | null): string {
  const two = (value: number | null) => String(value ?? 1).padStart(2, '0');
  const month = parts.isCertain('month') ? `-${two(parts.get('month'))}` : '';
  const day = month && parts.isCertain('day') ? `-${two(parts.get('day'))}` : '';
  return `${String(year).padStart(4, '0')}${month}${day}`;
}
