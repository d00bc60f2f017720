/** A number as it was read or as a person puts it. */
export interface NumberParts {
  /** A decimal string; a range with a dash. */
  number: string;
  /** A UCUM or ISO 4217 code, or the noun that is counted; empty for none. */
  unit: string;
  approximation: string;
  /** "of GDP", "per 100,000 people". */
  base: string;
}

const RANGE = /^(-?\d[\d.]*)\s*–\s*(-?\d[\d.]*)$/;
/** Codes of units that Intl can name in the plural. */
const NAMED: Record<string, string> = {
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  kg: 'kilogram',
  g: 'gram',
  '[lb_av]': 'pound',
  '[oz_av]': 'ounce',
  L: 'liter',
  mL: 'milliliter',
  '[gal_us]': 'gallon',
  ha: 'hectare',
  '[acr_us]': 'acre',
  deg: 'degree',
  'km/h': 'kilometer-per-hour',
  '[mi_i]/h': 'mile-per-hour',
  'm/s': 'meter-per-second',
};
/** Others whose code is no word. */
const WRITTEN: Record<string, string> = {
  pp: 'percentage points',
  bp: 'basis points',
  p: 'pence',
  t: 'tonnes',
  mg: 'mg',
  ug: 'µg',
  km2: 'km²',
  m2: 'm²',
  m3: 'm³',
  Cel: '°C',
  '[degF]': '°F',
  '[nmi_i]': 'nautical miles',
  '[smi_us]': 'square miles',
  '[sft_i]': 'square feet',
  '[syd_i]': 'square yards',
  '[sin_i]': 'square inches',
  '[cft_i]': 'cubic feet',
  '[cyd_i]': 'cubic yards',
  km3: 'km³',
  cm2: 'cm²',
  cm3: 'cm³',
  um: 'µm',
  '[bbl_us]': 'barrels',
  'kW.h': 'kWh',
  'MW.h': 'MWh',
  'GW.h': 'GWh',
  'TW.h': 'TWh',
  eq: 'CO₂e',
};
/** Fractions that no decimal writes to its end. */
const FRACTIONS: Record<string, string> = { '0.3333': 'one third', '0.6667': 'two thirds', '0.1667': 'one sixth' };
const POWERS = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "at least two thirds of the seats", "3.2 million to 3.8 million euros", "40 years": a number with all that belongs to it. */
export function numberInWords({ number, unit, approximation, base }: NumberParts): string {
  const [, from, to] = RANGE.exec(number) ?? [];
  const last = to ?? number;
  const written = from === undefined || to === undefined ? grouped(number) : `${grouped(from)} to ${grouped(to)}`;
  const noun = unit === '' ? '' : unit === '%' ? '%' : ` ${unitName(unit, Number(last))}`;
  return [approximation, `${written}${noun}`, base].filter((part) => part !== '').join(' ');
}

/** "3.2 million", "1,204", "two thirds"; never with fewer digits than it has, and what is no number stays as it is. */
function grouped(number: string): string {
  const value = Number(number);
  if (number.trim() === '' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return number;
  const fraction = FRACTIONS[number];
  if (fraction !== undefined) return fraction;
  const power = POWERS.find(([size]) => Math.abs(value) >= size);
  if (power) {
    const short = Math.round((value / power[0]) * 1000) / 1000;
    if (Math.round(short * power[0]) === value) return `${plain(short)} ${power[1]}`;
  }
  return plain(value);
}

const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const plain = (value: number): string => PLAIN.format(value);

function unitName(unit: string, value: number): string {
  const written = WRITTEN[unit];
  if (written !== undefined) return written;
  const named = NAMED[unit];
  if (named !== undefined) return nameOf(value, { style: 'unit', unit: named, unitDisplay: 'long' });
  if (/^[A-Z]{3}$/.test(unit)) return nameOf(value, { style: 'currency', currency: unit, currencyDisplay: 'name' });
  return unit;
}

/** The word for a unit behind a number, as "euros" is behind 3. */
function nameOf(value: number, options: Intl.NumberFormatOptions & { unit?: string; currency?: string }): string {
  const key = `${options.unit ?? options.currency ?? ''} ${value === 1}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat('en-GB', { ...options, maximumFractionDigits: 0 }).formatToParts(value === 1 ? 1 : 2);
  const name = parts.find(({ type }) => type === 'unit' || type === 'currency')?.value ?? options.currency ?? '';
  names.set(key, name);
  return name;
}

/** Making a formatter takes far longer than using it, and a long text has thousands of numbers. */
const names = new Map<string, string>();
