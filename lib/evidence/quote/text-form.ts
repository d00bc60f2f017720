/**
 * A text in a simpler spelling, with the way back: character i of `text` stands for source[starts[i], ends[i]).
 * Offsets are UTF-16 units.
 */
export interface TextForm {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** Collects a form unit by unit; grows, because one sign may be spelled out as several (a ligature, a unit sign). */
export class FormWriter {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;

  constructor(expected: number) {
    const room = expected + 64;
    this.units = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  pushAll(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.push(text.charCodeAt(i), start, end);
  }

  lastUnit(): number {
    return this.length === 0 ? -1 : (this.units[this.length - 1] ?? -1);
  }

  finish(): TextForm {
    return {
      text: decodeUnits(this.units.subarray(0, this.length)),
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
    };
  }

  private grow(): void {
    const bigger = Math.ceil(this.units.length * 1.5);
    this.units = enlarge(this.units, new Uint16Array(bigger));
    this.starts = enlarge(this.starts, new Int32Array(bigger));
    this.ends = enlarge(this.ends, new Int32Array(bigger));
  }
}

function enlarge<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

const CHUNK = 8192;

/** Not TextDecoder: it would write U+FFFD over a lone surrogate and so match what does not stand there. */
function decodeUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}
