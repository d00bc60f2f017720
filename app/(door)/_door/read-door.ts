import { headers } from 'next/headers';
import { isLocalRequest } from '#app/_server/local-request';
import { database } from '#lib/db/connection';

/** Where whoever asks for this page stands. */
export async function readDoor() {
  return { db: database(), isLocal: isLocalRequest(await headers()) };
}
