import { Halt } from './halt.mjs';

/**
 * Refuses a Node that is too old for Next.
 * @param {string} [version]
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  throw new Halt(`Countersign needs Node 20.9 or newer; this is ${version}. See https://nodejs.org.`);
}
