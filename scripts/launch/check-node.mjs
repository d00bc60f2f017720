import { Halt } from './halt.mjs';

/**
 * Refuses a Node that is too old for Next, and for the reader of PDF.
 * @param {string} [version]
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Halt(`Countersign needs Node 20.19 or newer; this is ${version}. See https://nodejs.org.`);
}
