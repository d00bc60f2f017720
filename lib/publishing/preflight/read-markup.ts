/** An object of the markup under inspection; nothing about it is taken for granted. */
export type Markup = Record<string, unknown>;

export function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property as a list: JSON-LD writes one value without brackets. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

export function objectsOf(value: unknown): Markup[] {
  return listOf(value).filter(isMarkup);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

export function hasType(node: Markup, ...types: string[]): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && types.includes(type));
}

/** Every ClaimReview of a page: one object, a list, or a @graph. */
export function claimReviewsIn(markup: unknown): Markup[] {
  const nodes = listOf(markup).filter(isMarkup);
  return nodes.flatMap((node) => [...(hasType(node, 'ClaimReview') ? [node] : []), ...claimReviewsIn(node['@graph'])]);
}

/** The address when it is absolute http or https, else null. */
export function webAddress(value: unknown): URL | null {
  const text = textOf(value);
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** Whether the address lies on the host or on a subdomain of it. */
export function isWithinHost(address: URL, host: string): boolean {
  return address.hostname === host || address.hostname.endsWith(`.${host}`);
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** The moment of an ISO 8601 day or time as milliseconds, or null; 2024-02-30 is no day. */
export function isoMoment(value: unknown): number | null {
  const match = ISO_DATE.exec(textOf(value));
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  const moment = Date.parse(textOf(value));
  return Number.isNaN(moment) ? null : moment;
}

/** A Number in the sense of schema.org: JSON numbers, and numerals in text, which Google reads too. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text = textOf(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
