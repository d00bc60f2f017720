import sharp, { type Sharp } from 'sharp';

/** A picture of soft hills and lights that depends on its seed: as many different ones as there are seeds. */
export function trialPicture(seed: number, { width = 640, height = 480 } = {}): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [u, v] = [x / width, y / height];
      const hills =
        Math.sin(u * (3 + seed) + seed * seed) + Math.cos(v * (2 + seed * 1.7) + u * 4) + Math.sin((u + v) * seed * 2.3);
      const level = 128 + hills * 40;
      pixels.set([level, level * 0.8, 255 - level], (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The same as a JPEG whose camera wrote down where and when: 51° 30′ north, 7° 15′ east. */
export function trialPhoto(seed: number): Promise<Buffer> {
  return trialPicture(seed)
    .withExif({
      IFD0: { Make: 'Example', Model: 'Camera 3' },
      IFD2: { DateTimeOriginal: '2024:12:06 10:20:30' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '7/1 15/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}
