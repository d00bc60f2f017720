/** A stream of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FOR_NULL: Record<string, string> = {
  uuid: '00000000-0000-7000-8000-000000000001',
  timestamptz: '2026-01-01T00:00:00Z',
  date: '2026-01-01',
  int4: '7',
  jsonb: '{"level":"exact"}',
};

/** The value as another one of its type, in one place only: a bit, a letter, a millisecond. Null when none can be made. */
export function changeValue(value: string | null, type: string, random: () => number): string | null {
  if (value === null) return FOR_NULL[type] ?? 'x';
  const change = CHANGES[type] ?? changeLetter;
  const changed = change(value, random);
  return changed === value ? null : changed;
}

const CHANGES: Record<string, (value: string, random: () => number) => string> = {
  bool: (value) => (value === 'true' ? 'false' : 'true'),
  int2: changeNumber,
  int4: changeNumber,
  int8: changeNumber,
  uuid: changeHex,
  bytea: (value, random) => `\\x${changeHex(value.slice(2), random)}`,
  timestamptz: (value, random) => new Date(new Date(value).getTime() + (random() < 0.5 ? -1 : 1)).toISOString(),
  date: (value) => new Date(new Date(value).getTime() + 86_400_000).toISOString().slice(0, 10),
  jsonb: changeJson,
  _text: (value) => (value === '{veracity}' ? '{attribution}' : '{veracity}'),
};

function changeNumber(value: string, random: () => number): string {
  return String(Number(value) + (random() < 0.5 ? -1 : 1));
}

function changeHex(value: string, random: () => number): string {
  const places = Array.from(value).flatMap((letter, i) => (/[0-9a-f]/.test(letter) ? [i] : []));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const bit = 1 << Math.floor(random() * 4);
  return value.slice(0, at) + (Number.parseInt(value[at] ?? '0', 16) ^ bit).toString(16) + value.slice(at + 1);
}

function changeLetter(value: string, random: () => number): string {
  const letters = Array.from(value);
  const at = Math.floor(random() * letters.length);
  const code = letters[at]?.codePointAt(0) ?? 0x40;
  const changed = String.fromCodePoint(code ^ 1);
  letters[at] = /\p{Cc}/u.test(changed) ? 'x' : changed;
  return letters.join('');
}

/** One letter of one string or one number inside; an empty list or object gets a member. */
function changeJson(value: string, random: () => number): string {
  const places = Array.from(value).flatMap((letter, i) => (/[a-z0-9]/.test(letter) && value[i - 1] !== '\\' ? [i] : []));
  if (places.length === 0) return value === '[]' ? '[1]' : '{"x":1}';
  for (let tries = 0; tries < 50; tries += 1) {
    const at = places[Math.floor(random() * places.length)] ?? 0;
    const changed = value.slice(0, at) + (/[0-9]/.test(value[at] ?? '') ? '7' : 'q') + value.slice(at + 1);
    if (changed !== value && isJson(changed)) return changed;
  }
  return value;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
