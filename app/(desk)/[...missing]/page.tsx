import { notFound } from 'next/navigation';
import { requirePerson } from '#app/_server/session';

/** An address that leads nowhere, inside the shell; strangers are asked to sign in first, as everywhere. */
export default async function MissingPage() {
  await requirePerson();
  notFound();
}
