import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDeskLines } from '../desk-files';
import { readLines } from '../read-lines';

/** A line of the data: a sentence of a debate by its id, or of a transcript by its document and line. */
export interface Line {
  id?: string;
  doc?: string;
  line?: number;
  speaker?: string | null;
  text: string;
  checkworthy?: boolean;
}

export interface Labelled extends Line {
  checkworthy: boolean;
}

export interface Data {
  debates: Labelled[];
  dev: Labelled[];
  transcripts: Labelled[];
  /** What people of desks decided, where such files lie beside the others. */
  desks?: Labelled[];
}

export const FILES = {
  debates: 'debates-train.jsonl.gz',
  dev: 'debates-dev.jsonl.gz',
  transcripts: 'transcripts-train.jsonl.gz',
} as const;

/** The data from a folder that holds the three files, or from the folder above it. */
export function readData(folder: string): Data {
  const inside = join(folder, 'checkworthiness');
  const home = existsSync(inside) ? inside : folder;
  const read = (name: keyof typeof FILES) => readLines<Labelled>(join(home, FILES[name]));
  const data = { debates: read('debates'), dev: read('dev'), transcripts: read('transcripts') };
  return { ...data, desks: readDeskLines<Labelled>(home) };
}

/** SHA-256 over keys, texts and labels: the same data are known again under any name. */
export function fingerprint(lines: readonly Line[]): string {
  const hash = createHash('sha256');
  for (const { id, doc, line, text, checkworthy } of lines)
    hash.update(`${JSON.stringify([id, doc, line, text, checkworthy])}\n`);
  return hash.digest('hex');
}

/** The lines of each document, in their order; sentences without a document stand each for itself. */
export function documentsOf<T extends Line>(lines: readonly T[]): T[][] {
  const documents = new Map<string, T[]>();
  for (const [i, line] of lines.entries()) {
    const key = line.doc ?? `#${i}`;
    const known = documents.get(key);
    if (known) known.push(line);
    else documents.set(key, [line]);
  }
  return [...documents.values()];
}

/** Debates less the sentences that also stand in these transcripts: else a head would know by heart what it is tried on. */
export function withoutShared(debates: readonly Labelled[], transcripts: readonly Labelled[]): Labelled[] {
  const plain = ({ text }: Line) => text.replaceAll('"', '').trim().toLowerCase();
  const shared = new Set(transcripts.map(plain));
  return debates.filter((line) => !shared.has(plain(line)));
}
