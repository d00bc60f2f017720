import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * RFC 8785 (JSON Canonicalization Scheme): the one text of a value that is hashed and signed.
 * Throws a TypeError on what JSON cannot carry exactly (undefined anywhere, NaN, infinities, dates and other objects of a
 * class) and on text that Postgres would refuse or store as something else (NUL, lone surrogates).
 */
export function canonicalJson(value: Json): string {
  refuseInexact(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this value has no canonical JSON');
  return text;
}

/** The package drops undefined members, skips holes in arrays and escapes lone surrogates: two contents, one signed text. */
function refuseInexact(value: unknown): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') return refuseInexactText(value);
  if (typeof value === 'number') return refuseInexactNumber(value);
  if (typeof value !== 'object' || !isPlain(value)) throw new TypeError(`canonical JSON holds no ${nameOf(value)}`);
  if (Array.isArray(value)) {
    // for…of visits holes, forEach would not.
    for (const item of value) refuseInexact(item);
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    refuseInexactText(key);
    refuseInexact(member);
  }
}

function refuseInexactText(text: string): void {
  if (text.includes('\u0000')) throw new TypeError('canonical JSON here holds no NUL');
  if (!text.isWellFormed()) throw new TypeError('canonical JSON holds no lone surrogates');
}

function refuseInexactNumber(value: number): void {
  if (!Number.isFinite(value)) throw new TypeError(`canonical JSON holds no ${value}`);
}

/** Asks for "no class" by shape, not by identity: a value parsed in another realm has another Object.prototype. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value ? value.constructor.name : typeof value;
}
