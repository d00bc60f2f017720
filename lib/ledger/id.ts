import { uuidv7 } from 'uuidv7';

/** A new row id: UUIDv7, so that ids made later sort later. */
export function newId(): string {
  return uuidv7();
}
