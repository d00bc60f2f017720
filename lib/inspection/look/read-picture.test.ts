import { describe, expect, it } from 'vitest';
import { readPicture } from '#lib/inspection/look/read-picture';
import { CannotLook } from '#lib/inspection/look/looked';
import { trialPhoto, trialPicture } from '../../../scripts/trial-picture';

const faultOf = (bytes: Uint8Array) =>
  readPicture(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof CannotLook ? error.code : String(error)),
  );

/** In how many of 64 bits two hashes differ. */
function differ(one: string, other: string): number {
  return (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;
}

describe('a picture', () => {
  it('says its size, its camera, its time and its place', async () => {
    expect(await readPicture(await trialPhoto(1))).toMatchObject({
      width: 640,
      height: 480,
      takenAt: '2024-12-06 10:20:30',
      device: 'Example Camera 3',
      place: { latitude: 51.5, longitude: 7.25 },
    });
    const bare = await readPicture(await trialPicture(1).webp().toBuffer());
    expect(bare).toMatchObject({ takenAt: null, device: null, place: null });
  });

  it('is read without its notes where these are damaged, and refused where it is damaged itself', async () => {
    const photo = await trialPhoto(1);
    const at = photo.indexOf('Exif');
    const broken = Buffer.from(photo).fill(0xff, at + 10, at + 60);
    expect(await readPicture(broken)).toMatchObject({ width: 640, place: null });
    const png = await trialPicture(1).png().toBuffer();
    expect(await faultOf(png.subarray(0, png.length / 2))).toBe('pictureIsBroken');
  });

  it('is known again when it is smaller, pressed, grey or turned over, and is no other', async () => {
    const { hash, mirrored } = await readPicture(await trialPhoto(1));
    const again = await Promise.all(
      [trialPicture(1).jpeg({ quality: 30 }), trialPicture(1).resize(200).webp(), trialPicture(1).greyscale().png()].map(
        async (image) => (await readPicture(await image.toBuffer())).hash,
      ),
    );
    for (const other of again) expect(differ(hash, other)).toBeLessThanOrEqual(6);
    const turned = await readPicture(await trialPicture(1).flop().png().toBuffer());
    expect(differ(mirrored, turned.hash)).toBeLessThanOrEqual(6);
    expect(differ(hash, turned.hash)).toBeGreaterThan(16);
    for (const seed of [2, 3, 4, 5]) {
      const other = await readPicture(await trialPicture(seed).png().toBuffer());
      expect(differ(hash, other.hash)).toBeGreaterThan(16);
    }
  });
});
