/** A box of MP4 (ISO 14496-12): what it is called, and where its content lies. */
export interface Box extends Span {
  /** Four bytes as the characters of their numbers. */
  type: string;
}

/** A part of the bytes, `to` not in it. */
export interface Span {
  from: number;
  to: number;
}

/** More than any camera writes beside each other. */
const MOST_BOXES = 1000;
const HEAD = 8;
const LONG_HEAD = 16;

/**
 * The boxes that lie beside each other in a part of the bytes. Heads alone are read and nothing is entered. A size that does not
 * fit ends it: whoever wrote it is not believed any further.
 */
export function* boxesIn(bytes: Uint8Array, { from, to }: Span): Generator<Box> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  for (let n = 0; n < MOST_BOXES && at + HEAD <= to; n += 1) {
    const { head, size } = sizeAt(view, { from: at, to });
    if (size < head || size > to - at) return;
    yield { type: String.fromCharCode(...bytes.subarray(at + 4, at + HEAD)), from: at + head, to: at + size };
    at += size;
  }
}

/** 0 is to the end, 1 is that 64 bits follow. */
function sizeAt(view: DataView, { from, to }: Span): { head: number; size: number } {
  const short = view.getUint32(from);
  if (short === 0) return { head: HEAD, size: to - from };
  if (short !== 1) return { head: HEAD, size: short };
  return { head: LONG_HEAD, size: from + LONG_HEAD <= to ? Number(view.getBigUint64(from + HEAD)) : 0 };
}

/** The first box of a name in a part of the bytes. */
export function boxIn(bytes: Uint8Array, within: Span | null, type: string): Box | null {
  if (within === null) return null;
  for (const box of boxesIn(bytes, within)) if (box.type === type) return box;
  return null;
}
