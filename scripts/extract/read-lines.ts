/** One line of a stream, without its line break. */
export interface Line {
  /** From 1. */
  number: number;
  /** Null when it is longer than a line may be; the rest of it was passed over. */
  bytes: Buffer | null;
}

const BREAK = 0x0a;

/** The lines of a stream one after another. Never holds more than one line of at most this many bytes, and the piece just read. */
export async function* readLines(stream: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length > mostBytes) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): Line => {
    const line = { number, bytes: length > mostBytes ? null : Buffer.concat(held) };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(BREAK); at !== -1; at = chunk.indexOf(BREAK, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
