import { Refusal } from '#lib/db/refusal';

/** Where a page ended: the moment it is ordered by (null when the row has none) and the row's id. */
export interface Cursor {
  at: string | null;
  id: string;
}

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Refuses what no page gave (`cursorUnknown`): a moment that Postgres cannot read would be a fault, not a refusal. */
export function readCursor(cursor: string): Cursor {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if ((at === null || isMoment(at)) && typeof id === 'string' && UUID.test(id)) return { at, id };
  } catch {
    // Falls through to the same refusal as a cursor of the wrong shape.
  }
  throw new Refusal('invalid', 'cursorUnknown', { field: 'cursor' });
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** As Postgres writes it here, in UTC: milliseconds or microseconds. */
const MOMENT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(\d{3})?Z$/;

function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !MOMENT.test(value)) return false;
  const read = new Date(value);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 23) === value.slice(0, 23);
}
