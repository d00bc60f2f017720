import type { ByteRange } from '#lib/keeping/blob-store';

/** One range, as players ask for it; null for the whole, also when several are asked for or the header is no range. */
export function rangeOf(header: string | null, bytes: number): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '') return last === '' ? null : lastBytes(Number(last), bytes);
  const [from, to] = [Number(first), last === '' ? bytes - 1 : Number(last)];
  if (from >= bytes) return 'unsatisfiable';
  return to < from ? null : { from, to: Math.min(to, bytes - 1) };
}

function lastBytes(count: number, bytes: number): ByteRange | 'unsatisfiable' {
  return count === 0 ? 'unsatisfiable' : { from: Math.max(0, bytes - count), to: bytes - 1 };
}
