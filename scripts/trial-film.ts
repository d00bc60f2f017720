/** A box of MP4 (ISO 14496-12): its size, what it is called, what is in it. */
export function box(type: string, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([number32(8 + body.length), Buffer.from(type, 'latin1'), body]);
}

export function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

/** The beginning of a film, which tells what it is. */
export const FTYP = box('ftyp', Buffer.from('isom'), number32(512), Buffer.from('isommp41'));

/** A film without pictures that says these things in its head. */
export function filmOf(...head: Uint8Array[]): Buffer {
  return Buffer.concat([FTYP, box('mdat', Buffer.alloc(100)), box('moov', ...head)]);
}

/** Words about a film as phones write them: how long they are, in which language, then they. */
export function userText(type: string, words: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt16BE(Buffer.byteLength(words));
  length.writeUInt16BE(0x15c7, 2);
  return box(type, length, Buffer.from(words));
}

/** When it was made, in the head of every film. */
export function movieHead(at: Date): Buffer {
  const seconds = number32(at.getTime() / 1000 + 2_082_844_800);
  return box('mvhd', number32(0), seconds, seconds, Buffer.alloc(88));
}

/** A film that was made at 51.5 degrees north and 7.25 east; as many different ones as there are words. */
export function trialFilm(words = ''): Buffer {
  const place = box('udta', userText('\u00a9xyz', '+51.5000+007.2500/'));
  return Buffer.concat([filmOf(movieHead(new Date('2024-12-06T10:20:30Z')), place), box('free', Buffer.from(words))]);
}
