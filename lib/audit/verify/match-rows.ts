import type { Fault } from '#lib/audit/verify/fault';
import { isTimeOf, type LedgerEvent } from '#lib/audit/verify/ledger-event';

/** What an event says of a row: its key, and what its fields must be. */
export interface Recorded {
  table: string;
  key: string;
  event: LedgerEvent;
  expect: Fields;
  /** Fields that hold the moment of the event. */
  times?: string[];
  /** Fields that may be empty by now. */
  erasable?: string[];
}

/** A row as it is stored, or a digest of it. Moments are dates. */
export interface StoredRow {
  table: string;
  key: string;
  fields: Fields;
}

export type Fields = Record<string, unknown>;

/** Every row that was recorded is there and is what was recorded; every row that is there was recorded. */
export function matchRows(recorded: readonly Recorded[], rows: readonly StoredRow[]): Fault[] {
  const stored = new Map(rows.map((row) => [nameOfRow(row), row]));
  const known = new Set(recorded.map(nameOfRow));
  const faults = recorded.flatMap((entry) => matchRow(entry, stored.get(nameOfRow(entry))));
  const strays = rows.filter((row) => !known.has(nameOfRow(row)));
  return [...faults, ...strays.map((row) => ({ code: 'rowUnrecorded' as const, place: null, row: nameOfRow(row) }))];
}

function nameOfRow({ table, key }: { table: string; key: string }): string {
  return `${table} ${key}`;
}

function matchRow(entry: Recorded, row: StoredRow | undefined): Fault[] {
  const place = entry.event.place;
  if (!row) return [{ code: 'rowMissing', place, row: nameOfRow(entry) }];
  const wrong = Object.keys(entry.expect)
    .filter((field) => plain(entry.expect[field]) !== plain(row.fields[field]))
    .filter((field) => !(entry.erasable?.includes(field) && plain(row.fields[field]) === null));
  const late = (entry.times ?? []).filter((field) => !isTimeOf(entry.event, dateIn(row.fields[field])));
  const columns = [...wrong, ...late];
  return columns.length > 0 ? [{ code: 'rowChanged', place, row: nameOfRow(entry), columns }] : [];
}

function dateIn(value: unknown): Date | null {
  return value instanceof Date ? value : null;
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
