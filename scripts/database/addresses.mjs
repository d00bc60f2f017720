import { readPasswords } from './passwords.mjs';

export const DATABASE = 'countersign';

/**
 * The addresses of a database on the embedded server.
 * @param {{ folder: string, port: number, database?: string }} server
 */
export function addressesOf({ folder, port, database = DATABASE }) {
  const passwords = readPasswords(folder);
  const address = (role) => `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  return { appUrl: address('cs_app'), ownerUrl: address('cs_owner'), adminUrl: address('postgres') };
}

/**
 * The same address with another database name.
 * @param {string} url
 * @param {string} database
 */
export function withDatabase(url, database) {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
