import { addDays } from '#lib/extraction/figures/calendar';

/** Feasts of calendars by the moon: the calendar of Unicode, the month as it writes it in figures, the day, and days on from there. */
const BY_CALENDAR = {
  ramadan: ['islamic-umalqura', '9', 1, 29],
  'eid-al-fitr': ['islamic-umalqura', '10', 1, 0],
  'eid-al-adha': ['islamic-umalqura', '12', 10, 0],
  'islamic-new-year': ['islamic-umalqura', '1', 1, 0],
  ashura: ['islamic-umalqura', '1', 10, 0],
  mawlid: ['islamic-umalqura', '3', 12, 0],
  'rosh-hashanah': ['hebrew', 'Tishri', 1, 0],
  'yom-kippur': ['hebrew', 'Tishri', 10, 0],
  sukkot: ['hebrew', 'Tishri', 15, 0],
  'simchat-torah': ['hebrew', 'Tishri', 22, 0],
  hanukkah: ['hebrew', 'Kislev', 25, 0],
  purim: ['hebrew', 'Adar', 14, 0],
  passover: ['hebrew', 'Nisan', 15, 0],
  shavuot: ['hebrew', 'Sivan', 6, 0],
  'lunar-new-year': ['chinese', '1', 1, 0],
  tet: ['chinese', '1', 1, 0],
  'dragon-boat': ['chinese', '5', 5, 0],
  'mid-autumn': ['chinese', '8', 15, 0],
} as const satisfies Record<string, readonly [calendar: string, month: string, day: number, lasting: number]>;

/** Days that the almanacs of India give, month and day by year. */
const BY_YEAR = {
  diwali: daysOf(
    '2015 11-11 10-30 10-19 11-07 10-27 11-14 11-04 10-24 11-12 11-01 10-20 11-08 10-29 10-17 11-05 10-26 11-14 11-02 10-22 11-10 10-30',
  ),
  holi: daysOf(
    '2015 03-06 03-24 03-13 03-02 03-21 03-10 03-29 03-18 03-08 03-25 03-14 03-04 03-22 03-11 03-01 03-20 03-09 03-27 03-16 03-05 03-24',
  ),
  dussehra: daysOf('2018 10-19 10-08 10-25 10-15 10-05 10-24 10-12 10-02 10-20 10-09 09-27 10-16 10-06'),
};

/** A feast whose day the moon makes. */
export type MoonFeast = keyof typeof BY_CALENDAR | keyof typeof BY_YEAR;

function daysOf(list: string): Record<number, string> {
  const [first = '', ...days] = list.split(' ');
  return Object.fromEntries(days.map((day, i) => [Number(first) + i, day]));
}

const kept = new Map<string, string | null>();

/** The day of such a feast in a year, or its first and last day, as EDTF; null when it has none that is known. */
export function feastOfMoon(year: number, feast: MoonFeast): string | null {
  const key = `${feast} ${year}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made =
    feast in BY_YEAR ? byAlmanac(year, feast as keyof typeof BY_YEAR) : byCalendar(year, feast as keyof typeof BY_CALENDAR);
  kept.set(key, made);
  return made;
}

function byAlmanac(year: number, feast: keyof typeof BY_YEAR): string | null {
  const day = BY_YEAR[feast][year];
  return day === undefined ? null : `${year}-${day}`;
}

function byCalendar(year: number, feast: keyof typeof BY_CALENDAR): string | null {
  const [calendar, month, wanted, lasting] = BY_CALENDAR[feast];
  const read = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    day: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  let found: string | null = null;
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = addDays(day, 1)) {
    const parts = read.formatToParts(new Date(`${day}T12:00:00Z`));
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    const isMonth = of('month') === month || (month === 'Adar' && of('month') === 'Adar II');
    if (isMonth && Number(of('day')) === wanted) found = day;
  }
  return found !== null && lasting > 0 ? `${found}/${addDays(found, lasting)}` : found;
}
