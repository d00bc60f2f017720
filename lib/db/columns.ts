import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Raw bytes. postgres.js hands bytea out as Buffer. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** A moment with milliseconds: JavaScript's Date holds no more, and what is signed must read back the same. */
export function moment(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
}

export function deskColumn() {
  return uuid('desk_id').notNull();
}

/** SQL list of quoted words for a CHECK; drizzle's text({ enum }) alone writes none. */
export function wordsIn(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
