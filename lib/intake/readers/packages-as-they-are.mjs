import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Given to a process of tsx: modules of packages are run as they came. To write a library for PDF again would take it two seconds
// and some hundred megabytes before the first byte of a file is looked at.
if (isMainThread) register(import.meta.url);

/** A hook of Node's module loader. */
export async function load(url, context, next) {
  if (!/\/node_modules\/.*\.mjs$/.test(url)) return next(url, context);
  return { format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true };
}
