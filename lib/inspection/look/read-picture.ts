import exifr from 'exifr';
import sharp from 'sharp';
import { perceptualHash, SIDE } from '#lib/inspection/look/perceptual-hash';
import { CannotLook, type Picture } from '#lib/inspection/look/looked';
import { placeAt } from '#lib/inspection/look/place-at';

/** Width times height: as much as a large camera makes. */
const MOST_PIXELS = 100_000_000;

sharp.concurrency(1);
sharp.cache(false);

/** What a picture is and says about itself. Throws CannotLook. */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { autoOrient } = await image.metadata().catch(refuse);
  const { width, height } = autoOrient;
  if (width * height > MOST_PIXELS) throw new CannotLook('pictureTooLarge');
  const pixels = await image.autoOrient().greyscale().resize(SIDE, SIDE, { fit: 'fill' }).raw().toBuffer().catch(refuse);
  return { width, height, ...(await notesIn(bytes)), ...perceptualHash(pixels) };
}

function refuse(error: unknown): never {
  throw new CannotLook(/pixel limit/i.test(String(error)) ? 'pictureTooLarge' : 'pictureIsBroken');
}

interface Exif {
  DateTimeOriginal?: unknown;
  Make?: unknown;
  Model?: unknown;
  latitude?: unknown;
  longitude?: unknown;
}

/** What the camera wrote into it (Exif 2.32); nothing where that is damaged, for it is no part of what is seen. */
async function notesIn(bytes: Uint8Array): Promise<Pick<Picture, 'takenAt' | 'device' | 'place'>> {
  const found = await exifr.parse(bytes, { reviveValues: false, gps: true }).catch(() => null);
  const exif = (found ?? {}) as Exif;
  const device = [wordIn(exif.Make), wordIn(exif.Model)].filter((word) => word !== null).join(' ');
  return {
    takenAt: timeIn(exif.DateTimeOriginal),
    device: device || null,
    place: placeAt(degreesOf(exif.latitude), degreesOf(exif.longitude)),
  };
}

/** "2024:12:06 10:20:00", the camera's own time, without a zone. */
function timeIn(value: unknown): string | null {
  const [, year, month, day, time] = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(wordIn(value) ?? '') ?? [];
  return time ? `${year}-${month}-${day} ${time}` : null;
}

function wordIn(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // What a stranger's camera says may be anything.
  const words = value
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);
  return words === '' ? null : words;
}

function degreesOf(value: unknown): number {
  return Number(value ?? Number.NaN);
}
