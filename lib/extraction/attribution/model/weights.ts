import { LABELS } from '#lib/extraction/attribution/model/labels';
import { ROW_BITS } from '#lib/extraction/attribution/model/hash';
import { CHOICE_BITS } from '#lib/extraction/attribution/model/rows';
import { TRANSITIONS, type Transitions } from '#lib/extraction/attribution/model/viterbi';
import type { Lexicon } from '#lib/extraction/attribution/model/vocabulary';

/** Everything the attribution model learned. */
export interface Weights {
  lexicon: Lexicon;
  /** Of each row LABELS whole steps. */
  rows: Int8Array;
  /** What one step is worth. */
  step: number;
  transitions: Transitions;
  /** The weights that choose contents, sources and cues: whole steps of `choiceStep`. */
  choices: Int8Array;
  choiceStep: number;
}

const MAGIC = 0x31_41_53_43;
const SECTIONS = 5;

/** The bytes of a weight file: five sections, each behind its length; numbers have their low byte first. */
export function packWeights({ lexicon, rows, step, transitions, choices, choiceStep }: Weights): Uint8Array {
  const numbers = new Uint8Array(8 + TRANSITIONS * 4);
  const view = new DataView(numbers.buffer);
  view.setFloat32(0, step, true);
  view.setFloat32(4, choiceStep, true);
  transitions.forEach((value, i) => view.setFloat32(8 + i * 4, value, true));
  const { cueLevels, clusters } = lexicon;
  return joined([numbers, packTable(cueLevels), packTable(clusters), new Uint8Array(rows), new Uint8Array(choices)]);
}

/** The weights in the bytes of a file. Throws an Error when they are not a whole weight file. */
export function unpackWeights(file: Uint8Array): Weights {
  const [numbers, cueLevels, clusters, rows, choices] = sectionsOf(file);
  if (!numbers || !cueLevels || !clusters || !rows || !choices || !isWhole(rows, choices)) {
    throw new Error('These are no attribution weights.');
  }
  const view = new DataView(numbers.buffer, numbers.byteOffset, numbers.length);
  return {
    lexicon: { cueLevels: unpackTable(cueLevels), clusters: unpackTable(clusters) },
    rows: new Int8Array(rows),
    step: view.getFloat32(0, true),
    transitions: Float32Array.from({ length: TRANSITIONS }, (_, i) => view.getFloat32(8 + i * 4, true)),
    choices: new Int8Array(choices),
    choiceStep: view.getFloat32(4, true),
  };
}

function isWhole(rows: Uint8Array, choices: Uint8Array): boolean {
  return rows.length === LABELS << ROW_BITS && choices.length === 1 << CHOICE_BITS;
}

/** Small numbers by 32-bit hashes: sorted, each entry five bytes. */
function packTable(table: Map<number, number>): Uint8Array {
  const bytes = new Uint8Array(table.size * 5);
  const view = new DataView(bytes.buffer);
  [...table]
    .sort(([a], [b]) => a - b)
    .forEach(([hash, value], i) => {
      view.setUint32(i * 5, hash, true);
      view.setUint8(i * 5 + 4, value);
    });
  return bytes;
}

function unpackTable(bytes: Uint8Array): Map<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const table = new Map<number, number>();
  for (let at = 0; at + 5 <= bytes.length; at += 5) table.set(view.getUint32(at, true), view.getUint8(at + 4));
  return table;
}

function joined(sections: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + 4 + section.length, 4));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  let at = 4;
  for (const section of sections) {
    view.setUint32(at, section.length, true);
    bytes.set(section, at + 4);
    at += 4 + section.length;
  }
  return bytes;
}

function sectionsOf(file: Uint8Array): Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (file.length < 4 || view.getUint32(0, true) !== MAGIC) return [];
  const sections: Uint8Array[] = [];
  for (let at = 4; at + 4 <= file.length && sections.length < SECTIONS; ) {
    const length = view.getUint32(at, true);
    sections.push(file.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return sections;
}
