/** What a file that evidence rests on may be. HTML and SVG never are: a browser would run what is in them. */
const FILE_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/wav',
  'audio/ogg',
  'video/mp4',
  'video/webm',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** And what a text was read from, beside PDF, and captures of our own. Nobody is shown these; they are given out to be stored. */
export const KEPT_TYPES = [
  ...FILE_TYPES,
  'text/plain',
  'text/markdown',
  'text/html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/wacz+zip',
] as const;
export type KeptType = (typeof KEPT_TYPES)[number];

/** So many bytes from the beginning are enough to tell. */
export const HEAD_BYTES = 512;

/** 50 MB, counted while the bytes arrive. */
export const FILE_LIMIT = 50_000_000;

/** What the first bytes say a file is, whatever its name says; null for anything that is not kept. */
export function typeOf(head: Uint8Array): FileType | null {
  return TESTS.find(([, test]) => test(head))?.[0] ?? null;
}

/** Whether a browser may show it: what is in the others could run, or look like a page of ours. */
export function isShown(type: KeptType): type is FileType {
  return (FILE_TYPES as readonly string[]).includes(type);
}

export function isAudio(type: string): boolean {
  return type.startsWith('audio/');
}

export function isVideo(type: string): boolean {
  return type.startsWith('video/');
}

/** Whether it is played, from one moment to another. */
export function isRecording(type: string): boolean {
  return isAudio(type) || isVideo(type);
}

/** Sound or film in the boxes of MP4 (ISO 14496-12), the one kind of recording that says where it was made. */
export function isMp4(type: string): boolean {
  return type === 'audio/mp4' || type === 'video/mp4';
}

export function isImage(type: string): boolean {
  return type.startsWith('image/');
}

const TESTS: readonly (readonly [FileType, (head: Uint8Array) => boolean])[] = [
  ['application/pdf', (head) => has(head, 0, '%PDF-')],
  ['image/png', (head) => has(head, 0, '\u0089PNG\r\n\u001a\n')],
  ['image/jpeg', (head) => has(head, 0, '\u00ff\u00d8\u00ff')],
  ['image/webp', (head) => has(head, 0, 'RIFF') && has(head, 8, 'WEBP')],
  ['audio/wav', (head) => has(head, 0, 'RIFF') && has(head, 8, 'WAVE')],
  // An Ogg may hold a film: its first page names what is in it (RFC 3533, RFC 7845).
  ['audio/ogg', (head) => has(head, 0, 'OggS') && (has(head, 28, 'OpusHead') || has(head, 28, '\u0001vorbis'))],
  ['audio/mp4', (head) => has(head, 4, 'ftyp') && (has(head, 8, 'M4A') || has(head, 8, 'M4B'))],
  ['video/mp4', (head) => has(head, 4, 'ftyp') && FILM_BRANDS.some((brand) => has(head, 8, brand))],
  ['video/webm', isWebm],
  ['audio/mpeg', (head) => has(head, 0, 'ID3') || isMp3(head)],
  ['audio/aac', isAdts],
];

/** What a film in MP4 calls itself first (ISO 14496-12); pictures (HEIF, AVIF) and QuickTime lie in the same boxes. */
const FILM_BRANDS = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V', 'MSNV', 'dash'];

/** A header of EBML whose DocType is webm (RFC 8794): Matroska, which browsers do not play, begins the same. */
function isWebm(head: Uint8Array): boolean {
  const isDocType = (at: number) => has(head, at, '\u0042\u0082\u0084webm');
  return has(head, 0, '\u001a\u0045\u00df\u00a3') && Array.from({ length: 60 }, (_, i) => i + 4).some(isDocType);
}

/** Bytes as the characters of their numbers. */
function has(head: Uint8Array, at: number, bytes: string): boolean {
  return Array.from(bytes).every((byte, i) => head[at + i] === byte.codePointAt(0));
}

/** The header of an audio frame (ISO 11172-3): twelve bits of ones, then the version, then the layer. MP3 is the third. */
function isMp3([first, second = 0, third = 0]: Uint8Array): boolean {
  const [version, layer] = [(second >> 3) & 0b11, (second >> 1) & 0b11];
  const isKnown = version !== 0b01 && third >> 4 !== 0b1111 && ((third >> 2) & 0b11) !== 0b11;
  return first === 0xff && second >= 0xe0 && layer === 0b01 && isKnown;
}

/** AAC in ADTS (ISO 13818-7): the same bits, no layer, and one of thirteen sampling rates. */
function isAdts([first, second = 0, third = 0]: Uint8Array): boolean {
  return first === 0xff && second >= 0xf0 && (second & 0b110) === 0 && ((third >> 2) & 0b1111) < 13;
}
