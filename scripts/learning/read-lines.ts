import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a JSONL file, gzipped or not, in its order. */
export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
